import { indentationAt } from '../../../hcl/bytes.ts';
import { tokenIndexAt } from '../../../hcl/token-at.ts';
import { closerOf, isCloser } from './brackets.ts';
import { type Mend, replaced, type Slip } from './slip.ts';

/** `[ … }`: where one bracket is missing and another stands in its place, it becomes the right one. */
export function swapCloser({ document: { bytes, tokens }, problem }: Slip): Mend | undefined {
  if (problem.reason !== 'unclosed' || !problem.insert) return undefined;
  const wanted = closerOf(tokens[tokenIndexAt(tokens, problem.range.start)]?.kind ?? 'end');
  let next = tokenIndexAt(tokens, problem.insert.at);
  while (tokens[next]?.kind === 'newline' || tokens[next]?.kind === 'comment') next++;
  const found = tokens[next];
  if (!wanted || !found || !isCloser(found.kind) || found.kind === wanted) return undefined;
  const depth = (offset: number) => indentationAt(bytes, offset).length;
  if (depth(found.start) !== depth(problem.range.start)) return undefined;
  return {
    title: `close with \`${wanted}\` what \`${closes(wanted)}\` opens`,
    score: 0.9,
    edits: [replaced({ start: found.start, end: found.end }, wanted)],
  };
}

const closes = (closer: string): string => ({ '}': '{', ']': '[' })[closer] ?? '(';
