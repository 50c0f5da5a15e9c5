import { indentationAt } from '../hcl/bytes.ts';
import { replaceValue } from '../hcl/edit/attribute.ts';
import { renameBlock } from '../hcl/edit/block.ts';
import type { TextEdit } from '../hcl/edit/text-edit.ts';
import type { Document } from '../hcl/tree.ts';
import { sourceOf } from '../hcl/value.ts';
import type { MappedBody } from './mapped-body.ts';

/** The names and values of a mapped body, written where its items stand; what found no place stays as it is. */
export function mappedEdits(document: Document, { items }: MappedBody): TextEdit[] {
  return items.flatMap((item): TextEdit[] => {
    if (item.kind === 'block') {
      if (!item.from) return [];
      const isRenamed = item.from.type.text !== 'dynamic' && item.from.type.text !== item.name;
      const header = isRenamed ? [renameBlock(item.from, item.name)] : [];
      return [...header, ...mappedEdits(document, item.body)];
    }
    const { from } = item;
    if (!from) return [];
    const text = item.value.text(indentationAt(document.bytes, from.range.start));
    const name = from.name.text === item.name ? [] : [{ range: from.name.range, text: item.name }];
    const isSame = text === sourceOf(document.bytes, from.value).replaceAll('\r\n', '\n');
    return [...name, ...(isSame ? [] : [replaceValue(from, text)])];
  });
}
