import { resourceSteps } from '../../check/resolve-type.ts';
import { schemaOf } from '../../check/scope.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Abstained, Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext } from '../context.ts';
import { referenceAt } from '../reference-place.ts';
import { nestedStep } from './attribute/nested-step.ts';

/** An index where there is nothing to number: a set is made a list first, one value is taken as it is. */
export function invalidIndex(
  context: RepairContext,
  finding: Finding,
  at: Located,
): readonly Candidate[] | Abstained {
  const start = finding.place?.range.start ?? -1;
  const reference = referenceAt(at, start);
  const step = reference?.steps.find(({ range }) => range.start === start);
  if (!reference || !step) return OF_A_RESULT;
  const split = resourceSteps(reference);
  const resource = split && context.scope.resources.get(split.address);
  const schema = resource && schemaOf(context.scope, resource.mode, resource.type, resource.block);
  if (resource && schema && split)
    return nestedStep(context, at, { reference, resource, schema, step, rest: split.rest });
  if (finding.detail.startsWith('This value does not have any indices'))
    return [
      {
        action: 'change-value',
        title: 'drop the index, there is one value only',
        score: 0.8,
        edits: inFile(at.file, [{ range: step.range, text: '' }]),
      },
    ];
  return OF_A_RESULT;
}

const OF_A_RESULT: Abstained = {
  abstained:
    'The index is not among those that the value has, and only the author knows which was meant.',
};
