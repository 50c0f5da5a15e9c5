import type { Frame } from './frame.ts';
import type { Token } from './token.ts';

/** What was begun and is no token yet. */
export type Lexeme =
  | { readonly kind: 'none' }
  /** Nothing of the file is read: a byte order mark may come. */
  | { readonly kind: 'start' }
  | { readonly kind: 'word'; readonly text: string }
  /** `pending`: what may belong to the number, such as the point of `1.5` or of `1.foo`. */
  | { readonly kind: 'number'; readonly text: string; readonly pending: string }
  /** The beginning of a sign, perhaps a whole one: `=`, `..`. */
  | { readonly kind: 'sign'; readonly text: string }
  /** A carriage return, which a newline must follow. */
  | { readonly kind: 'return' }
  | { readonly kind: 'line-comment' }
  | { readonly kind: 'block-comment'; readonly star: boolean }
  /** `<<`, up to the end of its line. */
  | { readonly kind: 'heredoc-start'; readonly text: string }
  /** Behind `${` or `%{`, where a `~` may stand. */
  | { readonly kind: 'open-sequence' }
  /** In a string: so many `$` or `%`, which a `{` may follow. */
  | { readonly kind: 'marker'; readonly sign: string; readonly count: number }
  /** In a string between quotes, from the backslash on. */
  | { readonly kind: 'escape'; readonly text: string }
  /** A line of a heredoc; `text` where it may yet be that of the marker. */
  | { readonly kind: 'line'; readonly text: string | undefined; readonly returned: boolean };

export const NONE: Lexeme = { kind: 'none' };

/** A text so far: what is open, and what was begun. */
export interface Reading {
  readonly frame: Frame;
  readonly lexeme: Lexeme;
}

/** Where the inside of a string goes on behind a template. */
export const insideOf = (frame: Frame): Lexeme =>
  frame.kind === 'template' && frame.form === 'heredoc'
    ? { kind: 'line', text: undefined, returned: false }
    : NONE;

/** What a text is behind more tokens; undefined where they may not stand here. */
export type Emit = (...tokens: readonly Token[]) => Reading | undefined;
