import type { Expression } from '../expression.ts';
import type { ByteRange } from '../range.ts';
import { attempt, between, fail, invalid, type StrictContext } from './strict-context.ts';
import type { StrictKind, StrictToken } from './strict-token.ts';

/** Reads from `for` on, up to and with the closing bracket. Source: hclsyntax/parser.go, `finishParsingForExpr`. */
export function readStrictFor(context: StrictContext, open: StrictToken): Expression {
  return context.stream.withNewlines(false, () => {
    context.stream.read();
    const close = open.kind === '{' ? '}' : ']';
    return readRest(context, open, close) ?? invalid(between(open, context.stream.recover(close)));
  });
}

/** Undefined where it broke so that the closing bracket has to be looked for. */
function readRest(
  context: StrictContext,
  open: StrictToken,
  closing: StrictKind,
): Expression | undefined {
  const { stream } = context;
  const names = readNames(context);
  if (!names) return undefined;
  const expect = (kind: ':', missing: string): boolean =>
    stream.is(kind) ? Boolean(stream.read()) : refuse(context, missing);
  if (!stream.isWord('in')) {
    refuse(context, "For expression requires the 'in' keyword after its name declarations.");
    return undefined;
  }
  stream.read();
  const collection = attempt(context, context.readExpression);
  if (collection.lost) return undefined;
  if (!expect(':', 'For expression requires a colon after the collection expression.'))
    return undefined;
  const result = attempt(context, () => readResult(context));
  if (result.lost) return undefined;
  const { key, value } = result.value;
  const dots = stream.is('...') ? stream.read() : undefined;
  const filter = stream.isWord('if') ? stream.read() : undefined;
  const condition = filter && attempt(context, context.readExpression);
  if (condition?.lost) return undefined;
  let close = stream.peek();
  if (close.kind === closing) stream.read();
  else {
    refuse(context, "Extra characters after the end of the 'for' expression.");
    close = stream.recover(closing);
  }
  checkForm(context, open, key, value, dots);
  return {
    kind: 'for',
    form: open.kind === '{' ? 'object' : 'tuple',
    names,
    collection: collection.value,
    results: key ? [key, value] : open.kind === '{' ? [invalid(value.range), value] : [value],
    grouped: dots !== undefined,
    range: between(open, close),
    ...(condition && { condition: condition.value }),
  };
}

const INVALID = "Invalid 'for' expression";

/** Points at the token that is in the way; always false, for whoever goes on with that. */
function refuse(context: StrictContext, detail: string): false {
  const { stream } = context;
  if (!stream.recovering) fail(context, stream.peek(), INVALID, detail);
  return false;
}

function readNames(context: StrictContext): string[] | undefined {
  const { stream } = context;
  if (!stream.is('identifier')) {
    refuse(context, "For expression requires variable name after 'for'.");
    return undefined;
  }
  const first = stream.text(stream.read());
  if (!stream.is(',')) return [first];
  stream.read();
  if (!stream.is('identifier')) {
    refuse(context, 'For expression requires value variable name after comma.');
    return undefined;
  }
  return [first, stream.text(stream.read())];
}

function readResult(context: StrictContext): { key?: Expression; value: Expression } {
  const { stream } = context;
  const first = context.readExpression();
  if (!stream.is('=>')) return { value: first };
  stream.read();
  return { key: first, value: context.readExpression() };
}

function checkForm(
  context: StrictContext,
  open: StrictToken,
  key: Expression | undefined,
  value: Expression,
  dots: ByteRange | undefined,
): void {
  if (open.kind === '{') {
    if (!key)
      fail(context, value.range, INVALID, 'Key expression is required when building an object.');
    return;
  }
  if (key) fail(context, key.range, INVALID, 'Key expression is not valid when building a tuple.');
  if (dots)
    fail(context, dots, INVALID, 'Grouping ellipsis (...) cannot be used when building a tuple.');
}
