import { uniform } from '../../src/random/uniform.ts';

/** Draws that depend on the seed alone. */
export interface Random {
  /** From 0 up to but not including `below`. */
  readonly below: (below: number) => number;
  /** Throws on an empty list: callers know that theirs is not. */
  readonly pick: <T>(from: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
}

export function randomFrom(seed: number): Random {
  const next = uniform(seed);
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
