import { asBlocks } from '../hcl/json/body-of-object.ts';
import type { Body } from '../hcl/tree.ts';
import type { BlockSchema } from '../schema/schema.ts';

/** In JSON only the schema tells a nested block from an argument: what it calls a block becomes one. */
export function withJsonBlocks(bytes: Buffer, { items, range }: Body, schema: BlockSchema): Body {
  const read = items.flatMap((item) => {
    const blocks =
      item.kind === 'block'
        ? [item]
        : schema.blocks.has(item.name.text)
          ? asBlocks(bytes, item)
          : undefined;
    if (!blocks) return [item];
    return blocks.map((inner) => {
      const nested = schema.blocks.get(inner.type.text);
      return nested ? { ...inner, body: withJsonBlocks(bytes, inner.body, nested.block) } : inner;
    });
  });
  return { items: read, range };
}
