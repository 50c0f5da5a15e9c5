import type { Expression, Name } from './expression.ts';
import type { ByteRange } from './range.ts';
import type { Token } from './token.ts';

export interface Attribute {
  readonly kind: 'attribute';
  readonly name: Name;
  /** The `=` (or, in broken input, the `:` that stands for it). */
  readonly equals: ByteRange;
  readonly value: Expression;
  /** First byte of the name to last byte of the expression. */
  readonly range: ByteRange;
}

export interface Label extends Name {
  readonly quoted: boolean;
}

export interface Block {
  readonly kind: 'block';
  readonly type: Name;
  readonly labels: readonly Label[];
  /** The `{`. */
  readonly open: ByteRange;
  /** The `}`; absent where the source never closes the block. */
  readonly close?: ByteRange;
  readonly body: Body;
  /** First byte of the type to last byte of the `}` (or of the last item). */
  readonly range: ByteRange;
}

export type Item = Attribute | Block;

export interface Body {
  readonly items: readonly Item[];
  /** What lies between the braces, or the whole file. */
  readonly range: ByteRange;
}

/** What broke, in terms a repair can use. `range` is where terraform would point, as well as we know. */
export interface SyntaxProblem {
  readonly reason: SyntaxReason;
  readonly summary: string;
  readonly range: ByteRange;
  /**
   * What is missing and where it belongs by layout: the bracket of an `unclosed`, with its line break and
   * blanks, the quote or the marker of what is unterminated.
   */
  readonly insert?: { readonly at: number; readonly text: string };
}

export type SyntaxReason =
  | 'unclosed'
  | 'extra-close'
  | 'colon-for-equals'
  | 'not-an-item'
  | 'bad-expression'
  | 'missing-newline'
  | 'missing-comma'
  | 'unterminated-string'
  | 'unterminated-heredoc'
  | 'unterminated-comment'
  | 'invalid-character'
  | 'quoted-name'
  | 'duplicate-attribute';

/** One file, parsed. Every byte of it is in `bytes`; nothing is lost by a problem. */
export interface Document {
  readonly bytes: Buffer;
  readonly tokens: readonly Token[];
  readonly comments: readonly Token[];
  readonly body: Body;
  /** By place, that of `insert` first: made in this order, insertions at one place close inside out. */
  readonly problems: readonly SyntaxProblem[];
}
