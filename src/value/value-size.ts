import { MOST_CHARACTERS, MOST_ITEMS, MOST_LEVELS } from './size-limits.ts';
import type { CtyType } from './type.ts';
import { isCollection, isTuple } from './type-parts.ts';
import type { Value } from './value.ts';

export function isTooLarge(value: Value): boolean {
  const { size, levels } = measureOf(value);
  return size > MOST_CHARACTERS || levels > MOST_LEVELS;
}

/** In characters, where each item counts as a hundred. What is shared counts wherever it stands. */
export const sizeOf = (value: Value): number => measureOf(value).size;

interface Measure {
  readonly size: number;
  readonly levels: number;
}

function measureOf(value: Value): Measure {
  switch (value.kind) {
    case 'bool':
      return ITEM;
    case 'number':
      return typeof value.value === 'number' ? ITEM : itemOf(value.value.toString(16).length);
    case 'string':
      return itemOf(value.value.length);
    case 'unknown':
    case 'null':
      return measureOfType(value.type);
    case 'map':
    case 'object':
      return remembered(value, () =>
        around(value.entries.values(), measureOf, lengthOf(value.entries.keys())),
      );
    default:
      return remembered(value, () => around(value.items, measureOf, 0));
  }
}

function measureOfType(type: CtyType): Measure {
  if (typeof type === 'string') return ITEM;
  return remembered(type, () => {
    if (isCollection(type)) return around([type[1]], measureOfType, 0);
    if (isTuple(type)) return around(type[1], measureOfType, 0);
    return around(Object.values(type[1]), measureOfType, lengthOf(Object.keys(type[1])));
  });
}

const ITEM: Measure = { size: MOST_CHARACTERS / MOST_ITEMS, levels: 1 };

const itemOf = (characters: number): Measure => ({ size: ITEM.size + characters, levels: 1 });

function lengthOf(keys: Iterable<string>): number {
  let length = 0;
  for (const key of keys) length += key.length;
  return length;
}

function around<T>(parts: Iterable<T>, measure: (part: T) => Measure, characters: number): Measure {
  let size = ITEM.size + characters;
  let levels = 0;
  for (const part of parts) {
    const inner = measure(part);
    size += inner.size;
    levels = Math.max(levels, inner.levels);
  }
  return { size, levels: levels + 1 };
}

/** Values and types never change, and most become part of larger ones again and again. */
function remembered(of: object, compute: () => Measure): Measure {
  const known = measures.get(of);
  if (known) return known;
  const measure = compute();
  measures.set(of, measure);
  return measure;
}

const measures = new WeakMap<object, Measure>();
