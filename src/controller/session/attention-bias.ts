/**
 * What each new token may look at, as numbers to add to attention scores [S, T+S]: 0 for the T cached tokens, for
 * itself and for those it descends from, and very little for the rest. `depths` are the tokens' positions in their
 * texts, counted from 0. Parents stand before their children.
 */
export function attentionBias(
  cached: number,
  parents: readonly number[],
): { bias: Float32Array; depths: readonly number[] } {
  const width = cached + parents.length;
  const bias = new Float32Array(parents.length * width);
  const depths: number[] = [];
  for (const [index, parent] of parents.entries()) {
    const start = index * width;
    const own = bias.subarray(start + cached, start + width);
    // A token sees what its parent sees.
    if (parent < 0) own.fill(HIDDEN);
    else own.set(bias.subarray(parent * width + cached, (parent + 1) * width));
    own[index] = 0;
    depths.push(parent < 0 ? cached : (depths[parent] as number) + 1);
  }
  return { bias, depths };
}

// The lowest finite float32: infinities would make NaN of a row that sees nothing.
const HIDDEN = -3.4028234663852886e38;
