import { nestedBlocks } from '../../../check/nested-blocks.ts';
import type { Block } from '../../../hcl/tree.ts';
import { metaOf, type RepairContext, schemaAt } from '../../context.ts';

/** Names in a block that its schema does not have: one of them may be what the block lacks, under a wrong name. */
export function unknownItems(context: RepairContext, path: readonly Block[]): readonly string[] {
  const block = path[path.length - 1];
  const schema = schemaAt(context, path);
  const meta = metaOf(path);
  if (!block || !schema) return [];
  const names = [
    ...block.body.items.flatMap((item) => (item.kind === 'attribute' ? [item.name.text] : [])),
    ...[...nestedBlocks(block.body)].map(({ name }) => name),
  ];
  return names.filter(
    (name) =>
      !schema.attributes.has(name) &&
      !schema.blocks.has(name) &&
      !meta?.attributes.has(name) &&
      !meta?.blocks.has(name),
  );
}
