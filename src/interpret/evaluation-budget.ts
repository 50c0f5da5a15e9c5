import { type Budget, spend } from '../value/budget.ts';
import type { Value } from '../value/value.ts';
import { sizeOf } from '../value/value-size.ts';

/** A draft may loop in loops and nest without end: what goes beyond this is unknown. */
export interface EvaluationBudget extends Budget {
  /** How many interpretations are within each other now. */
  depth: number;
}

/** Real files take some ten thousand steps, one in ten thousand half a million. So many are some seconds at worst. */
export const evaluationBudget = (): EvaluationBudget => ({ left: 5_000_000, depth: 0 });

/** The call stack ends at about a thousand, and with it the process where V8 compiles a pattern just then. */
const MOST_DEPTH = 300;

export const isSpent = ({ left, depth }: EvaluationBudget): boolean =>
  left <= 0 || depth >= MOST_DEPTH;

export const STEPS_AN_EXPRESSION = 100;

/** For values that are made, converted or compared; one that is only passed on costs nothing. */
export function spendOn(budget: Budget | undefined, values: readonly Value[]): void {
  for (const value of values) spend(budget, sizeOf(value) / 4);
}
