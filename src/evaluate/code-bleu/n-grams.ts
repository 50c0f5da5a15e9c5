import { countsOf, overlap } from './counts.ts';

/** How much of something was found, e.g. of all n-grams of one length. */
export interface Found {
  readonly found: number;
  readonly of: number;
}

/** Of each n-gram its tokens; a token has no NUL in it. */
export function nGrams(tokens: readonly string[], n: number): string[] {
  const grams: string[] = [];
  for (let end = n; end <= tokens.length; end++) grams.push(tokens.slice(end - n, end).join('\0'));
  return grams;
}

/** BLEU-4 of one pair, 0 to 1, as nltk's `corpus_bleu` with `SmoothingFunction().method1` gives it. */
export function bleu(reference: readonly string[], candidate: readonly string[]): number {
  const orders = ORDERS.map((n) => {
    const made = nGrams(candidate, n);
    return {
      found: overlap(countsOf(made), countsOf(nGrams(reference, n))),
      of: Math.max(1, made.length),
    };
  });
  return brevityPenalty(reference.length, candidate.length) * smoothedMean(orders);
}

export const ORDERS = [1, 2, 3, 4] as const;

/** Geometric mean; where nothing was found of an order, a tenth counts as found (method1). 0 where nothing was found of the first. */
export function smoothedMean(orders: readonly Found[]): number {
  if (!orders[0]?.found) return 0;
  const logs = orders.map(({ found, of }) => Math.log((found || EPSILON) / of));
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / orders.length);
}

const EPSILON = 0.1;

/** 1 for a candidate longer than the reference, less for a shorter one, 0 for an empty one. */
export function brevityPenalty(reference: number, candidate: number): number {
  if (candidate > reference) return 1;
  return candidate === 0 ? 0 : Math.exp(1 - reference / candidate);
}
