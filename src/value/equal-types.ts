import type { CtyType } from './type.ts';
import { attributeType, isCollection, isObject, isOptional, isTuple } from './type-parts.ts';

export function equalTypes(a: CtyType, b: CtyType): boolean {
  if (a === b) return true;
  if (typeof a === 'string' || typeof b === 'string' || a[0] !== b[0]) return false;
  if (isCollection(a)) return equalTypes(a[1], (b as typeof a)[1]);
  if (isTuple(a)) {
    const items = (b as typeof a)[1];
    return a[1].length === items.length && a[1].every((item, i) => equalTypes(item, at(items, i)));
  }
  if (!isObject(b)) return false;
  const names = Object.keys(a[1]);
  return (
    names.length === Object.keys(b[1]).length &&
    names.every((name) => {
      const other = attributeType(b, name);
      return (
        other !== undefined &&
        isOptional(a, name) === isOptional(b, name) &&
        equalTypes(attributeType(a, name) as CtyType, other)
      );
    })
  );
}

/** A text that equal types share, and no others. */
export function typeKey(type: CtyType): string {
  if (typeof type === 'string') return type;
  if (isCollection(type)) return `${type[0]}(${typeKey(type[1])})`;
  if (isTuple(type)) return `[${type[1].map(typeKey).join()}]`;
  const fields = Object.keys(type[1]).sort();
  const keys = fields.map(
    (name) =>
      `${JSON.stringify(name)}${isOptional(type, name) ? '?' : ''}:${typeKey(type[1][name] as CtyType)}`,
  );
  return `{${keys.join()}}`;
}

const at = (items: readonly CtyType[], i: number) => items[i] as CtyType;
