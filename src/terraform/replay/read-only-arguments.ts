import type { BlockSchema, NestedBlockSchema } from '../../schema/schema.ts';
import type { Shape } from './msgpack.ts';

/** The way to a configured argument: names, with the index after the name of a list block. */
export type ArgumentPath = readonly (string | number)[];

/**
 * Every configured argument that only the provider may set. Terraform leaves this check to the
 * provider, and all providers make it alike.
 */
export function readOnlyArguments(block: BlockSchema, config: Shape): readonly ArgumentPath[] {
  if (!(config instanceof Map)) return [];
  const own = [...block.attributes.values()]
    .filter(({ required, optional, computed }) => computed && !optional && !required)
    .filter(({ name }) => (config.get(name) ?? null) !== null)
    .map(({ name }) => [name]);
  const nested = [...block.blocks.values()].flatMap((child) =>
    elementsOf(child, config.get(child.name) ?? null).flatMap(({ path, value }) =>
      // Unpacking a nested schema costs; most blocks are not configured at all.
      value instanceof Map
        ? readOnlyArguments(child.block, value).map((rest) => [...path, ...rest])
        : [],
    ),
  );
  return [...own, ...nested];
}

/** Elements of a set have no address, so the path ends at their first one's block. */
function elementsOf(
  { name, nesting }: NestedBlockSchema,
  value: Shape,
): readonly { readonly path: ArgumentPath; readonly value: Shape }[] {
  if (Array.isArray(value)) {
    return value.map((element: Shape, index) => ({ path: [name, index], value: element }));
  }
  if (nesting === 'map' && value instanceof Map) {
    return [...value].map(([key, element]) => ({ path: [name, key], value: element }));
  }
  return [{ path: [name], value }];
}
