import type { Expression, ObjectItem } from '../expression.ts';
import { readStrictFor } from './read-strict-for.ts';
import { attempt, between, failUnlessLost, type StrictContext } from './strict-context.ts';
import type { StrictToken } from './strict-token.ts';

/** Source: hclsyntax/parser.go, `parseTupleCons`. */
export function readTuple(context: StrictContext): Expression {
  const { stream } = context;
  const open = stream.read();
  return stream.withNewlines(false, () => {
    if (stream.isWord('for')) return readStrictFor(context, open);
    const items: Expression[] = [];
    const closed = (close: StrictToken): Expression => ({
      kind: 'tuple',
      items,
      range: between(open, close),
    });
    for (;;) {
      if (stream.is(']')) return closed(stream.read());
      const { value, lost } = attempt(context, context.readExpression);
      items.push(value);
      if (lost) return closed(stream.recover(']'));
      const next = stream.peek();
      if (next.kind !== ']' && next.kind !== ',') {
        if (next.kind === 'end') failUnlessLost(context, open, ...UNTERMINATED_TUPLE);
        else failUnlessLost(context, next, ...NO_ITEM_COMMA);
        return closed(stream.recover(']'));
      }
      if (next.kind === ',') stream.read();
    }
  });
}

const UNTERMINATED_TUPLE = [
  'Unterminated tuple constructor expression',
  'There is no corresponding closing bracket before the end of the file. This may be caused by incorrect bracket nesting elsewhere in this file.',
] as const;

const NO_ITEM_COMMA = [
  'Missing item separator',
  'Expected a comma to mark the beginning of the next item.',
] as const;

/** Source: hclsyntax/parser.go, `parseObjectCons`. */
export function readObject(context: StrictContext): Expression {
  const { stream } = context;
  const open = stream.read();
  if (stream.withNewlines(false, () => stream.isWord('for'))) return readStrictFor(context, open);
  const items: ObjectItem[] = [];
  const close = stream.withNewlines(true, () => {
    for (;;) {
      if (stream.is('newline')) stream.read();
      else if (stream.is('}')) return stream.read();
      else if (!readObjectItem(context, open, items)) return stream.recover('}');
    }
  });
  return { kind: 'object', items, range: between(open, close) };
}

/** Reads `key = value` with what separates it from the next; false where it broke. */
function readObjectItem(context: StrictContext, open: StrictToken, items: ObjectItem[]): boolean {
  const { stream } = context;
  const { value: key, lost: noKey } = attempt(context, context.readExpression);
  if (noKey) return false;
  const sign = stream.peek();
  if (sign.kind !== '=' && sign.kind !== ':') {
    refuseSign(context, open, sign);
    return false;
  }
  stream.read();
  const { value, lost } = attempt(context, context.readExpression);
  items.push({ key, value, range: between(key.range, value.range) });
  if (lost) return false;
  const next = stream.peek();
  if (next.kind === '}') return true;
  if (next.kind !== ',' && next.kind !== 'newline') {
    if (next.kind === 'end') failUnlessLost(context, open, ...UNTERMINATED_OBJECT);
    else
      failUnlessLost(
        context,
        next,
        'Missing attribute separator',
        'Expected a newline or comma to mark the beginning of the next attribute.',
      );
    return false;
  }
  stream.read();
  return true;
}

function refuseSign(context: StrictContext, open: StrictToken, found: StrictToken): void {
  switch (found.kind) {
    case 'newline':
    case ',':
      failUnlessLost(
        context,
        found,
        'Missing attribute value',
        'Expected an attribute value, introduced by an equals sign ("=").',
      );
      return;
    case 'identifier':
      failUnlessLost(
        context,
        found,
        'Missing key/value separator',
        `${NO_EQUALS} If you intended to given an attribute name containing periods or spaces, write the name in quotes to create a string literal.`,
      );
      return;
    case 'end':
      failUnlessLost(context, open, ...UNTERMINATED_OBJECT);
      return;
    default:
      failUnlessLost(context, found, 'Missing key/value separator', NO_EQUALS);
  }
}

const NO_EQUALS = 'Expected an equals sign ("=") to mark the beginning of the attribute value.';

const UNTERMINATED_OBJECT = [
  'Unterminated object constructor expression',
  'There is no corresponding closing brace before the end of the file. This may be caused by incorrect brace nesting elsewhere in this file.',
] as const;
