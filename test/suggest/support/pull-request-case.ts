import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModule } from '../../../src/module/read-module.ts';
import { examined } from '../../../src/suggest/examined.ts';
import { planReview, type ReviewPlan } from '../../../src/suggest/plan-review.ts';
import { hasReview, reviewBody } from '../../../src/suggest/review-body.ts';
import type { Suggestion } from '../../../src/suggest/suggestion.ts';
import { suggestionComment } from '../../../src/suggest/suggestion-comment.ts';
import { suggestionsOf } from '../../../src/suggest/suggestions-of.ts';
import { summaryComment } from '../../../src/suggest/summary-comment.ts';
import type { RepairedModule } from '../../../src/suggest/units.ts';
import { catalogue, repairByChecker } from '../../support/repair-by-checker.ts';
import { filePatch } from './file-patch.ts';
import { US } from './review-page.ts';
import { RUN, validated } from './run.ts';

export interface PullRequestCase {
  readonly module: RepairedModule;
  readonly suggestions: readonly Suggestion[];
  readonly plan: Extract<ReviewPlan, { kind: 'review' }>;
  /** Each body that would be posted, with a title. */
  readonly bodies: readonly (readonly [string, string])[];
}

/** The pull request of a folder: `head/` is what it comes to, `base/` what was there, where anything was. */
export async function readPullRequest(folder: string): Promise<PullRequestCase> {
  const draft = await readModule(join(folder, 'head'));
  const repair = validated(await repairByChecker(draft));
  const module = { repair, directory: 'infra' };
  const files = draft.files.map(({ path, bytes }) => {
    const base = join(folder, 'base', path);
    const before = existsSync(base) ? readFileSync(base, 'utf8') : undefined;
    return filePatch(`infra/${path}`, before, bytes.toString());
  });
  const suggestions = suggestionsOf(module, files, { catalogue, validator: 'terraform 1.11.4' });
  const plan = planReview({
    suggestions,
    examined: [examined(module, { catalogue })],
    existing: { comments: [], reviews: [] },
    ourselves: { author: US },
    heads: { examined: RUN.head, current: RUN.head },
    leastProof: 'fewer-errors',
  });
  if (plan.kind !== 'review') throw new Error(plan.kind);
  const evidence = files.map(({ path, hunks: [first] }) => ({
    path,
    lines: `1-${first?.lines.length ?? 0}`,
    words: 'the commit names Claude <noreply@anthropic.com> as co-author',
  }));
  const summary = { modules: [module], plan, evidence, skipped: [] };
  const bodies = [
    ...plan.post.map(
      (one) =>
        [
          `${one.shown.path}:${one.shown.lines.from}-${one.shown.lines.to}`,
          suggestionComment(one, RUN),
        ] as const,
    ),
    ...(hasReview(plan) ? [['review', reviewBody(plan, RUN)] as const] : []),
    ['summary', summaryComment(summary, RUN)] as const,
  ];
  return { module, suggestions, plan, bodies };
}
