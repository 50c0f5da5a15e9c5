import type { Expression, ObjectItem } from './expression.ts';
import {
  closeBracket,
  type ExpressionContext,
  mustStop,
  report,
  span,
} from './expression-context.ts';
import { parseFor } from './parse-for.ts';
import type { Token } from './token.ts';
import type { TokenStream } from './token-stream.ts';

/** Parses `[…]`. */
export function parseTuple(context: ExpressionContext): Expression {
  const { stream } = context;
  const open = stream.take();
  stream.pushNewlines(false);
  if (stream.isWord('for')) return parseFor(context, open, 'tuple');
  const { items } = parseItems(context, open, ']');
  const end = closeBracket(context, open, ']', 'Missing item separator');
  return { kind: 'tuple', items, range: { start: open.start, end } };
}

/** Parses what stands between the brackets of a tuple or a call, commas between. */
export function parseItems(
  context: ExpressionContext,
  open: Token,
  close: ')' | ']',
): { items: Expression[]; spread: boolean } {
  const { stream } = context;
  const items: Expression[] = [];
  while (!stream.is(close) && !mustStop(stream) && !stream.belongsOutside(open)) {
    const item = context.parseExpression();
    if (item.kind === 'invalid') break;
    items.push(item);
    // Nothing may follow the spread argument, not even a comma.
    if (close === ')' && stream.takeIf('...')) return { items, spread: true };
    if (!stream.takeIf(',')) break;
  }
  return { items, spread: false };
}

/** Parses `{…}`. */
export function parseObject(context: ExpressionContext): Expression {
  const { stream } = context;
  const open = stream.take();
  if (nextSignificantIsFor(stream)) {
    stream.pushNewlines(false);
    return parseFor(context, open, 'object');
  }
  stream.pushNewlines(true);
  const items: ObjectItem[] = [];
  for (;;) {
    while (stream.is('newline')) stream.take();
    if (stream.is('}') || mustStop(stream) || stream.belongsOutside(open)) break;
    const item = parseObjectItem(context);
    if (item !== undefined) items.push(item);
    if (stream.is('}') || stream.takeIf(',') || stream.is('newline')) continue;
    if (stream.is(')') || stream.is(']') || stream.is('close-template') || mustStop(stream)) break;
    report(context, 'missing-comma', 'Missing attribute separator', stream.current);
    skipLine(stream);
  }
  const end = closeBracket(context, open, '}', 'Unterminated object constructor');
  return { kind: 'object', items, range: { start: open.start, end } };
}

/** `{ for …` is always a for expression to terraform, even `{ for = 1 }`. */
function nextSignificantIsFor(stream: TokenStream): boolean {
  stream.pushNewlines(false);
  const found = stream.isWord('for');
  stream.popNewlines();
  return found;
}

function parseObjectItem(context: ExpressionContext): ObjectItem | undefined {
  const { stream } = context;
  const key = context.parseExpression();
  if (key.kind === 'invalid') return undefined;
  if (!stream.takeIf('=') && !stream.takeIf(':')) {
    report(context, 'bad-expression', 'Missing attribute value', stream.current);
    return undefined;
  }
  // The value may stand on the next line only inside brackets, so newlines stay significant here.
  const value = context.parseExpression();
  return { key, value, range: span(key, value) };
}

/** Goes to the next newline or closing bracket, over whatever brackets lie between. */
function skipLine(stream: TokenStream): void {
  while (!stream.is('newline') && !stream.is('}') && !mustStop(stream)) stream.takeBracketed();
}
