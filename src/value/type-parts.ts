import { ownValue } from './own-value.ts';
import type { CtyType } from './type.ts';

export type CollectionType = Extract<CtyType, readonly ['list' | 'set' | 'map', CtyType]>;
export type TupleType = Extract<CtyType, readonly ['tuple', readonly CtyType[]]>;
export type ObjectType = Exclude<
  CtyType,
  'string' | 'number' | 'bool' | 'dynamic' | CollectionType | TupleType
>;
export type PrimitiveType = 'string' | 'number' | 'bool';

/** The outermost word of a type, e.g. `list` of `["list", "string"]`. */
export function typeKind(type: CtyType) {
  return typeof type === 'string' ? type : type[0];
}

export function isPrimitive(type: CtyType): type is PrimitiveType {
  return type === 'string' || type === 'number' || type === 'bool';
}

export function isCollection(type: CtyType): type is CollectionType {
  return typeof type !== 'string' && (type[0] === 'list' || type[0] === 'set' || type[0] === 'map');
}

export function isTuple(type: CtyType): type is TupleType {
  return typeof type !== 'string' && type[0] === 'tuple';
}

export function isObject(type: CtyType): type is ObjectType {
  return typeof type !== 'string' && type[0] === 'object';
}

/** The type of an attribute; asks for own keys only, as a draft may well name one `constructor`. */
export function attributeType(type: ObjectType, name: string): CtyType | undefined {
  return ownValue(type[1], name);
}

export function isOptional(type: ObjectType, name: string): boolean {
  return type[2]?.includes(name) ?? false;
}

/** An object type of entries; `fromEntries` because assigning a key `__proto__` would lose it. */
export function objectType(entries: Iterable<readonly [string, CtyType]>): ObjectType {
  return ['object', Object.fromEntries(entries)];
}

/** Whether `dynamic` stands anywhere in a type. */
export function hasDynamic(type: CtyType): boolean {
  if (typeof type === 'string') return type === 'dynamic';
  if (isCollection(type)) return hasDynamic(type[1]);
  if (isTuple(type)) return type[1].some(hasDynamic);
  return Object.values(type[1]).some(hasDynamic);
}

/** A constraint as the type of values: a value's object type has no optional attributes. */
export function withoutOptional(type: CtyType): CtyType {
  if (typeof type === 'string') return type;
  if (isCollection(type)) return [type[0], withoutOptional(type[1])];
  if (isTuple(type)) return ['tuple', type[1].map(withoutOptional)];
  return objectType(
    Object.entries(type[1]).map(([name, of]) => [name, withoutOptional(of)] as const),
  );
}
