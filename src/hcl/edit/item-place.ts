import { indentationAt, lineEnd, lineStart, NEWLINE } from '../bytes.ts';
import { tokenIndexAt } from '../token-at.ts';
import type { Block, Document, Item } from '../tree.ts';
import { lineBreakOf } from './line-break.ts';
import type { TextEdit } from './text-edit.ts';

/** Puts text on a line of its own as the first item of a block. */
export function insertFirst(document: Document, block: Block, text: string): TextEdit {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const indentation = itemIndentation(document, block);
  const line = indentation + text.replaceAll('\n', eol);
  if (!isOneLine(bytes, block)) {
    const below = lineEnd(bytes, block.open.start);
    const text = bytes[below - 1] === NEWLINE ? line + eol : eol + line;
    return { range: { start: below, end: below }, text };
  }
  // `{}` or `{ a = 1 }` on one line is opened up.
  const { start, end } = block.body.range;
  const inner = bytes.toString('utf8', start, end).trim();
  const kept = inner === '' ? '' : `${indentation}${inner}${eol}`;
  const outer = indentationAt(bytes, block.range.start);
  return { range: { start, end }, text: `${eol}${kept}${line}${eol}${outer}` };
}

/** The blanks that items of this block begin with. */
export function itemIndentation(document: Document, block: Block): string {
  const first = block.body.items.find(
    (item) => !sharesLine(document.bytes, block.open.start, item.range.start),
  );
  if (first) return indentationAt(document.bytes, first.range.start);
  return `${indentationAt(document.bytes, block.range.start)}  `;
}

/** First byte of the line after the one the item ends on; a trailing comment is on the item's side. */
export function endOfItemLine({ bytes, tokens }: Document, item: Item): number {
  const { end } = item.range;
  for (let index = tokenIndexAt(tokens, Math.max(item.range.start, end - 1)); ; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'end') return bytes.length;
    if (token.kind === 'newline' && token.start >= end) return token.end;
  }
}

/** `{}` or `{ a = 1 }`: the braces share a line. */
export const isOneLine = (bytes: Buffer, block: Block): boolean =>
  block.close !== undefined && !bytes.subarray(block.open.end, block.close.start).includes(NEWLINE);

const sharesLine = (bytes: Buffer, a: number, b: number): boolean =>
  lineStart(bytes, a) === lineStart(bytes, b);
