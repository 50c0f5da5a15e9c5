import { countsOf } from '../counts.ts';
import { weightOf } from '../keywords.ts';
import { brevityPenalty, type Found, nGrams, ORDERS, smoothedMean } from '../n-grams.ts';

/**
 * BLEU-4 whose words are weighted by `weightOf`, 0 to 1: a precision with a penalty for short candidates, as in
 * arXiv 2009.10297, §3.1, where the reference computes a recall without one.
 */
export function weightedBleu(reference: readonly string[], candidate: readonly string[]): number {
  const orders = ORDERS.map((n) => precision(n, nGrams(reference, n), nGrams(candidate, n)));
  return brevityPenalty(reference.length, candidate.length) * smoothedMean(orders);
}

function precision(n: number, reference: readonly string[], candidate: readonly string[]): Found {
  const expected = countsOf(reference);
  let [found, of] = [0, 0];
  for (const [gram, count] of countsOf(candidate)) {
    const weight = n === 1 ? weightOf(gram) : 1;
    found += weight * Math.min(count, expected.get(gram) ?? 0);
    of += weight * count;
  }
  return { found, of: of || 1 };
}
