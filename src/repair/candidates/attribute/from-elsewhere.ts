import type { Traversal } from '../../../hcl/expression.ts';
import type { DeclaredResource } from '../../../module/module-view.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located, type RepairContext, schemaAt } from '../../context.ts';
import { fillValue } from '../../fill-value.ts';
import { isWhole } from '../../reference-place.ts';
import { placeOf } from '../../skeleton.ts';
import { snakeCase } from '../../snake-case.ts';
import { asVariable, lastNames } from './as-variable.ts';
import { fromCompanion, fromLookUp } from './from-data-source.ts';
import { fromOrigin, fromRelatives } from './from-relatives.ts';

/** Where else an attribute is found that a resource does not export itself. */
export function fromElsewhere(
  context: RepairContext,
  at: Located,
  reference: Traversal,
  resource: DeclaredResource,
  asked: string,
): Candidate[] {
  // `secret.current.SecretString` means the text of the secret, whatever stands between.
  const last = snakeCase(lastNames(reference).at(-1) ?? asked);
  return [
    ...[...new Set([asked, last])].flatMap((name) => [
      ...fromRelatives(context, at, reference, resource, name),
      ...fromCompanion(context, at, reference, resource, name),
    ]),
    ...fromOrigin(context, at, reference, resource, asked),
    ...fromLookUp(context, at, reference, resource, asked),
    ...asTheArgumentAsks(context, at, reference, resource),
    ...asVariable(context, at, reference, resource, asked),
  ];
}

/** What the argument would be given if it were missing: `subnet_id` the id of the only subnet. */
function asTheArgumentAsks(
  context: RepairContext,
  at: Located,
  reference: Traversal,
  resource: DeclaredResource,
): Candidate[] {
  const { attribute } = at;
  const schema = attribute && schemaAt(context, at.path)?.attributes.get(attribute.name.text);
  if (!attribute || !schema || !isWhole(attribute.value, reference)) return [];
  return fillValue(context, placeOf(at.path), schema)
    .filter(({ how, declares }) => how.startsWith('from ') && declares.length === 0)
    .filter(({ text }) => !text.startsWith('var.') && !text.startsWith(`${resource.address}.`))
    .slice(0, 2)
    .map(({ text, score }) => ({
      action: 'rename-reference',
      title: `refer to \`${text}\`, as \`${attribute.name.text}\` asks for`,
      score: 0.5 * score,
      edits: inFile(at.file, [{ range: attribute.value.range, text }]),
    }));
}
