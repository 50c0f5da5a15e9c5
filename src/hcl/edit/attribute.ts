import { indentationAt, isBlank, lineEnd, lineStart, NEWLINE, RETURN } from '../bytes.ts';
import type { Attribute, Block, Body, Document, Item } from '../tree.ts';
import { aligned } from './align.ts';
import { lineBreakOf } from './line-break.ts';
import type { TextEdit } from './text-edit.ts';

/** Renames an attribute; an aligned run of neighbours stays aligned. */
export const renameAttribute = (
  document: Document,
  _body: Body,
  attribute: Attribute,
  name: string,
): TextEdit[] => aligned(document, [{ range: attribute.name.range, text: name }]);

/** Replaces the value of an attribute. */
export const replaceValue = (attribute: Attribute, text: string): TextEdit => ({
  range: attribute.value.range,
  text,
});

/**
 * Inserts `name = value` into a block: behind the last of its leading one-line attributes, so that it stands
 * with its kind and above nested blocks. `value` may span lines, already indented for this block's items.
 */
export function insertAttribute(
  document: Document,
  block: Block,
  name: string,
  value: string,
): TextEdit[] {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const text = `${name} = ${value}`;
  const anchor = isOneLine(bytes, block) ? undefined : anchorFor(block);
  if (anchor === undefined) return aligned(document, [insertFirst(document, block, text)]);
  const at = endOfItemLine(bytes, anchor);
  const line = itemIndentation(document, block) + text.replaceAll('\n', eol);
  const onNewLine = at === 0 || bytes[at - 1] === NEWLINE;
  const inserted = { range: { start: at, end: at }, text: onNewLine ? line + eol : eol + line };
  return aligned(document, [inserted]);
}

/** Removes an item with its whole line, its trailing comment, and one of two blank lines around it. */
export function removeItem(document: Document, body: Body, item: Item): TextEdit[] {
  const { bytes } = document;
  const start = lineStart(bytes, item.range.start);
  const end = lineEnd(bytes, Math.max(item.range.start, item.range.end - 1));
  if (standsAlone(document, item)) {
    const range = withBlankLine(bytes, { start, end });
    return aligned(document, [{ range, text: '' }]);
  }
  // `b { a = 1 }` becomes `b {}`.
  const onlyItem =
    body.items.length === 1 &&
    isBlankBetween(bytes, body.range.start, item.range.start) &&
    isBlankBetween(bytes, item.range.end, body.range.end);
  return aligned(document, [{ range: onlyItem ? body.range : item.range, text: '' }]);
}

/** The blanks that items of this block begin with. */
export function itemIndentation(document: Document, block: Block): string {
  const first = block.body.items.find(
    (item) => !sharesLine(document.bytes, block.open.start, item.range.start),
  );
  if (first) return indentationAt(document.bytes, first.range.start);
  return `${indentationAt(document.bytes, block.range.start)}  `;
}

/** Puts text on a line of its own as the first item of a block. */
export function insertFirst(document: Document, block: Block, text: string): TextEdit {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const indentation = itemIndentation(document, block);
  const line = indentation + text.replaceAll('\n', eol);
  const at = block.open.end;
  if (!isOneLine(bytes, block)) return { range: { start: at, end: at }, text: eol + line };
  // `{}` or `{ a = 1 }` on one line is opened up.
  const inner = bytes.toString('utf8', at, block.close?.start).trim();
  const kept = inner === '' ? '' : `${indentation}${inner}${eol}`;
  const outer = indentationAt(bytes, block.range.start);
  return {
    range: { start: at, end: block.close?.start ?? at },
    text: `${eol}${kept}${line}${eol}${outer}`,
  };
}

/** First byte of the line after the one the item ends on; a trailing comment is on the item's side. */
export function endOfItemLine(bytes: Buffer, item: Item): number {
  return lineEnd(bytes, Math.max(item.range.start, item.range.end - 1));
}

/** The attribute a new one goes behind: the last before the first nested block, unless it is a meta one. */
function anchorFor(block: Block): Attribute | undefined {
  const firstBlock = block.body.items.findIndex((item) => item.kind === 'block');
  const leading = firstBlock < 0 ? block.body.items : block.body.items.slice(0, firstBlock);
  const attributes = leading.filter((item): item is Attribute => item.kind === 'attribute');
  const plain = attributes.filter((item) => !TRAILING.has(item.name.text));
  return plain[plain.length - 1] ?? attributes[attributes.length - 1];
}

/** By convention these close a block; a new argument goes above them. */
const TRAILING: ReadonlySet<string> = new Set(['tags', 'tags_all', 'depends_on', 'lifecycle']);

const isBlankBetween = (bytes: Buffer, start: number, end: number): boolean =>
  bytes.subarray(start, end).every((byte) => isBlank(byte));

/** `{}` or `{ a = 1 }`: the braces share a line. */
export const isOneLine = (bytes: Buffer, block: Block): boolean =>
  block.close !== undefined && !bytes.subarray(block.open.end, block.close.start).includes(NEWLINE);

const sharesLine = (bytes: Buffer, a: number, b: number): boolean =>
  lineStart(bytes, a) === lineStart(bytes, b);

/** Whether the lines of the item hold nothing else but blanks and its trailing comment. */
function standsAlone(document: Document, item: Item): boolean {
  const { bytes, tokens } = document;
  const start = lineStart(bytes, item.range.start);
  const end = lineEnd(bytes, item.range.end);
  return !tokens.some(
    (token) =>
      token.kind !== 'newline' &&
      token.kind !== 'comment' &&
      token.kind !== 'end' &&
      token.kind !== 'bom' &&
      ((token.start >= start && token.end <= item.range.start) ||
        (token.start >= item.range.end && token.end <= end)),
  );
}

/** Takes one of two blank lines with it, so that removal leaves no gap behind. */
function withBlankLine(
  bytes: Buffer,
  line: { start: number; end: number },
): { start: number; end: number } {
  const blankAbove = line.start > 0 && isBlankLine(bytes, lineStart(bytes, line.start - 1));
  const closesBelow = nextCharacter(bytes, line.end) === 0x7d;
  const blankBelow = line.end < bytes.length && isBlankLine(bytes, line.end);
  if (blankAbove && (blankBelow || closesBelow || line.end >= bytes.length)) {
    return { start: lineStart(bytes, line.start - 1), end: line.end };
  }
  const opensAbove =
    line.start > 0 && opensBlock(bytes, lineStart(bytes, line.start - 1), line.start);
  return blankBelow && (opensAbove || line.start === 0)
    ? { start: line.start, end: lineEnd(bytes, line.end) }
    : line;
}

function isBlankLine(bytes: Buffer, start: number): boolean {
  for (let at = start; at < bytes.length && bytes[at] !== NEWLINE; at++) {
    if (!isBlank(bytes[at]) && bytes[at] !== RETURN) return false;
  }
  return start < bytes.length;
}

function nextCharacter(bytes: Buffer, from: number): number | undefined {
  let at = from;
  while (isBlank(bytes[at])) at++;
  return bytes[at];
}

const opensBlock = (bytes: Buffer, start: number, end: number): boolean =>
  bytes.toString('latin1', start, end).trimEnd().endsWith('{');
