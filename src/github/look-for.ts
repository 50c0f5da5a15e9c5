import { setTimeout as sleep } from 'node:timers/promises';
import { ProblemError } from './problem-error.ts';

/** Whether a write may have happened. */
export const isUnknown = (error: unknown): error is ProblemError =>
  error instanceof ProblemError && error.problem.kind === 'unknown-outcome';

/** Looks after each pause, in milliseconds; undefined where nothing was found, or looking failed too. */
export async function lookFor<T>(
  pauses: readonly number[],
  look: () => Promise<T | undefined>,
): Promise<T | undefined> {
  for (const pause of pauses) {
    await sleep(pause);
    const found = await look().catch(unlessFault);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unlessFault(error: unknown): undefined {
  if (!(error instanceof ProblemError)) throw error;
}
