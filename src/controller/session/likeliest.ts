/** The token of the highest logit, the lowest token where several are equal. */
export function mostLikely(logits: Float32Array): number {
  let best = 0;
  for (let token = 1; token < logits.length; token++)
    if ((logits[token] as number) > (logits[best] as number)) best = token;
  return best;
}

/** The `count` likeliest tokens in falling order. */
export function likeliest(logits: Float32Array, count: number): number[] {
  const best: number[] = [];
  for (let token = 0; token < logits.length; token++) {
    const logit = logits[token] as number;
    if (best.length === count && logit <= (logits[best.at(-1) as number] as number)) continue;
    let at = best.length;
    while (at > 0 && (logits[best[at - 1] as number] as number) < logit) at -= 1;
    best.splice(at, 0, token);
    if (best.length > count) best.pop();
  }
  return best;
}
