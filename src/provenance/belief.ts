import type { Evidence } from './evidence.ts';

/**
 * How sure the evidence makes us that a language model wrote the lines, from 0 to below 1: a noisy-OR, in which one
 * true sign is enough, lowered by every sign of a person. The order plays no part, to the last bit.
 */
export function beliefOf(evidence: readonly Evidence[]): number {
  const doubts = (says: Evidence['says']): readonly number[] =>
    evidence
      .filter((one) => one.says === says)
      .map(({ weight }) => 1 - weight)
      // A product of floats depends on the order.
      .sort((a, b) => a - b);
  return (1 - product(doubts('model'))) * product(doubts('person'));
}

const product = (factors: readonly number[]): number =>
  factors.reduce((all, factor) => all * factor, 1);
