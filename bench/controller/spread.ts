export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly of: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const round = (value: number | undefined) => Math.round((value ?? Number.NaN) * 100) / 100;
  return {
    median: round(sorted[Math.floor(sorted.length / 2)]),
    least: round(sorted[0]),
    most: round(sorted.at(-1)),
    of: sorted.length,
  };
}
