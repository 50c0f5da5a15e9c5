import { percentile } from '../../../../src/evaluate/statistics/percentile.ts';

/** A distribution of values above 0, in bins of equal width on a logarithmic scale. */
export interface Spread {
  readonly n: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  /** `from` inclusive, `to` exclusive; empty ones between others are kept. */
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
}

/** Bins a decade: edges at 1, 1.33, 1.78, 2.37, … */
const BINS_PER_DECADE = 8;

/** Undefined where no value is above 0. */
export function spread(values: readonly number[]): Spread | undefined {
  const above = values.filter((value) => value > 0);
  if (above.length === 0) return undefined;
  const counts = new Map<number, number>();
  for (const value of above) counts.set(binOf(value), (counts.get(binOf(value)) ?? 0) + 1);
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  return {
    n: above.length,
    median: percentile(above, 0.5),
    p95: percentile(above, 0.95),
    max: above.reduce((largest, value) => Math.max(largest, value), 0),
    bins: Array.from({ length: last - first + 1 }, (_, index) => ({
      from: edge(first + index),
      to: edge(first + index + 1),
      count: counts.get(first + index) ?? 0,
    })),
  };
}

const binOf = (value: number): number => Math.floor(Math.log10(value) * BINS_PER_DECADE);

const edge = (bin: number): number => 10 ** (bin / BINS_PER_DECADE);
