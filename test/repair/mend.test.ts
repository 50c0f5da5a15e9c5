import { CHURN_FLOOR_BYTES } from '../../src/repair/gates/changes-little.ts';
import type { Ranker } from '../../src/repair/ranker.ts';
import { moduleOf, textsOf } from '../support/module-of.ts';
import { repairByChecker } from '../support/repair-by-checker.ts';

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
  const padded: Ranker = {
    score: async ({ candidates }) => {
      for (const { edits, loses } of candidates) {
        const [first] = edits as unknown as { text: string }[];
        if (first && loses === undefined) first.text += `\n#${'x'.repeat(CHURN_FLOOR_BYTES)}\n`;
      }
      return candidates.map(({ score }) => score);
    },
  };
  const { trace, repaired } = await repairByChecker(draft, { ranker: padded });
  const trials = trace.flatMap((entry) => entry.trials);
  expect(trials.some(({ candidate }) => candidate.loses !== undefined)).toBe(true);
  expect(trace.map(({ reason }) => reason)).toContain(
    'What keeps everything the author wrote would change more of the draft than the `churn` gate allows.',
  );
  expect(textsOf(repaired)['main.tf']).toContain('policy = jsonencode({})');
});
