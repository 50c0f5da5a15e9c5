import { equalTypes } from './equal-types.ts';
import { setKey } from './set-key.ts';
import { typeOf } from './type-of.ts';
import { hasDynamic } from './type-parts.ts';
import type { Value } from './value.ts';
import { whollyKnown } from './wholly-known.ts';

/** What `==` gives; undefined while that cannot be told. Marks play no part. */
export function valuesEqual(a: Value, b: Value): boolean | undefined {
  if (a.kind === 'unknown') return withUnknown(a, b);
  if (b.kind === 'unknown') return withUnknown(b, a);
  if (a.kind === 'null' || b.kind === 'null') return a.kind === b.kind;
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case 'list':
    case 'set':
      if (!equalTypes(typeOf(a), typeOf(b))) return false;
      return a.kind === 'set'
        ? setsEqual(a, b as typeof a)
        : itemsEqual(a.items, (b as typeof a).items);
    case 'tuple':
      return itemsEqual(a.items, (b as typeof a).items);
    case 'map':
      if (!equalTypes(typeOf(a), typeOf(b))) return false;
      return entriesEqual(a.entries, (b as typeof a).entries);
    case 'object':
      return entriesEqual(a.entries, (b as typeof a).entries);
    default:
      return a.value === (b as typeof a).value;
  }
}

function withUnknown(a: Extract<Value, { kind: 'unknown' }>, b: Value): boolean | undefined {
  if (b.kind === 'null') return a.notNull ? false : undefined;
  if (b.kind === 'unknown') return undefined;
  const type = typeOf(b);
  if (hasDynamic(a.type) || hasDynamic(type) || equalTypes(a.type, type)) return undefined;
  return false;
}

function itemsEqual(a: readonly Value[], b: readonly Value[]): boolean | undefined {
  if (a.length !== b.length) return false;
  return allEqual(a.map((item, i) => valuesEqual(item, b[i] as Value)));
}

function entriesEqual(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
): boolean | undefined {
  if (a.size !== b.size) return false;
  const results: (boolean | undefined)[] = [];
  for (const [key, item] of a) {
    const other = b.get(key);
    results.push(other === undefined ? false : valuesEqual(item, other));
  }
  return allEqual(results);
}

function setsEqual(a: Extract<Value, { kind: 'list' | 'set' }>, b: typeof a): boolean | undefined {
  if (!whollyKnown(a) || !whollyKnown(b)) return undefined;
  return setKey(a) === setKey(b);
}

function allEqual(results: readonly (boolean | undefined)[]): boolean | undefined {
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}
