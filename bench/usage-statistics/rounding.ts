export const percent = (share: number): number => Math.round(100 * share);

/** Weights are fifths; past ten nobody asks for the tenths. */
export const rounded = (count: number): number =>
  count < 10 ? Math.round(10 * count) / 10 : Math.round(count);

/** In an order that does not depend on what came first. */
export const byKey = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** Rarer literals and edges are chance. */
export const LEAST_SHARE = 0.05;
