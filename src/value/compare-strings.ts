/** The order of UTF-8 bytes, which Go sorts by. UTF-16 differs from it only where surrogates stand. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  if (SURROGATE.test(a) || SURROGATE.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}

/** Entries of a map or object in the order in which terraform walks them. */
export function sortedEntries<T>(entries: ReadonlyMap<string, T>): [string, T][] {
  return [...entries].sort(([a], [b]) => compareStrings(a, b));
}

const SURROGATE = /[\ud800-\udfff]/;
