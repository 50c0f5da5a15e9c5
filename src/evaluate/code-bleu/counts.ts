/** How often each value occurs. */
export function countsOf<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How many values two lists have in common, each counted as often as both have it. */
export function overlap<T>(a: ReadonlyMap<T, number>, b: ReadonlyMap<T, number>): number {
  let shared = 0;
  for (const [value, count] of a) shared += Math.min(count, b.get(value) ?? 0);
  return shared;
}

/** Twice what two lists share over what they have, 0 to 1; undefined where both are empty. */
export function f1<T>(a: readonly T[], b: readonly T[]): number | undefined {
  const all = a.length + b.length;
  return all === 0 ? undefined : (2 * overlap(countsOf(a), countsOf(b))) / all;
}
