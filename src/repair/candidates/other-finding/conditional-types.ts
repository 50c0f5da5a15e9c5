import type { Expression } from '../../../hcl/expression.ts';
import { constantString } from '../../../hcl/value.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located } from '../../context.ts';
import { abstain, expressionsAround, type Proposer, textOf } from './class.ts';

/** `cond ? ["a"] : "b"`: both results have to be of one type. */
export const conditionalTypes: Proposer = (_context, finding, at) => {
  const start = finding.place?.range.start ?? -1;
  const choice = expressionsAround(at, start).findLast((each) => each.kind === 'conditional');
  if (choice?.kind !== 'conditional') return DIFFERENT;
  const { whenTrue, whenFalse } = choice;
  const found = [...like(at, whenFalse, whenTrue), ...like(at, whenTrue, whenFalse)];
  return found.length > 0 ? found : DIFFERENT;
};

const DIFFERENT = abstain(
  'The two results are of different types, and only the author knows which one is meant.',
);

/** The value in the form of the other one. */
function like(at: Located, value: Expression, other: Expression): Candidate[] {
  const change = (title: string, score: number, text: string): Candidate => ({
    action: 'change-value',
    title,
    score,
    edits: inFile(at.file, [{ range: value.range, text }]),
  });
  const nothing =
    constantString(at.document.bytes, value) === '' ||
    ((value.kind === 'tuple' || value.kind === 'object') && value.items.length === 0);
  if (nothing && other.kind === 'tuple')
    return [change('write nothing as an empty list', 0.9, '[]')];
  if (nothing && other.kind === 'object')
    return [change('write nothing as an empty map', 0.9, '{}')];
  if (nothing) return [change('write nothing as null', 0.8, 'null')];
  const single = value.kind === 'template' || value.kind === 'number' || value.kind === 'bool';
  if (single && other.kind === 'tuple')
    return [change('wrap in a list', 0.8, `[${textOf(at, value)}]`)];
  return [];
}
