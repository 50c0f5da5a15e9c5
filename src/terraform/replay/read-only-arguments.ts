import type { BlockSchema, NestedBlockSchema } from '../../schema/schema.ts';
import type { Value } from '../../value/value.ts';

/** The way to a configured argument: names, with the index after the name of a list block. */
export type ArgumentPath = readonly (string | number)[];

/**
 * Every configured argument that only the provider may set. Terraform leaves this check to the
 * provider, and all providers make it alike.
 */
export function readOnlyArguments(block: BlockSchema, config: Value): readonly ArgumentPath[] {
  if (config.kind !== 'object') return [];
  const own = [...block.attributes.values()]
    .filter(({ required, optional, computed }) => computed && !optional && !required)
    .filter(({ name }) => (config.entries.get(name)?.kind ?? 'null') !== 'null')
    .map(({ name }) => [name]);
  const nested = [...block.blocks.values()].flatMap((child) =>
    elementsOf(child, config.entries.get(child.name)).flatMap(({ path, value }) =>
      // Unpacking a nested schema costs; most blocks are not configured at all.
      value.kind === 'object'
        ? readOnlyArguments(child.block, value).map((rest) => [...path, ...rest])
        : [],
    ),
  );
  return [...own, ...nested];
}

/** Elements of a set have no address, so a path through one cannot be followed by terraform. */
function elementsOf(
  { name }: NestedBlockSchema,
  value: Value | undefined,
): readonly { readonly path: ArgumentPath; readonly value: Value }[] {
  if (!value) return [];
  if (value.kind === 'list' || value.kind === 'set') {
    return value.items.map((element, index) => ({ path: [name, index], value: element }));
  }
  if (value.kind === 'map') {
    return [...value.entries].map(([key, element]) => ({ path: [name, key], value: element }));
  }
  return [{ path: [name], value }];
}
