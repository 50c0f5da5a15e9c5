import type { CtyType } from './type.ts';
import {
  attributeType,
  isCollection,
  isObject,
  isPrimitive,
  isTuple,
  typeKind,
} from './type-parts.ts';

/**
 * The indices of types, most general first: what all others may be converted to stands before them. cty orders
 * only pairs it can compare, so this is a topological order that keeps the given one where nothing else is known.
 */
export function byGenerality(types: readonly CtyType[]): readonly number[] {
  const after: number[][] = types.map(() => []);
  const waiting = types.map(() => 0);
  for (let i = 0; i < types.length; i++) {
    for (let j = i + 1; j < types.length; j++) {
      const order = compareTypes(types[i] as CtyType, types[j] as CtyType);
      if (order === 0) continue;
      const [first, second] = order < 0 ? [i, j] : [j, i];
      after[first]?.push(second);
      waiting[second] = (waiting[second] ?? 0) + 1;
    }
  }
  const ready = types.map((_, i) => i).filter((i) => waiting[i] === 0);
  for (const i of ready) {
    for (const next of after[i] ?? []) {
      waiting[next] = (waiting[next] ?? 0) - 1;
      if (waiting[next] === 0) ready.push(next);
    }
  }
  return ready;
}

/** Negative where `a` is the more general type, positive where `b` is, 0 where neither is known to be. */
function compareTypes(a: CtyType, b: CtyType): number {
  // A type that is not known yet is hoped to become that of its neighbours.
  if (a === 'dynamic' || b === 'dynamic') return Number(a === 'dynamic') - Number(b === 'dynamic');
  if (isPrimitive(a) && isPrimitive(b)) return Number(a !== 'string') - Number(b !== 'string');
  if (isCollection(a) && isCollection(b) && a[0] === b[0]) return compareTypes(a[1], b[1]);
  const wider = WIDER[typeKind(a)];
  if (wider?.includes(typeKind(b))) return -1;
  if (WIDER[typeKind(b)]?.includes(typeKind(a))) return 1;
  if (isObject(a) && isObject(b)) return compareObjects(a, b);
  if (isTuple(a) && isTuple(b)) return compareAll(a[1], b[1]);
  return 0;
}

/** Which kinds each kind is the more general form of. */
const WIDER: Partial<Record<string, readonly string[]>> = {
  list: ['tuple', 'set'],
  tuple: ['set'],
  map: ['object'],
};

function compareObjects(
  a: Extract<CtyType, readonly ['object', ...unknown[]]>,
  b: typeof a,
): number {
  const names = Object.keys(a[1]);
  const others = names.map((name) => attributeType(b, name));
  if (others.includes(undefined)) return 0;
  if (Object.keys(b[1]).length !== names.length) return 0;
  return compareAll(
    names.map((name) => attributeType(a, name) as CtyType),
    others as CtyType[],
  );
}

function compareAll(a: readonly CtyType[], b: readonly CtyType[]): number {
  if (a.length !== b.length) return 0;
  const orders = a.map((type, i) => Math.sign(compareTypes(type, b[i] as CtyType)));
  const isMore = orders.includes(-1);
  const isLess = orders.includes(1);
  return isMore === isLess ? 0 : isMore ? -1 : 1;
}
