import type { Punctuation } from '../../hcl/token.ts';

/** A token as the grammar sees it. Text between quotes and comments are none; a comment of a line is its line break. */
export interface Token {
  readonly kind: TokenKind;
  /** Of a word or a number; else empty. */
  readonly text: string;
}

export type TokenKind =
  | 'word'
  | 'number'
  | 'newline'
  | 'open-quote'
  | 'close-quote'
  | 'open-heredoc'
  | 'close-heredoc'
  | 'open-interpolation'
  | 'open-directive'
  /** `~}`; `}` is a sign, and what it closes depends on what is open. */
  | 'close-template'
  | 'end'
  | Punctuation;

export const token = (kind: TokenKind, text = ''): Token => ({ kind, text });
