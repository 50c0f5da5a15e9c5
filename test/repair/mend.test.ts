import { applyCandidate } from '../../src/repair/apply-candidate.ts';
import { Budget, DEFAULT_BUDGET } from '../../src/repair/budget.ts';
import type { Candidate } from '../../src/repair/candidate.ts';
import { checkerErrors, contextOf } from '../../src/repair/context.ts';
import { findingKey } from '../../src/repair/finding-key.ts';
import { CHURN_FLOOR_BYTES } from '../../src/repair/gates/changes-little.ts';
import { mend } from '../../src/repair/mend.ts';
import { ruleRanker } from '../../src/repair/ranker.ts';
import { startSearch } from '../../src/repair/search.ts';
import type { SearchOptions } from '../../src/repair/search-state.ts';
import { takeStep } from '../../src/repair/take-step.ts';
import { moduleOf } from '../support/module-of.ts';
import { catalogue, repairByChecker } from '../support/repair-by-checker.ts';

const group = (count: number) => {
  const users = Array.from(
    { length: count },
    (_, index) =>
      `  user {\n    user_name     = "worker-${index}"\n    access_string = var.access_${index}\n  }\n`,
  );
  return `resource "aws_elasticache_user_group" "workers" {\n  engine        = "redis"\n  user_group_id = "workers"\n\n${users.join('\n')}}\n`;
};

test('variables that blocks name and nobody declared do not keep the blocks from becoming resources', async () => {
  const { after, applied } = await repairByChecker(moduleOf(group(4)));
  expect(after.verdict).toBe('valid');
  expect(applied.filter(({ candidate }) => candidate.loses !== undefined)).toEqual([]);
});

test('nothing is taken away to change less, where more of a change would have kept it', async () => {
  const draft = moduleOf(
    'resource "aws_iam_role" "r" {\n  assume_role_policy = jsonencode({})\n  policy = jsonencode({})\n}\n',
  );
  const context = contextOf(draft, catalogue);
  const options: SearchOptions = {
    catalogue,
    ranker: ruleRanker,
    budget: new Budget(DEFAULT_BUDGET, () => 0),
  };
  const [finding] = checkerErrors(draft, catalogue);
  if (!finding) throw new Error('the draft is right');
  // So much was changed before that a line fewer still fits under the cap, and a resource more does not.
  const end = draft.files[0]?.bytes.length ?? 0;
  const text = `\nlocals {\n  notes = "${'x'.repeat(CHURN_FLOOR_BYTES - 70)}"\n}\n`;
  const edits = [{ file: 'main.tf', range: { start: end, end }, text }];
  const candidate: Candidate = { action: 'declare', title: 'declare `notes`', edits, score: 1 };
  const before = takeStep(startSearch(draft, options), applyCandidate(draft, edits), {
    finding,
    key: findingKey(context, finding),
    candidate,
    round: 1,
    outside: false,
  });
  const [after] = await mend(before, finding, 1, options, 1);
  expect([...(after?.abstained.values() ?? [])].map(({ reason }) => reason)).toEqual([
    'What keeps everything the author wrote would change more of the draft than the `churn` gate allows.',
  ]);
  const trials = after?.trace.flatMap((entry) => entry.trials) ?? [];
  expect(trials.some(({ candidate: tried }) => tried.loses !== undefined)).toBe(true);
});
