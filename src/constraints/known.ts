import type { BlockSchema } from '../schema/schema.ts';
import type { Value } from '../value/value.ts';

/**
 * The value at a key of SDK 2 (`a.0.b`, from the top), or undefined where nothing is configured
 * there: null, no such element, or no block of that name.
 */
export function configuredAt(config: Value, schema: BlockSchema, key: string): Value | undefined {
  let value: Value | undefined = config;
  let block: BlockSchema | undefined = schema;
  for (const step of key.split('.')) {
    if (value?.kind === 'unknown') return value;
    if (value?.kind === 'object') {
      const isBlock: boolean = block?.blocks.has(step) ?? false;
      value = configured(value.entries.get(step), isBlock);
      block = block?.blocks.get(step)?.block;
    } else if (value?.kind === 'map') value = configured(value.entries.get(step), false);
    else if (value && 'items' in value) value = configured(value.items[Number(step)], false);
    else return undefined;
  }
  return value;
}

/** An argument may be set to an empty list; blocks cannot. */
export function configured(value: Value | undefined, isBlock: boolean): Value | undefined {
  if (!value || value.kind === 'null') return undefined;
  return isBlock && 'items' in value && value.items.length === 0 ? undefined : value;
}
