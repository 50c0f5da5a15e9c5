import { asBlocks } from '../hcl/json/body-of-object.ts';
import type { Block } from '../hcl/tree.ts';
import type { BlockSchema } from '../schema/schema.ts';

/** In JSON only the schema tells a nested block from an argument: what it calls a block becomes one. */
export function withJsonBlocks(bytes: Buffer, block: Block, schema: BlockSchema): Block {
  const items = block.body.items.flatMap((item) => {
    const blocks =
      item.kind === 'block'
        ? [item]
        : schema.blocks.has(item.name.text)
          ? asBlocks(bytes, item)
          : undefined;
    if (!blocks) return [item];
    return blocks.map((inner) => {
      const nested = schema.blocks.get(inner.type.text);
      return nested ? withJsonBlocks(bytes, inner, nested.block) : inner;
    });
  });
  return { ...block, body: { ...block.body, items } };
}
