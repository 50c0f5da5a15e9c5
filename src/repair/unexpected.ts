import type { Attribute, Block } from '../hcl/tree.ts';
import { blocksIn, nameOfBlock } from './block-place.ts';
import { metaOf, type RepairContext, schemaAt } from './context.ts';

/** The arguments of a block that nothing expects there. */
export function unexpectedArguments(context: RepairContext, path: readonly Block[]): Attribute[] {
  const schema = schemaAt(context, path);
  const meta = metaOf(path);
  if (!schema) return [];
  return (path.at(-1)?.body.items ?? []).filter(
    (item): item is Attribute =>
      item.kind === 'attribute' &&
      !schema.attributes.has(item.name.text) &&
      !meta?.attributes.has(item.name.text),
  );
}

/** The blocks inside a block that nothing expects there. */
export function unexpectedBlocks(context: RepairContext, path: readonly Block[]): Block[] {
  const schema = schemaAt(context, path);
  const meta = metaOf(path);
  const body = path.at(-1)?.body;
  if (!schema || !body) return [];
  return blocksIn(body).filter((block) => {
    const name = nameOfBlock(block);
    return !schema.blocks.has(name) && !meta?.blocks.has(name) && !schema.attributes.has(name);
  });
}
