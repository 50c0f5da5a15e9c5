/** What may still be computed, in steps of about a hundred nanoseconds. Counted, so that a draft always gets the same answer. */
export interface Budget {
  left: number;
}

export function spend(budget: Budget | undefined, steps: number): void {
  if (budget) budget.left -= steps;
}
