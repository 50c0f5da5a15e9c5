import type { Expression } from './expression.ts';
import { closeBracket, type ExpressionContext, report } from './expression-context.ts';
import type { Token, TokenKind } from './token.ts';

/** Parses `for a, b in c : d => e if f` and the closing bracket; the stream stands at `for`. */
export function parseFor(
  context: ExpressionContext,
  open: Token,
  form: 'tuple' | 'object',
): Expression {
  const { stream } = context;
  stream.take();
  const names = parseNames(context);
  if (stream.isWord('in')) stream.take();
  else expected(context);
  const collection = context.parseExpression();
  expect(context, ':');
  const results = [context.parseExpression()];
  let grouped = false;
  if (form === 'object') {
    expect(context, '=>');
    results.push(context.parseExpression());
    grouped = stream.takeIf('...') !== undefined;
  }
  const filtered = stream.isWord('if');
  if (filtered) stream.take();
  const condition = filtered ? context.parseExpression() : undefined;
  const end = closeBracket(context, open, form === 'tuple' ? ']' : '}', INVALID);
  return {
    kind: 'for',
    form,
    names,
    collection,
    results,
    grouped,
    range: { start: open.start, end },
    ...(condition ? { condition } : {}),
  };
}

const INVALID = "Invalid 'for' expression";

/** One name or two, a comma between. */
export function parseNames({ stream, problems }: ExpressionContext): string[] {
  const names: string[] = [];
  do {
    const name = stream.takeIf('identifier');
    if (name) names.push(stream.text(name));
    else report({ problems }, 'bad-expression', INVALID, stream.current);
  } while (names.length === 1 && stream.takeIf(','));
  return names;
}

function expect(context: ExpressionContext, kind: TokenKind): void {
  if (!context.stream.takeIf(kind)) expected(context);
}

const expected = (context: ExpressionContext): void =>
  report(context, 'bad-expression', INVALID, context.stream.current);
