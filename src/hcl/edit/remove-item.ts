import { isBlank, lineEnd, lineStart, NEWLINE, RETURN } from '../bytes.ts';
import type { Body, Document, Item } from '../tree.ts';
import { aligned } from './align.ts';
import { endOfItemLine } from './item-place.ts';
import type { TextEdit } from './text-edit.ts';

/** Removes an item with its whole line, its trailing comment, and one of two blank lines around it. */
export function removeItem(document: Document, body: Body, item: Item): TextEdit[] {
  const { bytes } = document;
  const start = lineStart(bytes, item.range.start);
  const end = endOfItemLine(document, item);
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

/** Whether the lines of the item hold nothing else but blanks and its trailing comment. */
function standsAlone(document: Document, item: Item): boolean {
  const { bytes, tokens } = document;
  const start = lineStart(bytes, item.range.start);
  const end = endOfItemLine(document, item);
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

const isBlankBetween = (bytes: Buffer, start: number, end: number): boolean =>
  bytes.subarray(start, end).every((byte) => isBlank(byte));

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
