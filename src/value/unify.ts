import { byGenerality } from './compare-types.ts';
import { equalTypes, typeKey } from './equal-types.ts';
import type { CtyType } from './type.ts';
import {
  attributeType,
  type CollectionType,
  isCollection,
  isObject,
  isOptional,
  isPrimitive,
  isTuple,
  type ObjectType,
  objectType,
  type TupleType,
  typeKind,
} from './type-parts.ts';

// Conversion and unification are one file because each is defined by the other, as in cty: a tuple converts to a
// list of anything if its items unify, and types unify if all convert to one.

/**
 * The one type that all types convert to; undefined where there is none. A result `dynamic` of types that are not
 * all dynamic means that the type cannot be told yet: the converted values are then unknown.
 */
export function unify(types: readonly CtyType[], unsafe = true): CtyType | undefined {
  const [first] = types;
  if (first === undefined) return undefined;
  if (types.every((type) => equalTypes(type, first))) return first;
  return unifyKinds(distinctTypes(types), unsafe);
}

function unifyKinds(types: readonly CtyType[], unsafe: boolean): CtyType | undefined {
  const known = types.filter((type) => type !== 'dynamic');
  const isUndecided = known.length < types.length;
  const has = new Set(known.map(typeKind));
  const [kind] = has;
  if (has.size === 1) {
    if (known.every(isCollection)) return isUndecided ? 'dynamic' : unifyCollections(known, unsafe);
    if (known.every(isObject)) return isUndecided ? 'dynamic' : unifyObjects(known, unsafe);
    if (known.every(isTuple)) return isUndecided ? 'dynamic' : unifyTuples(known, unsafe);
  }
  if (has.size === 2 && kind !== undefined) {
    const structural = has.has('map') && has.has('object') ? isObject : undefined;
    const mixed = structural ?? (has.has('list') && has.has('tuple') ? isTuple : undefined);
    const together = mixed && unifyAsCollection(types, mixed, unsafe);
    if (together) return together;
  }
  if (has.has('object') && has.has('tuple')) return undefined;
  return firstThatFits(types, unsafe);
}

/** Objects among maps are often maps in disguise, and tuples among lists are lists. */
function unifyAsCollection(
  types: readonly CtyType[],
  isStructural: (type: CtyType) => boolean,
  unsafe: boolean,
): CtyType | undefined {
  const structural = types.filter(isStructural);
  const collected =
    isStructural === isObject ? toMap(structural, unsafe) : toList(structural, unsafe);
  if (collected === undefined) return undefined;
  const common = unify(
    types.map((type) => (isStructural(type) ? collected : type)),
    unsafe,
  );
  return common !== undefined && typeKind(common) === collected[0] ? common : undefined;
}

function unifyCollections(types: readonly CollectionType[], unsafe: boolean): CtyType | undefined {
  const element = unify(
    types.map(([, of]) => of),
    unsafe,
  );
  const kind = types[0]?.[0];
  if (element === undefined || kind === undefined) return undefined;
  return allFit(types, [kind, element], unsafe);
}

function unifyObjects(types: readonly ObjectType[], unsafe: boolean): CtyType | undefined {
  const names = Object.keys(types[0]?.[1] ?? {});
  const isSame = types.every(
    (type) =>
      Object.keys(type[1]).length === names.length &&
      names.every((name) => attributeType(type, name) !== undefined),
  );
  if (!isSame) return toMap(types, unsafe);
  const entries: [string, CtyType][] = [];
  for (const name of names) {
    const common = unify(
      types.map((type) => attributeType(type, name) as CtyType),
      unsafe,
    );
    if (common === undefined) return undefined;
    entries.push([name, common]);
  }
  return allFit(types, objectType(entries), unsafe) ?? toMap(types, unsafe);
}

function unifyTuples(types: readonly TupleType[], unsafe: boolean): CtyType | undefined {
  const length = types[0]?.[1].length ?? 0;
  if (types.some((type) => type[1].length !== length)) return toList(types, unsafe);
  const items: CtyType[] = [];
  for (let i = 0; i < length; i++) {
    const common = unify(
      types.map((type) => type[1][i] as CtyType),
      unsafe,
    );
    if (common === undefined) return undefined;
    items.push(common);
  }
  return allFit(types, ['tuple', items], unsafe) ?? toList(types, unsafe);
}

function toMap(types: readonly CtyType[], unsafe: boolean): CollectionType | undefined {
  const element = unify(
    types.flatMap((type) => (isObject(type) ? Object.values(type[1]) : [])),
    unsafe,
  );
  return element === undefined ? undefined : allFit(types, ['map', element], unsafe);
}

function toList(types: readonly CtyType[], unsafe: boolean): CollectionType | undefined {
  const element = unify(
    types.flatMap((type) => (isTuple(type) ? type[1] : [])),
    unsafe,
  );
  return element === undefined ? undefined : allFit(types, ['list', element], unsafe);
}

function allFit<T extends CtyType>(
  types: readonly CtyType[],
  common: T,
  unsafe: boolean,
): T | undefined {
  return types.every((type) => convertible(type, common, unsafe)) ? common : undefined;
}

function firstThatFits(types: readonly CtyType[], unsafe: boolean): CtyType | undefined {
  const candidates = types.slice(0, MOST_CANDIDATES);
  for (const i of byGenerality(candidates)) {
    const fitting = allFit(types, candidates[i] as CtyType, unsafe);
    if (fitting !== undefined) return fitting;
  }
  return undefined;
}

/** Every pair of them is compared. So many types of several kinds have none in common, but where a draft means harm. */
const MOST_CANDIDATES = 100;

/** Most items of a list in a draft share one type; comparing every pair of a hundred would be slow. */
function distinctTypes(types: readonly CtyType[]): readonly CtyType[] {
  const distinct = new Map<string, CtyType>();
  for (const type of types) {
    const key = typeKey(type);
    if (!distinct.has(key)) distinct.set(key, type);
  }
  return [...distinct.values()];
}

/**
 * Whether values of one type may be converted to another, by the types alone. A conversion that some values will
 * not survive, such as string to number, is tried only where `unsafe`.
 */
export function convertible(from: CtyType, to: CtyType, unsafe: boolean): boolean {
  if (to === 'dynamic' || from === to) return true;
  if (from === 'dynamic') return unsafe;
  if (isPrimitive(from) || isPrimitive(to))
    return (
      isPrimitive(from) && isPrimitive(to) && (to === 'string' || (from === 'string' && unsafe))
    );
  if (equalTypes(from, to)) return true;
  if (isObject(to)) return toObject(from, to, unsafe);
  if (isTuple(to)) {
    if (!isTuple(from) || from[1].length !== to[1].length) return false;
    return from[1].every((item, i) => convertible(item, to[1][i] as CtyType, unsafe));
  }
  return toCollection(from, to, unsafe);
}

function toObject(from: CtyType, to: ObjectType, unsafe: boolean): boolean {
  if (isObject(from)) {
    return Object.entries(to[1]).every(([name, want]) => {
      const have = attributeType(from, name);
      return have ? convertible(have, want, unsafe) : isOptional(to, name);
    });
  }
  if (!isCollection(from) || from[0] !== 'map' || !unsafe) return false;
  return Object.entries(to[1]).every(
    ([name, want]) => convertible(from[1], want, unsafe) || isOptional(to, name),
  );
}

function toCollection(from: CtyType, to: CollectionType, unsafe: boolean): boolean {
  const [kind, element] = to;
  if (isCollection(from)) {
    const isFitting =
      from[0] === kind ||
      (kind === 'list' && from[0] === 'set') ||
      // Order and duplicates are lost.
      (kind === 'set' && from[0] === 'list' && unsafe);
    return isFitting && convertible(from[1], element, unsafe);
  }
  const items = itemsFor(from, kind);
  if (items === undefined) return false;
  if (element !== 'dynamic') return items.every((item) => convertible(item, element, unsafe));
  return items.length === 0 || commonElement(items, kind, unsafe) !== undefined;
}

/** The one type the items of a tuple or object are converted to where a collection of anything is asked for. */
export function commonElement(
  items: readonly CtyType[],
  kind: 'list' | 'set' | 'map',
  unsafe: boolean,
): CtyType | undefined {
  const common = unify(items, unsafe);
  if (common === undefined || !items.every((item) => convertible(item, common, unsafe)))
    return undefined;
  const isMixed = common === 'dynamic' && items.some((item) => item !== 'dynamic');
  return isMixed && kind !== 'map' ? undefined : common;
}

function itemsFor(from: CtyType, kind: 'list' | 'set' | 'map'): readonly CtyType[] | undefined {
  if (kind === 'map') return isObject(from) ? Object.values(from[1]) : undefined;
  return isTuple(from) ? from[1] : undefined;
}
