import { countsOf } from '../counts.ts';
import { weightOf } from '../keywords.ts';
import { brevityPenalty, type Found, nGrams, ORDERS, smoothedMean } from '../n-grams.ts';

/** `weighted_ngram_match.py`: n-grams of the reference that the candidate has, words alone weighted by `weightOf`. */
export function weightedRecall(reference: readonly string[], candidate: readonly string[]): number {
  const orders = ORDERS.map((n) => recall(n, nGrams(reference, n), nGrams(candidate, n)));
  return brevityPenalty(REFERENCE_LENGTH, candidate.length) * smoothedMean(orders);
}

/** It takes the length of the pair (tokens, weights) for that of the tokens, so that nothing is ever too short. */
const REFERENCE_LENGTH = 2;

function recall(n: number, reference: readonly string[], candidate: readonly string[]): Found {
  const made = countsOf(candidate);
  let [found, of] = [0, 0];
  for (const [gram, count] of countsOf(reference)) {
    const weight = n === 1 ? weightOf(gram) : 1;
    found += weight * Math.min(count, made.get(gram) ?? 0);
    of += weight * count;
  }
  return { found, of: Math.max(1, of) };
}
