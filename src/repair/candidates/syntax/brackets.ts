import type { Token, TokenKind } from '../../../hcl/token.ts';

const CLOSES: Readonly<Partial<Record<TokenKind, TokenKind>>> = { '{': '}', '[': ']', '(': ')' };
const OPENS: Readonly<Partial<Record<TokenKind, TokenKind>>> = { '}': '{', ']': '[', ')': '(' };

/** The bracket that closes a kind of bracket; undefined for other tokens. */
export const closerOf = (kind: TokenKind): TokenKind | undefined => CLOSES[kind];

export const isCloser = (kind: TokenKind | undefined): boolean =>
  kind !== undefined && OPENS[kind] !== undefined;

/** Index of the bracket that is still open at a token, looking up the file; -1 where none is. */
export function openBefore(tokens: readonly Token[], index: number): number {
  let depth = 0;
  for (let at = index - 1; at >= 0; at--) {
    const { kind } = tokens[at] as Token;
    if (OPENS[kind]) depth++;
    else if (CLOSES[kind] && depth-- === 0) return at;
  }
  return -1;
}

/** Index of the bracket that closes the one at `index`, by count alone; -1 where none does. */
export function closeAfter(tokens: readonly Token[], index: number): number {
  let depth = 0;
  for (let at = index; at < tokens.length; at++) {
    const { kind } = tokens[at] as Token;
    if (CLOSES[kind]) depth++;
    else if (OPENS[kind] && --depth === 0) return at;
  }
  return -1;
}

/** The tokens directly between two brackets, nested brackets and what is in them left out. */
export function* directlyInside(
  tokens: readonly Token[],
  open: number,
  close: number,
): Generator<Token> {
  let depth = 0;
  for (let at = open + 1; at < close; at++) {
    const token = tokens[at] as Token;
    if (OPENS[token.kind]) depth--;
    if (depth === 0) yield token;
    if (CLOSES[token.kind]) depth++;
  }
}
