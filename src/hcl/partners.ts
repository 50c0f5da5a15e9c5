import { NEWLINE } from './bytes.ts';
import { isTopLevelHeader, type Reading } from './layout.ts';
import type { Token, TokenKind } from './token.ts';

/** Index of the closing partner of each opening bracket; -1 for what has none. */
export function partnersOf(bytes: Buffer, tokens: readonly Token[], reading: Reading): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1);
  const open: { index: number; closer: string }[] = [];
  /** How many brackets wait for each closer, so that a stray one is known without a search. */
  const waiting = new Map<string, number>();
  const pop = (): { index: number; closer: string } | undefined => {
    const last = open.pop();
    if (last) waiting.set(last.closer, (waiting.get(last.closer) ?? 0) - 1);
    return last;
  };
  tokens.forEach(({ kind, start }, index) => {
    const closer = CLOSERS[kind];
    if (closer !== undefined) {
      open.push({ index, closer });
      waiting.set(closer, (waiting.get(closer) ?? 0) + 1);
    } else if ((waiting.get(kind) ?? 0) > 0) {
      let opener = pop();
      while (opener && opener.closer !== kind) opener = pop();
      if (opener) partners[opener.index] = index;
    } else if (reading === 'layout' && kind === 'identifier' && bytes[start - 1] === NEWLINE) {
      // No bracket reaches over a top-level header.
      if (open.length > 0 && isTopLevelHeader(bytes, start)) while (pop());
    }
  });
  return partners;
}

const CLOSERS: Readonly<Partial<Record<TokenKind, string>>> = {
  '{': '}',
  '[': ']',
  '(': ')',
  'open-interpolation': 'close-template',
  'open-directive': 'close-template',
  'open-quote': 'close-quote',
  'open-heredoc': 'close-heredoc',
};
