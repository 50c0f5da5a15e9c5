import type { Outcome, Problem } from './outcome.ts';

/** Carries a problem from where it is met to `outcomeOf`; never leaves this folder. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options);
    this.problem = problem;
  }
}

/** Runs what may throw a ProblemError; anything else it throws is a fault of ours, or the caller's abort. */
export async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'done', value: await work() };
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}
