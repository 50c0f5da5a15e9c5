import { isUtf8 } from 'node:buffer';
import { SLASH, STAR } from './bytes.ts';
import type { Token } from './token.ts';
import type { SyntaxProblem } from './tree.ts';

/** Adds a problem for each token that means nothing, unless the parser already complained there. */
export function reportBadTokens(
  bytes: Buffer,
  tokens: readonly Token[],
  problems: SyntaxProblem[],
): void {
  const known = new Map(problems.map(({ range }, index) => [range.start, index]));
  for (const { kind, start, end } of tokens) {
    if (kind !== 'invalid') continue;
    const range = { start, end };
    const comment = bytes[start] === SLASH && bytes[start + 1] === STAR;
    const index = known.get(start);
    // A comment that never ends is the cause of what else was reported at its place.
    if (comment)
      problems[index ?? problems.length] = {
        reason: 'unterminated-comment',
        summary: 'Unterminated comment',
        range,
      };
    else if (index === undefined)
      problems.push({ reason: 'invalid-character', summary: 'Invalid character', range });
  }
}

/** Adds a problem for the first token that is not UTF-8, which terraform refuses even in a comment. */
export function reportBadBytes(
  bytes: Buffer,
  tokens: readonly Token[],
  problems: SyntaxProblem[],
): void {
  if (isUtf8(bytes)) return;
  const bad = tokens.find(
    ({ kind, start, end }) => kind !== 'comment' && !isUtf8(bytes.subarray(start, end)),
  );
  if (!bad) return;
  const { start, end } = bad;
  problems.push({
    reason: 'invalid-character',
    summary: 'Invalid character encoding',
    range: { start, end },
  });
}
