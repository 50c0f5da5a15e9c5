import { jobSummary } from '../suggest/job-summary.ts';
import { outcomeOf } from '../suggest/outcome.ts';
import { summaryComment } from '../suggest/summary-comment.ts';
import { look } from './look.ts';
import { evidenceOf, planOf, type RunResult, review } from './review.ts';
import type { RunRequest } from './run-request.ts';
import { StoppedError } from './stopped-error.ts';

/** Looks at a pull request and posts what it can prove. Throws StoppedError and ConfigError where it cannot begin. */
export const suggest = async (request: RunRequest): Promise<RunResult> =>
  suggestSeen(request, await look(request));

/** Posts what was seen; where the token may not, the result says so and holds the report. */
export async function suggestSeen(
  request: RunRequest,
  seen: RunResult['seen'],
): Promise<RunResult> {
  try {
    return await review(request, seen);
  } catch (error) {
    // A token that may not write is no reason to keep back what was found.
    if (!(error instanceof StoppedError) || error.problem.kind !== 'forbidden') throw error;
    const told = reportOf(request, seen);
    return { ...told, problems: [error.message] };
  }
}

/** Looks at a pull request and says what it would post; nothing is written. */
export const report = async (request: RunRequest): Promise<RunResult> =>
  reportOf(request, await look(request));

export function reportOf(request: RunRequest, seen: RunResult['seen']): RunResult {
  const { sha } = seen.pull.head;
  const plan = planOf(request, seen, { comments: [], reviews: [] }, sha);
  if (plan.kind === 'head-moved') throw new Error('a head cannot move from itself');
  const told = { modules: seen.modules, skipped: seen.skipped, evidence: evidenceOf(seen), plan };
  const summary = summaryComment(told, { ...request.audit, head: sha });
  return {
    outcome: outcomeOf(told),
    summary,
    jobSummary: jobSummary(told),
    seen,
    posted: 0,
    problems: [],
  };
}
