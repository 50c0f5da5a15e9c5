import { dedentedSource, insertNestedBlock } from '../../../hcl/edit/block.ts';
import type { Attribute, Block, Body, Document, Item } from '../../../hcl/tree.ts';
import { sourceOf } from '../../../hcl/value.ts';
import type { Edit } from '../../candidate.ts';
import { normal } from './same-text.ts';

/** A block with what it stands in. */
export interface FoundBlock {
  readonly file: string;
  readonly document: Document;
  readonly block: Block;
  readonly body: Body;
  /** Absent at the level of the file. */
  readonly around?: Block;
}

/** Edits that add to the first block what only the second has; undefined where the two contradict each other. */
export function mergeBlocks(first: FoundBlock, second: FoundBlock): Edit[] | undefined {
  const missing: Item[] = [];
  for (const item of second.block.body.items) {
    const twins = first.block.body.items.filter((own) => nameOf(own) === nameOf(item));
    if (twins.length === 0) missing.push(item);
    else if (!twins.some((own) => textOf(first, own) === textOf(second, item))) return undefined;
  }
  // Nothing in common but the name: these may well be two things.
  const incomplete = missing.length < second.block.body.items.length || isSmall(second);
  if (!incomplete) return undefined;
  const text = missing.length === 0 ? '' : written(second, missing);
  if (text.includes('<<')) return undefined;
  return text === ''
    ? []
    : [{ file: first.file, ...insertNestedBlock(first.document, first.block, text) }];
}

/** A declaration of one or two lines goes on with what another began. */
const isSmall = ({ block }: FoundBlock): boolean => block.body.items.length <= 2;

const nameOf = (item: Item): string =>
  item.kind === 'attribute' ? item.name.text : item.type.text;

const textOf = ({ document }: FoundBlock, item: Item): string =>
  normal(sourceOf(document.bytes, item).replace(/^(\S+)\s*=\s*/, '$1 = '));

/** Attributes in column, then the blocks. */
function written({ document }: FoundBlock, items: readonly Item[]): string {
  const attributes = items.filter((item): item is Attribute => item.kind === 'attribute');
  const width = Math.max(0, ...attributes.map(({ name }) => name.text.length));
  const lines = attributes.map((item) => {
    const source = dedentedSource(document, item.range);
    return source.replace(/^(\S+)\s*=\s*/, `${item.name.text.padEnd(width)} = `);
  });
  const blocks = items
    .filter((item) => item.kind === 'block')
    .map(({ range }) => dedentedSource(document, range));
  return [...(lines.length > 0 ? [lines.join('\n')] : []), ...blocks].join('\n\n');
}
