import { uniform } from '../../random/uniform.ts';

/** Draws that depend on the seed alone. */
export interface Random {
  /** From 0 up to but not including `below`. */
  readonly below: (below: number) => number;
  readonly chance: (share: number) => boolean;
  /** Undefined for an empty list. */
  readonly pick: <T>(from: readonly T[]) => T | undefined;
  /** By weight; undefined where no weight is above 0. */
  readonly weighted: <T>(from: readonly T[], weight: (each: T) => number) => T | undefined;
  /** The same elements in another order. */
  readonly shuffled: <T>(from: readonly T[]) => T[];
}

export function randomFrom(seed: number): Random {
  const next = uniform(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (from) => from[below(from.length)],
    weighted: (from, weight) => {
      const weights = from.map(weight);
      let left = next() * weights.reduce((sum, one) => sum + one, 0);
      return from.find((_, index) => {
        left -= weights[index] ?? 0;
        return left < 0;
      });
    },
    shuffled: (from) => {
      const list = [...from];
      for (let last = list.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [list[last], list[other]] = [list[other] as never, list[last] as never];
      }
      return list;
    },
  };
}

/** A seed made of texts and numbers, so that every row of a corpus has its own (FNV-1a, 32 bits). */
export function seedFrom(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(parts.join('\u0000')))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
