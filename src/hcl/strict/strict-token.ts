import type { Punctuation } from '../token.ts';

/**
 * A token as hashicorp/hcl cuts it, which is not as ours are: a comment takes its line break along, a
 * string goes on behind a line break, and what means nothing has kinds of its own.
 */
export interface StrictToken {
  readonly kind: StrictKind;
  readonly start: number;
  readonly end: number;
}

export type StrictKind =
  | 'identifier'
  | 'number'
  | 'newline'
  | 'comment'
  | 'open-quote'
  | 'close-quote'
  | 'open-heredoc'
  | 'close-heredoc'
  /** Between quotes, escapes not decoded. */
  | 'quoted-text'
  /** In a heredoc. */
  | 'heredoc-text'
  | 'open-interpolation'
  | 'open-directive'
  | 'close-template'
  | 'end'
  | Punctuation
  | Meaningless;

/** What the parser never takes, so that the words about it are said once: see meaningless-tokens.ts. */
export type Meaningless =
  | (typeof FOREIGN_SIGNS)[number]
  | 'quoted-newline'
  | 'bad-utf8'
  | 'invalid';

/** Signs of other languages. */
export const FOREIGN_SIGNS = ['&', '|', '~', '^', ';', '`', "'"] as const;
