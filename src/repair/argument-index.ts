import type { ProviderSchema } from '../schema/schema.ts';

/** Which resource types take an argument or block of a name. */
export type ArgumentIndex = ReadonlyMap<string, readonly string[]>;

/**
 * Every resource type of a provider by what it takes. Built when first asked for: unpacking the 1,526 types of AWS
 * costs some 180 ms, so ask only where names have failed.
 */
export function argumentIndex(provider: ProviderSchema): ArgumentIndex {
  const known = indexes.get(provider);
  if (known) return known;
  const index = new Map<string, string[]>();
  const add = (name: string, type: string) => {
    const types = index.get(name);
    if (types) types.push(type);
    else index.set(name, [type]);
  };
  for (const type of provider.resourceTypes) {
    const schema = provider.schemaOf('resource', type);
    if (!schema) continue;
    for (const { name, optional, required } of schema.attributes.values())
      if (optional || required) add(name, type);
    for (const name of schema.blocks.keys()) add(name, type);
  }
  indexes.set(provider, index);
  return index;
}

const indexes = new WeakMap<ProviderSchema, ArgumentIndex>();
