import type { Expression } from './expression.ts';
import type { ByteRange } from './range.ts';
import type { Token, TokenKind } from './token.ts';
import type { TokenStream } from './token-stream.ts';
import type { SyntaxProblem, SyntaxReason } from './tree.ts';

/** What the parsers of expressions share. */
export interface ExpressionContext {
  readonly stream: TokenStream;
  readonly problems: SyntaxProblem[];
  /** Parses a whole expression; the parsers of its parts call back through this. */
  readonly parseExpression: () => Expression;
}

/** Records a problem unless one was already recorded at this very place. */
export function report(
  { problems }: Pick<ExpressionContext, 'problems'>,
  reason: SyntaxReason,
  summary: string,
  { start, end }: ByteRange,
): void {
  if (problems[problems.length - 1]?.range.start === start) return;
  problems.push({ reason, summary, range: { start, end } });
}

/** Whether brackets must be given up here: the end of the file or, by layout, a new top-level block. */
export const mustStop = (stream: TokenStream): boolean => stream.is('end') || stream.atHeader();

/** Takes the closing bracket, or says that it is missing; gives the end of the bracketed expression. */
export function closeBracket(
  { stream, problems }: ExpressionContext,
  open: Token,
  kind: ')' | ']' | '}',
  summary: string,
): number {
  if (stream.is(kind) && !stream.belongsOutside(open)) return stream.takeClosing().end;
  const { lastEnd } = stream;
  if (mustStop(stream) || CLOSING.has(stream.current.kind) || stream.belongsOutside(open)) {
    const insert = stream.closingPlace(open, kind);
    problems.push({ reason: 'unclosed', summary, range: rangeOf(open), insert });
  } else report({ problems }, 'missing-comma', summary, stream.current);
  stream.popNewlines();
  return lastEnd;
}

const CLOSING: ReadonlySet<TokenKind> = new Set([')', ']', '}', 'close-template']);

export const rangeOf = (token: Token): ByteRange => ({ start: token.start, end: token.end });

export const span = (first: { range: ByteRange }, last: { range: ByteRange }): ByteRange => ({
  start: first.range.start,
  end: Math.max(first.range.end, last.range.end),
});
