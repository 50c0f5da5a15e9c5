import type { Block, Item, Label } from '../tree.ts';
import { NO_EQUALS, NO_ITEM, refuseHeader, refuseRestOfLine } from './block-words.ts';
import { readAttribute } from './read-attribute.ts';
import { readStrictLabel } from './read-strict-label.ts';
import { between, fail, failUnlessLost, type StrictContext } from './strict-context.ts';
import type { StrictToken } from './strict-token.ts';

/** Reads from behind the type on. Source: hclsyntax/parser.go, `finishParsingBodyBlock`. */
export function readBlock(
  context: StrictContext,
  type: StrictToken,
  readBody: () => readonly Item[],
): Block {
  const { stream } = context;
  const labels: Label[] = [];
  while (stream.is('open-quote') || stream.is('identifier')) labels.push(readStrictLabel(context));
  const found = stream.peek();
  if (found.kind !== '{') {
    refuseHeader(context, found);
    stream.recoverAfterItem();
    // Terraform takes the place of the type for all it does not have.
    return blockOf(context, type, labels, type, type, []);
  }
  const open = stream.read();
  const { kind } = stream.peek();
  const items =
    kind === 'newline' || kind === 'end' || kind === '}'
      ? readBody()
      : readSingleLine(context, open);
  const close = stream.last;
  endBlock(context);
  return blockOf(context, type, labels, open, close, items);
}

/** `{ name = value }`, with as much of its fault as hcl tells. */
function readSingleLine(context: StrictContext, open: StrictToken): readonly Item[] {
  const { stream } = context;
  const items = readSingleArgument(context);
  const found = stream.peek();
  if (found.kind === '}') stream.read();
  else {
    refuseRestOfLine(context, found, open);
    stream.recover('}');
  }
  return items;
}

/** Source: hclsyntax/parser.go, `parseSingleAttrBody`. */
function readSingleArgument(context: StrictContext): readonly Item[] {
  const { stream } = context;
  const name = stream.read();
  const refuse = (end: StrictToken, summary: string, detail: string): readonly Item[] => {
    stream.recoverAfterItem();
    fail(context, between(name, end), summary, detail);
    return [];
  };
  if (name.kind !== 'identifier') return refuse(name, REQUIRED, NO_ITEM);
  const next = stream.peek();
  if (next.kind === '=') return [readAttribute(context, name, true)];
  if (next.kind !== 'open-quote' && next.kind !== '{' && next.kind !== 'identifier')
    return refuse(name, REQUIRED, NO_EQUALS);
  const detail = `A single-line block definition can contain only a single argument. If you meant to define argument ${JSON.stringify(stream.text(name))}, use an equals sign to assign it a value. To define a nested block, place it on a line of its own within its parent block.`;
  return refuse(next, 'Argument definition required', detail);
}

const REQUIRED = 'Argument or block definition required';

function endBlock(context: StrictContext): void {
  const { stream } = context;
  const found = stream.peek();
  if (found.kind === 'newline' || found.kind === 'end') {
    stream.read();
    return;
  }
  failUnlessLost(
    context,
    found,
    'Missing newline after block definition',
    'A block definition must end with a newline.',
  );
  stream.recoverAfterItem();
}

function blockOf(
  { stream }: StrictContext,
  type: StrictToken,
  labels: readonly Label[],
  open: StrictToken,
  close: StrictToken,
  items: readonly Item[],
): Block {
  return {
    kind: 'block',
    type: { text: stream.text(type), range: between(type, type) },
    labels,
    open: between(open, open),
    ...(close.kind === '}' && { close: between(close, close) }),
    body: { items, range: { start: open.end, end: Math.max(open.end, close.start) } },
    range: between(type, close),
  };
}
