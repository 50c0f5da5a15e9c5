/** What two systems made of the same rows, where they differ. */
export interface Mcnemar {
  /** Rows that only the first system passes. */
  readonly onlyA: number;
  /** Rows that only the second system passes. */
  readonly onlyB: number;
  /** Two-sided; above 0, at most 1. How likely so uneven a split is if neither system is better. */
  readonly p: number;
}

/** McNemar's test, exact for any number of rows: under no difference a coin decides which system a row favours. */
export function mcnemar(pairs: readonly { readonly a: boolean; readonly b: boolean }[]): Mcnemar {
  const onlyA = pairs.filter(({ a, b }) => a && !b).length;
  const onlyB = pairs.filter(({ a, b }) => !a && b).length;
  const tail = atMost(Math.min(onlyA, onlyB), onlyA + onlyB);
  return { onlyA, onlyB, p: Math.min(1, 2 * tail) };
}

/** The chance of at most `heads` heads in `tosses` tosses. In logarithms, since 2^-tosses may be less than a number holds. */
function atMost(heads: number, tosses: number): number {
  let log = -tosses * Math.LN2;
  let chance = Math.exp(log);
  for (let each = 1; each <= heads; each++) {
    log += Math.log((tosses - each + 1) / each);
    chance += Math.exp(log);
  }
  return chance;
}
