import { typeOf } from '../value/type-of.ts';
import type { Value } from '../value/value.ts';

/** Keys and values of what can be iterated, in terraform's order: maps and objects by key, sets by their own value. */
export function elementsOf(
  value: Value,
): readonly (readonly [key: Value, value: Value])[] | 'unknown' | 'not-iterable' {
  switch (value.kind) {
    case 'list':
    case 'tuple':
      return value.items.map((item, index) => [{ kind: 'number', value: index }, item]);
    case 'set':
      return value.items.map((item) => [item, item]);
    case 'map':
    case 'object':
      return [...value.entries]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => [{ kind: 'string', value: key }, item]);
    case 'unknown': {
      const type = typeOf(value);
      return typeof type === 'string' && type !== 'dynamic' ? 'not-iterable' : 'unknown';
    }
    default:
      return 'not-iterable';
  }
}
