import type { Marks, Value } from './value.ts';

/** The marks of a value itself; those of what it holds are not among them. */
export function marksOf(value: Value): Marks {
  return value.marks ?? NONE;
}

/** The marks of a value and of everything in it. */
export function marksDeep(value: Value): Marks {
  return unmarkedDeep(value).marks ?? NONE;
}

export function withMarks<T extends Value>(value: T, marks: Marks | undefined): T {
  if (marks === undefined || marks.size === 0) return value;
  const all = unionMarks([value.marks, marks]);
  return { ...value, marks: all };
}

export function unmarked<T extends Value>(value: T): T {
  if (value.marks === undefined) return value;
  const { marks: _, ...rest } = value;
  return rest as T;
}

/** A value with no marks anywhere in it, and the marks that were taken off; copies nothing where there are none. */
export function unmarkedDeep(value: Value): {
  readonly value: Value;
  readonly marks: Marks | undefined;
} {
  switch (value.kind) {
    case 'list':
    case 'set':
    case 'tuple': {
      const items = value.items.map(unmarkedDeep);
      const marks = unionMarks([value.marks, ...items.map((item) => item.marks)]);
      if (marks === undefined) return { value, marks };
      return { value: { ...unmarked(value), items: items.map((item) => item.value) }, marks };
    }
    case 'map':
    case 'object': {
      const found: (Marks | undefined)[] = [value.marks];
      const entries = new Map<string, Value>();
      for (const [key, item] of value.entries) {
        const inner = unmarkedDeep(item);
        found.push(inner.marks);
        entries.set(key, inner.value);
      }
      const marks = unionMarks(found);
      if (marks === undefined) return { value, marks };
      return { value: { ...unmarked(value), entries }, marks };
    }
    default:
      return { value: unmarked(value), marks: value.marks };
  }
}

export function unionMarks(all: readonly (Marks | undefined)[]): Marks | undefined {
  let union: Marks | undefined;
  for (const marks of all) {
    if (marks === undefined || marks.size === 0 || marks === union) continue;
    union = union === undefined ? marks : new Set([...union, ...marks]);
  }
  return union;
}

const NONE: Marks = new Set();
