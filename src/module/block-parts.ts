import type { ByteRange } from '../hcl/range.ts';
import type { Block, Body, Item } from '../hcl/tree.ts';

/** Where terraform says a block is declared: from its type to its last label. */
export const blockHeader = ({ type, labels }: Block): ByteRange => ({
  start: type.range.start,
  end: labels.at(-1)?.range.end ?? type.range.end,
});

/** The blocks of that type directly inside a body. */
export const blocksNamed = ({ items }: Body, type: string): Block[] =>
  items.filter((item): item is Block => item.kind === 'block' && item.type.text === type);

/** What a body calls one of its items. */
export const itemName = (item: Item): string =>
  (item.kind === 'block' ? item.type : item.name).text;
