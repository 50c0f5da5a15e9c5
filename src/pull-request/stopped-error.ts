import type { Outcome, Problem } from '../github/outcome.ts';

/** A run cannot go on; the message is for people and says what to do next. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** What GitHub answered. Throws StoppedError where it did not. */
export function answered<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'done') return outcome.value;
  throw new StoppedError(outcome);
}

/**
 * The same of what a force push may have taken away: undefined where GitHub says that it is not there. No answer does
 * not say so. Throws StoppedError.
 */
export function unlessGone<T>(outcome: Outcome<T>): T | undefined {
  if (outcome.kind === 'not-found' || outcome.kind === 'rejected') return undefined;
  return answered(outcome);
}

/** What was looked at is not the head any more. */
export const MOVED: Problem = {
  kind: 'rejected',
  message:
    'The pull request has new commits, so nothing was posted for the old ones. Next: wait for the run of the new head.',
  reasons: [],
};
