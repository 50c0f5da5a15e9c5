import { aligned } from '../../hcl/edit/align.ts';
import { replaceValue } from '../../hcl/edit/attribute.ts';
import { itemIndentation } from '../../hcl/edit/item-place.ts';
import type { Attribute } from '../../hcl/tree.ts';
import { sourceOf } from '../../hcl/value.ts';
import type { Edit } from '../candidate.ts';
import { inFile, type Located } from '../context.ts';
import type { Slot } from '../slots.ts';

/** Gives an argument the name of a slot of its own block, and the value the slot takes. */
export function renameInPlace(
  { document, path, file }: Located,
  attribute: Attribute,
  slot: Pick<Slot, 'attribute' | 'value'>,
): Edit[] {
  const block = path.at(-1);
  const { value } = attribute;
  const text = block ? slot.value.text(itemIndentation(document, block)) : '';
  const changed = text === sourceOf(document.bytes, value) ? [] : [replaceValue(attribute, text)];
  const name = { range: attribute.name.range, text: slot.attribute.name };
  return inFile(file, aligned(document, [name, ...changed]));
}
