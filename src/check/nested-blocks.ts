import type { Block, Body } from '../hcl/tree.ts';
import { blocksNamed } from '../module/block-parts.ts';
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
    const [content] = blocksNamed(item.body, 'content');
    yield { inner: item, name: item.labels[0]?.text ?? '', nested: content };
  }
}

/**
 * Attributes of type list or set of objects also take the block form, with every argument optional.
 * Source: terraform internal/lang/blocktoattr.
 */
export function blockFormOf(attribute: AttributeSchema | undefined): NestedBlockSchema | undefined {
  if (!attribute || !Array.isArray(attribute.type)) return undefined;
  const known = forms.get(attribute) ?? makeForm(attribute);
  if (known) forms.set(attribute, known);
  return known;
}

/** One form an argument, since the blocks of one name are gathered by it. */
const forms = new WeakMap<AttributeSchema, NestedBlockSchema>();

function makeForm(attribute: AttributeSchema): NestedBlockSchema | undefined {
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
