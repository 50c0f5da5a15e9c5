import type { Expression } from '../expression.ts';
import type { ByteRange } from '../range.ts';
import type { Places } from './places.ts';
import type { StrictError } from './strict-error.ts';
import type { StrictStream } from './strict-stream.ts';

/** What the readers of the parts of a file share; whole expressions and operands are read through this. */
export interface StrictContext {
  readonly stream: StrictStream;
  readonly errors: StrictError[];
  /** For errors that tell of a second place. */
  readonly places: Places;
  readonly readExpression: () => Expression;
  /** An expression without operators: a term and what is picked out of it. */
  readonly readOperand: () => Expression;
}

export function fail(
  { errors }: StrictContext,
  { start, end }: ByteRange,
  summary: string,
  detail: string,
): void {
  errors.push({ summary, detail, range: { start, end } });
}

/** For mistakes that may be none, where the parser has lost its way before. */
export function failUnlessLost(
  context: StrictContext,
  range: ByteRange,
  summary: string,
  detail: string,
): void {
  if (!context.stream.recovering) fail(context, range, summary, detail);
}

/** Reads a part, and tells whether something in it was wrong and left the stream at a place of no use. */
export function attempt<T>(
  { stream, errors }: StrictContext,
  read: () => T,
): { readonly value: T; readonly lost: boolean } {
  const before = errors.length;
  const value = read();
  return { value, lost: stream.recovering && errors.length > before };
}

export const invalid = ({ start, end }: ByteRange): Expression => ({
  kind: 'invalid',
  range: { start, end },
});

export const between = (first: ByteRange, last: ByteRange): ByteRange => ({
  start: first.start,
  end: Math.max(first.end, last.end),
});
