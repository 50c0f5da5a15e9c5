/** Draws that depend on the seed alone. */
export interface Random {
  /** From 0 up to but not including `below`. */
  readonly below: (below: number) => number;
  /** Throws on an empty list: callers know that theirs is not. */
  readonly pick: <T>(from: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
}

/** mulberry32: small, fast and good enough to draw mutations. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (from) => {
      if (from.length === 0) throw new RangeError('Nothing to draw from.');
      return from[below(from.length)] as (typeof from)[number];
    },
    chance: (share) => next() < share,
  };
}
