import { resourceSteps } from '../../check/resolve-type.ts';
import { schemaOf } from '../../check/scope.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Abstained, Candidate } from '../candidate.ts';
import type { Located, RepairContext } from '../context.ts';
import { referenceAt } from '../reference-place.ts';
import { ignoredChange } from './attribute/ignored-change.ts';
import { instanceKeys } from './attribute/instance-key.ts';
import { moduleOutput } from './attribute/module-output.ts';
import { nestedStep } from './attribute/nested-step.ts';
import { objectField } from './attribute/object-field.ts';
import { resourceAttribute } from './attribute/resource-attribute.ts';

type Unsupported = Extract<Finding, { kind: 'unsupported-attribute' }>;

/** A step of a reference that leads nowhere, by what the reference begins with. */
export function unsupportedAttribute(
  context: RepairContext,
  finding: Unsupported,
  at: Located,
): readonly Candidate[] | Abstained {
  const start = finding.place?.range.start ?? -1;
  const reference = referenceAt(at, start);
  if (!reference) return NO_REFERENCE;
  if (at.attribute?.name.text === 'ignore_changes') return ignoredChange(context, at, reference);
  if (reference.root.text === 'module') return moduleOutput(context, at, reference);
  const split = resourceSteps(reference);
  const resource = split && context.scope.resources.get(split.address);
  if (!resource) return objectField(context, at, reference, start);
  // What is said of the reference as a whole is about the instances of the resource.
  if (start === reference.range.start) return instanceKeys(context, at, reference);
  const schema = schemaOf(context.scope, resource.mode, resource.type, resource.block);
  const step = split.rest.find(({ range }) => range.start === start);
  if (!schema || !step) return NO_REFERENCE;
  const isFirst = split.rest.find(({ kind }) => kind === 'attribute') === step;
  return isFirst && step.kind === 'attribute'
    ? resourceAttribute(context, at, { reference, resource, schema, step, rest: split.rest })
    : nestedStep(context, at, { reference, resource, schema, step, rest: split.rest });
}

const NO_REFERENCE: Abstained = {
  abstained: 'It is taken of the result of an expression, of which the schema tells nothing.',
};
