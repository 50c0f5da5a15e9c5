import type { Value } from './value.ts';

/** Whether nothing in a value is unknown. */
export function whollyKnown(value: Value): boolean {
  switch (value.kind) {
    case 'unknown':
      return false;
    case 'list':
    case 'set':
    case 'tuple':
      return value.items.every(whollyKnown);
    case 'map':
    case 'object':
      for (const item of value.entries.values()) if (!whollyKnown(item)) return false;
      return true;
    default:
      return true;
  }
}
