import type { Call } from '../../../hcl/expression.ts';
import type { Candidate } from '../../candidate.ts';
import { inFile, type Located } from '../../context.ts';
import { textOf } from './class.ts';

/** The call with other arguments, or of another function. */
export const calledWith = (
  at: Located,
  call: Call,
  title: string,
  score: number,
  args: readonly string[],
  name = call.name.text,
): Candidate => ({
  action: 'change-value',
  title,
  score,
  edits: inFile(at.file, [{ range: call.range, text: `${name}(${args.join(', ')})` }]),
});

/** The sources of the arguments. */
export const argumentTexts = (at: Located, { args }: Call): string[] =>
  args.map((arg) => textOf(at, arg));
