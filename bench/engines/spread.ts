export interface Spread {
  readonly n: number;
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN);
  return { n: sorted.length, min: at(0), median: at(0.5), p95: at(0.95), max: at(1) };
}

/** Three digits that count: the checker takes microseconds, the real provider seconds. */
const round = (value: number): number => Number(value.toPrecision(3));
