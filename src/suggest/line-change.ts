/** Lines `from` (zero-based) to `to` (exclusive) become `lines`, each with its line feed. */
export interface LineChange {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** The smallest run of lines that has all differences in it; undefined where there are none. */
export function lineChange(
  before: readonly string[],
  after: readonly string[],
): LineChange | undefined {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  if (from === before.length && from === after.length) return undefined;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { from, to: before.length - same, lines: after.slice(from, after.length - same) };
}
