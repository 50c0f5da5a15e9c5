import type { Block, Body } from '../hcl/tree.ts';
import type { AttributeSchema, CtyType, NestedBlockSchema } from '../schema/schema.ts';

/** Nested blocks by the name they stand for: a `dynamic "x"` counts as `x`, with its `content` as body. */
export function* nestedBlocks(
  body: Body,
): Generator<{ inner: Block; name: string; nested: Block | undefined }> {
  for (const item of body.items) {
    if (item.kind !== 'block') continue;
    if (item.type.text !== 'dynamic' || item.labels.length !== 1) {
      yield { inner: item, name: item.type.text, nested: item };
      continue;
    }
    const content = item.body.items.find(
      (child): child is Block => child.kind === 'block' && child.type.text === 'content',
    );
    yield { inner: item, name: item.labels[0]?.text ?? '', nested: content };
  }
}

/** Whether a `dynamic` block may make any number of blocks of that name. */
export const hasDynamic = (body: Body, name: string): boolean =>
  body.items.some(
    (item) =>
      item.kind === 'block' && item.type.text === 'dynamic' && item.labels[0]?.text === name,
  );

/**
 * Attributes of type list or set of objects also take the block form, with every argument optional.
 * Source: terraform internal/lang/blocktoattr.
 */
export function blockFormOf(attribute: AttributeSchema | undefined): NestedBlockSchema | undefined {
  if (!attribute || !Array.isArray(attribute.type)) return undefined;
  const [collection, element] = attribute.type as readonly [string, CtyType];
  if (
    (collection !== 'list' && collection !== 'set') ||
    !Array.isArray(element) ||
    element[0] !== 'object'
  )
    return undefined;
  const fields = Object.entries(element[1] as Readonly<Record<string, CtyType>>);
  const attributes = new Map(
    fields.map(([name, type]) => [
      name,
      { ...attribute, name, type, required: false, optional: true, computed: false },
    ]),
  );
  return {
    name: attribute.name,
    nesting: collection,
    minItems: 0,
    maxItems: 0,
    block: { attributes, blocks: new Map(), deprecated: false },
  };
}
