import { isObject, isTuple } from './type-parts.ts';
import type { Value } from './value.ts';
import { whollyKnown } from './wholly-known.ts';

/** How many items a collection, tuple or object has; undefined where that is not known yet. */
export function lengthOf(value: Value): number | undefined {
  switch (value.kind) {
    case 'set':
      // Unknown items may turn out to be the same as others.
      return value.items.length > 1 && !whollyKnown(value) ? undefined : value.items.length;
    case 'list':
    case 'tuple':
      return value.items.length;
    case 'map':
    case 'object':
      return value.entries.size;
    case 'unknown':
    case 'null':
      if (isTuple(value.type)) return value.type[1].length;
      return isObject(value.type) ? Object.keys(value.type[1]).length : undefined;
    default:
      return undefined;
  }
}
