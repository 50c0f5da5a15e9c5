import { endOfItemLine, insertFirst, isOneLine, itemIndentation } from '../hcl/edit/item-place.ts';
import { lineBreakOf } from '../hcl/edit/line-break.ts';
import type { TextEdit } from '../hcl/edit/text-edit.ts';
import type { Block, Document } from '../hcl/tree.ts';

/**
 * Inserts a block behind the last item of `parent`, one blank line between. `source` gets the blanks its lines
 * begin with, so that it can leave those of a heredoc alone.
 */
export function insertNestedSource(
  document: Document,
  parent: Block,
  source: (indentation: string) => string,
): TextEdit {
  const { bytes } = document;
  const indentation = itemIndentation(document, parent);
  const text = source(indentation);
  const last = parent.body.items.at(-1);
  if (last === undefined || isOneLine(bytes, parent)) return insertFirst(document, parent, text);
  const eol = lineBreakOf(bytes);
  const at = endOfItemLine(document, last);
  const lines = `${indentation}${text.replaceAll('\n', eol)}${eol}`;
  return { range: { start: at, end: at }, text: eol + lines };
}

/** Lines written for column 1, as `insertNestedSource` takes them. */
export const onLines =
  (lines: readonly string[]) =>
  (indentation: string): string =>
    lines.map((line, index) => (index === 0 || line === '' ? line : indentation + line)).join('\n');
