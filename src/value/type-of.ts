import type { CtyType } from './type.ts';
import { objectType } from './type-parts.ts';
import type { Value } from './value.ts';

export function typeOf(value: Value): CtyType {
  switch (value.kind) {
    case 'unknown':
    case 'null':
      return value.type;
    case 'list':
    case 'set':
    case 'map':
      return [value.kind, value.element];
    case 'tuple':
      return ['tuple', value.items.map(typeOf)];
    case 'object':
      return objectType([...value.entries].map(([name, item]) => [name, typeOf(item)] as const));
    default:
      return value.kind;
  }
}
