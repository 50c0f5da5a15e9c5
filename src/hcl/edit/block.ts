import { indentationAt, NEWLINE } from '../bytes.ts';
import type { Block, Document } from '../tree.ts';
import { endOfItemLine, insertFirst, isOneLine, itemIndentation } from './item-place.ts';
import { lineBreakOf } from './line-break.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Inserts a nested block behind the last item of `block`, with a blank line before it as fmt's readers expect.
 * `text` is written for column 1 and is indented here, heredocs excepted: do not pass any.
 */
export function insertNestedBlock(document: Document, block: Block, text: string): TextEdit {
  const { bytes } = document;
  const last = block.body.items[block.body.items.length - 1];
  const indented = indent(text, itemIndentation(document, block)).trimStart();
  if (last === undefined || isOneLine(bytes, block)) return insertFirst(document, block, indented);
  const eol = lineBreakOf(bytes);
  const at = endOfItemLine(document, last);
  const own = itemIndentation(document, block) + indented.replaceAll('\n', eol) + eol;
  return { range: { start: at, end: at }, text: eol + own };
}

/** Adds a top-level block at the end of the file, after one blank line. */
export function appendBlock(document: Document, text: string): TextEdit {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const at = bytes.length;
  const lead = at === 0 ? '' : bytes[at - 1] === NEWLINE ? eol : eol + eol;
  return { range: { start: at, end: at }, text: lead + text.replaceAll('\n', eol) + eol };
}

/** Inserts a top-level block behind another one, one blank line between. */
export function insertBlockAfter(document: Document, block: Block, text: string): TextEdit {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const at = endOfItemLine(document, block);
  const lead = bytes[at - 1] === NEWLINE ? eol : eol + eol;
  return { range: { start: at, end: at }, text: lead + text.replaceAll('\n', eol) + eol };
}

/** Renames the type of a block. */
export const renameBlock = (block: Block, type: string): TextEdit => ({
  range: block.type.range,
  text: type,
});

/** Lines of `text` with `indentation` before each that is not empty. */
export function indent(text: string, indentation: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : indentation + line))
    .join('\n');
}

/** The source of a block with its indentation taken off, fit for `insertNestedBlock` or `appendBlock`. */
export function dedentedSource(document: Document, range: { start: number; end: number }): string {
  const outer = indentationAt(document.bytes, range.start);
  return document.bytes
    .toString('utf8', range.start, range.end)
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => (line.startsWith(outer) ? line.slice(outer.length) : line))
    .join('\n');
}
