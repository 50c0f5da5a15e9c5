import type { NewReviewComment } from '../github/new-review.ts';

import { evidenceLine } from '../provenance/evidence-line.ts';
import { examined } from '../suggest/examined.ts';
import { jobSummary } from '../suggest/job-summary.ts';
import type { Outcome } from '../suggest/outcome.ts';
import { outcomeOf } from '../suggest/outcome.ts';
import { planReview, type ReviewPlan } from '../suggest/plan-review.ts';
import {
  type Existing,
  isOurSummary,
  type Ourselves,
  type ThreadComment,
} from '../suggest/posted.ts';
import { hasReview, reviewBody } from '../suggest/review-body.ts';
import { type Placed, type Run, suggestionComment } from '../suggest/suggestion-comment.ts';
import { suggestionsOf } from '../suggest/suggestions-of.ts';
import type { Evidence, Summary } from '../suggest/summary.ts';
import { summaryComment } from '../suggest/summary-comment.ts';
import type { Seen } from './look.ts';
import { OURSELVES, readExisting } from './read-existing.ts';
import type { RunRequest } from './run-request.ts';
import { answered, MOVED, StoppedError } from './stopped-error.ts';

/** What a run came to. */
export interface RunResult {
  readonly outcome: Outcome;
  /** The summary as Markdown, also where it could not be posted. */
  readonly summary: string;
  /** What the run's own page tells, as Markdown. */
  readonly jobSummary: string;
  readonly seen: Seen;
  /** Comments and patches that were posted by this run. */
  readonly posted: number;
  /** What could not be done, in a sentence each. */
  readonly problems: readonly string[];
}

/** Shows on the pull request what was seen: new suggestions as one review, stale ones hidden, one summary. */
export async function review(request: RunRequest, seen: Seen): Promise<RunResult> {
  const { github } = request;
  const run: Run = { ...request.audit, head: seen.pull.head.sha };
  const self = answered(await github.self());
  const existing = await readExisting(github, seen.pull, self, headTexts(seen));
  const plan = planOf(request, seen, existing, answered(await github.headSha()));
  if (plan.kind === 'head-moved') throw new StoppedError(MOVED);
  const problems: string[] = [];
  let posted = 0;
  if (hasReview(plan)) {
    const body = reviewBody(plan, run);
    const answer = await github.postReview({
      headSha: run.head,
      body,
      // Its last line, which no other review has: it names the head and every patch.
      marker: body.split('\n').at(-1) ?? '',
      comments: plan.post.map((one) => newComment(one, run)),
    });
    if (answer.kind === 'done') posted = plan.post.length + plan.patches.length;
    else if (answer.kind === 'head-moved' || answer.kind === 'forbidden')
      throw new StoppedError(answer);
    else problems.push(answer.message);
  }
  // Hidden before it is resolved: what is only resolved was a person's doing.
  const hidden = await github.minimiseOutdated(plan.retire.map(({ comment }) => comment.id));
  const resolved = await github.resolveThreads([
    ...existing.comments.filter(isHalfRetired).map(({ threadId }) => threadId),
    ...plan.retire.flatMap(({ comment }) =>
      hidden.done.includes(comment.id) ? [comment.threadId] : [],
    ),
  ]);
  const told: Summary = {
    modules: seen.modules,
    skipped: seen.skipped,
    evidence: evidenceOf(seen),
    plan: posted > 0 || !hasReview(plan) ? plan : { ...plan, post: [], patches: [] },
    ...(problems[0] !== undefined && { failed: problems[0] }),
  };
  const summary = summaryComment(told, run);
  const written = await github.putComment({
    marker: SUMMARY_MARKER,
    body: summary,
    isMeant: (body) => isOurSummary({ author: OURSELVES, body }, ourselves(request)),
  });
  problems.push(...hidden.problems.map(({ message }) => message));
  // A job's token may only with `contents: write`, and a comment that is hidden says enough.
  for (const { kind, message } of resolved.problems)
    if (kind !== 'forbidden') problems.push(message);
  if (written.kind !== 'done') problems.push(written.message);
  else
    for (const twin of written.value.duplicates) {
      const deleted = await github.deleteOwn({ ...twin, on: 'conversation' });
      if (deleted.kind !== 'done') problems.push(deleted.message);
    }
  const outcome = outcomeOf(told);
  return {
    // What was found is not told in full.
    outcome: problems.length > 0 && outcome !== 'failed' ? 'incomplete' : outcome,
    summary,
    jobSummary: jobSummary(told),
    seen,
    posted,
    problems,
  };
}

/** A run was cut off after it hid the comment, before it resolved the thread. */
const isHalfRetired = ({ hiddenAs, resolvedBy, humanReplies }: ThreadComment): boolean =>
  hiddenAs === 'outdated' && resolvedBy === undefined && humanReplies === 0;

/** The plan of a review for what was seen, beside what is there. */
export function planOf(
  request: RunRequest,
  seen: Seen,
  existing: Existing,
  current: string,
): ReviewPlan {
  const { catalogue, validator, limits } = request;
  return planReview({
    suggestions: seen.modules.flatMap((module) =>
      suggestionsOf(module, seen.files, { catalogue, validator }),
    ),
    examined: seen.modules.map((module) => examined(module, { catalogue })),
    existing,
    ourselves: ourselves(request),
    heads: { examined: seen.pull.head.sha, current },
    limits,
  });
}

const ourselves = ({ audit: { signing } }: RunRequest): Ourselves => ({
  author: OURSELVES,
  ...(signing && { signing }),
});

export const evidenceOf = ({ attribution: { hunks } }: Seen): Evidence[] =>
  hunks.map(({ path, lines: { start, end }, evidence, why }) => ({
    path,
    lines: start === end ? `${start}` : `${start}-${end}`,
    // The strongest is in `why` already.
    words: [why, ...evidence.slice(1, MOST_EVIDENCE).map(evidenceLine)].join(' '),
  }));

/** The strongest say it. */
const MOST_EVIDENCE = 3;

function newComment(suggestion: Placed, run: Run): NewReviewComment {
  const { path, lines } = suggestion.shown;
  return {
    path,
    side: 'RIGHT',
    line: lines.to,
    ...(lines.from < lines.to && { startLine: lines.from }),
    body: suggestionComment(suggestion, run),
  };
}

/** What every summary of ours holds, whatever it says. */
const SUMMARY_MARKER = '<!-- iac-dpo:v1 {"kind":"summary"';

/** The texts of the head that were read. */
function headTexts({ modules }: Seen): ReadonlyMap<string, Buffer> {
  return new Map(
    modules.flatMap(({ repair: { draft }, directory }) =>
      draft.files.map(
        ({ path, bytes }) => [directory ? `${directory}/${path}` : path, bytes] as const,
      ),
    ),
  );
}
