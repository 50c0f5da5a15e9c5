import { NEWLINE } from '../bytes.ts';
import type { Attribute, Block, Body, Document } from '../tree.ts';
import { aligned } from './align.ts';
import { endOfItemLine, insertFirst, isOneLine, itemIndentation } from './item-place.ts';
import { lineBreakOf } from './line-break.ts';
import type { TextEdit } from './text-edit.ts';

export { removeItem } from './remove-item.ts';

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
  const at = endOfItemLine(document, anchor);
  const line = itemIndentation(document, block) + text.replaceAll('\n', eol);
  const onNewLine = at === 0 || bytes[at - 1] === NEWLINE;
  const inserted = { range: { start: at, end: at }, text: onNewLine ? line + eol : eol + line };
  return aligned(document, [inserted]);
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
