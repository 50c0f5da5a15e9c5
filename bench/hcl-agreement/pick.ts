/** Draws one of many; undefined from none. */
export type Pick = <T>(from: readonly T[]) => T | undefined;

/** Same seed, same draws: xorshift32. */
export function pickWith(seed: number): Pick {
  let state = seed || 1;
  return (from) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return from[(state >>> 0) % Math.max(1, from.length)];
  };
}
