import type { Attribute, Item } from '../tree.ts';
import { NO_EQUALS, NO_ITEM, UNCLOSED } from './block-words.ts';
import { MAX_STRICT_DEPTH, NestedTooDeep } from './nested-too-deep.ts';
import { readAttribute } from './read-attribute.ts';
import { readBlock } from './read-block.ts';
import { fail, failUnlessLost, type StrictContext } from './strict-context.ts';
import type { StrictToken } from './strict-token.ts';

/** Reads up to and with what ends the body. Source: hclsyntax/parser.go, `ParseBody`. */
export function readBody(context: StrictContext, end: '}' | 'end', depth = 0): readonly Item[] {
  if (depth > MAX_STRICT_DEPTH) throw new NestedTooDeep();
  const { stream } = context;
  const begin = stream.last;
  const items: Item[] = [];
  const attributes = new Map<string, Attribute>();
  for (;;) {
    const next = stream.peek();
    if (next.kind === end) {
      stream.read();
      return items;
    }
    if (next.kind === 'newline') stream.read();
    else if (next.kind === 'identifier') {
      const item = readItem(context, depth);
      if (item && isNew(context, attributes, item)) items.push(item);
    } else {
      refuse(context, stream.read(), begin);
      stream.recover(end);
      return items;
    }
  }
}

function readItem(context: StrictContext, depth: number): Item | undefined {
  const { stream } = context;
  const name = stream.read();
  switch (stream.peek().kind) {
    case '=':
      return readAttribute(context, name, false);
    case 'open-quote':
    case '{':
    case 'identifier':
      return readBlock(context, name, () => readBody(context, '}', depth + 1));
    default:
      refuseItem(context, name);
      return undefined;
  }
}

function refuseItem(context: StrictContext, name: StrictToken): void {
  context.stream.recoverAfterItem();
  fail(context, name, 'Argument or block definition required', NO_EQUALS);
}

/** Of an argument set twice the first one counts. */
function isNew(context: StrictContext, known: Map<string, Attribute>, item: Item): boolean {
  if (item.kind === 'block') return true;
  const { text, range } = item.name;
  const first = known.get(text);
  if (!first) known.set(text, item);
  else {
    const at = context.places.words(first.name.range);
    const detail = `The argument "${text}" was already set at ${at}. Each argument may be set only once.`;
    fail(context, range, 'Attribute redefined', detail);
  }
  return !first;
}

function refuse(context: StrictContext, found: StrictToken, begin: StrictToken): void {
  if (found.kind === 'open-quote')
    failUnlessLost(context, found, 'Invalid argument name', 'Argument names must not be quoted.');
  // Only a block can end with the file: the file itself is then complete.
  else if (found.kind === 'end') failUnlessLost(context, begin, ...UNCLOSED);
  else failUnlessLost(context, found, 'Argument or block definition required', NO_ITEM);
}
