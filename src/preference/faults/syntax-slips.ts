import { lineEnd, lineStart } from '../../hcl/bytes.ts';
import type { TextEdit } from '../../hcl/edit/text-edit.ts';
import type { ByteRange } from '../../hcl/range.ts';
import type { TokenKind } from '../../hcl/token.ts';
import type { Attribute, Block, Document } from '../../hcl/tree.ts';
import { sourceOf } from '../../hcl/value.ts';
import { attributesOf, blocksOf } from '../../hcl/walk.ts';
import type { Random } from './random.ts';

/** A way to make a text unreadable; no edits where it has no such place. */
export interface SyntaxSlip {
  readonly how: string;
  readonly weight: number;
  readonly write: (document: Document, random: Random) => readonly TextEdit[];
}

/** Weights after the drafts: more than half of their syntax errors are a text that was cut off. */
export const SYNTAX_SLIPS: readonly SyntaxSlip[] = [
  { how: 'truncated', weight: 10, write: truncated },
  { how: 'closing bracket lost', weight: 4, write: closerLost },
  { how: 'arguments on one line', weight: 3, write: onOneLine },
  { how: 'colon for equals', weight: 1, write: colonForEquals },
  { how: 'quote lost', weight: 1, write: quoteLost },
  { how: 'comma lost', weight: 1, write: commaLost },
  { how: 'bracket too many', weight: 1, write: closerTooMany },
  { how: 'value lost', weight: 1, write: valueLost },
  { how: 'heredoc end lost', weight: 1, write: heredocEndLost },
  { how: 'Markdown fence', weight: 1, write: fenced },
  { how: 'prose', weight: 1, write: prose },
  { how: 'shell prompt', weight: 1, write: shell },
];

/** Where a reply ends that may be no longer: in the last third, and inside something. */
function truncated({ bytes, body }: Document, random: Random): TextEdit[] {
  const least = Math.floor(bytes.length * 0.6);
  const at = least + random.below(bytes.length - least);
  const cut = body.items.some(({ range }) => range.start + 10 < at && at < range.end - 1);
  // A character is cut off whole.
  const isInside = ((bytes[at] ?? 0) & 0xc0) === 0x80;
  return cut && !isInside ? [{ range: { start: at, end: bytes.length }, text: '' }] : [];
}

function closerLost(document: Document, random: Random): TextEdit[] {
  const token = random.pick(tokensOf(document, ['}', ']', ')']));
  if (!token) return [];
  const { bytes } = document;
  const line = { start: lineStart(bytes, token.start), end: lineEnd(bytes, token.start) };
  const isAlone = bytes.toString('utf8', line.start, line.end).trim().length === 1;
  return [{ range: isAlone ? line : token, text: '' }];
}

/** `rule { a = 1, b = 2 }`, as an object would be written. */
function onOneLine(document: Document, random: Random): TextEdit[] {
  const blocks = [...blocksOf(document.body)].filter(
    ({ block: { body } }) =>
      body.items.length > 1 &&
      body.items.length < 4 &&
      body.items.every((item) => item.kind === 'attribute' && isOneLine(document, item)),
  );
  const found = random.pick(blocks)?.block;
  if (!found) return [];
  const items = found.body.items.map((item) => sourceOf(document.bytes, item));
  return [{ range: found.body.range, text: ` ${items.join(random.chance(0.7) ? ', ' : ' ')} ` }];
}

const isOneLine = ({ bytes }: Document, item: Attribute): boolean =>
  !sourceOf(bytes, item).includes('\n');

function colonForEquals(document: Document, random: Random): TextEdit[] {
  const found = random.pick(attributes(document));
  return found
    ? [{ range: { start: found.name.range.end, end: found.equals.end }, text: ':' }]
    : [];
}

function quoteLost(document: Document, random: Random): TextEdit[] {
  const token = random.pick(tokensOf(document, ['close-quote']));
  return token ? [{ range: token, text: '' }] : [];
}

function commaLost(document: Document, random: Random): TextEdit[] {
  const token = random.pick(tokensOf(document, [',']));
  return token ? [{ range: token, text: '' }] : [];
}

function closerTooMany(document: Document, random: Random): TextEdit[] {
  const found = random.pick(
    document.body.items.filter((item): item is Block => item.kind === 'block'),
  );
  return found ? [{ range: { start: found.range.end, end: found.range.end }, text: '\n}' }] : [];
}

function valueLost(document: Document, random: Random): TextEdit[] {
  const found = random.pick(attributes(document).filter((item) => isOneLine(document, item)));
  return found ? [{ range: found.value.range, text: '' }] : [];
}

function heredocEndLost({ bytes, tokens }: Document, random: Random): TextEdit[] {
  const token = random.pick(tokens.filter(({ kind }) => kind === 'close-heredoc'));
  if (!token) return [];
  return [
    { range: { start: lineStart(bytes, token.start), end: lineEnd(bytes, token.start) }, text: '' },
  ];
}

function fenced({ bytes }: Document, random: Random): TextEdit[] {
  const open = {
    range: { start: 0, end: 0 },
    text: random.chance(0.5) ? '```hcl\n' : '```terraform\n',
  };
  const close = { range: { start: bytes.length, end: bytes.length }, text: '```\n' };
  return random.chance(0.5) ? [open, close] : [close];
}

function prose({ bytes }: Document, random: Random): TextEdit[] {
  const isFirst = random.chance(0.5);
  const at = isFirst ? 0 : bytes.length;
  const text = isFirst
    ? 'Here is the Terraform configuration that creates the resources:\n\n'
    : '\nThis configuration creates the resources that you asked for. Replace the placeholder values with your own.\n';
  return [{ range: { start: at, end: at }, text }];
}

function shell({ bytes }: Document, random: Random): TextEdit[] {
  const text = random.pick([
    '$ terraform init\n$ terraform apply\n',
    '\nterraform init\nterraform apply\n',
  ]);
  return text === undefined ? [] : [{ range: { start: bytes.length, end: bytes.length }, text }];
}

const attributes = ({ body }: Document): Attribute[] =>
  [...attributesOf(body)].map(({ attribute }) => attribute);

const tokensOf = ({ tokens }: Document, kinds: readonly TokenKind[]): ByteRange[] =>
  tokens.filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => ({ start, end }));
