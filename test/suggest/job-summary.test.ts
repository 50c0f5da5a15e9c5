import { jobSummary } from '../../src/suggest/job-summary.ts';
import type { ReviewPlan } from '../../src/suggest/plan-review.ts';
import type { Summary } from '../../src/suggest/summary.ts';
import { moduleOf } from '../support/module-of.ts';
import { repairByChecker } from '../support/repair-by-checker.ts';
import { validated } from './support/run.ts';

const PLAN: Extract<ReviewPlan, { kind: 'review' }> = {
  kind: 'review',
  post: [],
  patches: [],
  kept: [],
  retire: [],
  told: [],
};
const NOTHING: Summary = { modules: [], plan: PLAN, evidence: [], skipped: [] };

const moduleAt = async (directory: string, text: string) => ({
  directory,
  repair: validated(await repairByChecker({ ...moduleOf(text), label: directory })),
});

test('it counts, draws, explains and shows every hunk with its evidence', async () => {
  const modules = [
    await moduleAt('infra', 'resource "aws_sqs_queue" "jobs" {\n  nam = "jobs"\n}\n'),
    await moduleAt('other', 'resource "aws_nothing_like_this_at_all" "x" {}\n'),
  ];
  const evidence = [{ path: 'infra/main.tf', lines: '1-3', words: 'the commit names Claude' }];
  const text = jobSummary({ ...NOTHING, modules, evidence });
  for (const wanted of [
    '## IaC-DPO: 2 errors\n',
    '| errors | 2 | 1 |\n',
    /0 repairs validated, 1 only checked, 1 finding left; .*judged by terraform/,
    /```mermaid\nflowchart LR\n {2}m0\["infra<br\/>1 error → 0"\]:::valid\n/,
    /\*\*For a person\*\*\n\n- `other\/main.tf:1` `Invalid resource type/,
    /```diff\n[\s\S]*-\s+nam = "jobs"\n\+\s+name = "jobs"\n[\s\S]*```\n\n- `infra\/main.tf:2` `Unsupported argument.*rename `nam` to `name`; checked, not validated: /,
    '- `infra/main.tf:1-3` the commit names Claude\n',
  ])
    expect(text).toMatch(wanted);
});

test('however much there is, a step may write it, and what is missing is counted', async () => {
  const one = await moduleAt('infra', 'resource "aws_sqs_queue" "jobs" {\n  nam = "jobs"\n}\n');
  const evidence = Array(5000).fill({ path: 'main.tf', lines: '1-2', words: '🎉'.repeat(140) });
  const text = jobSummary({ ...NOTHING, modules: Array(3000).fill(one), evidence });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
  expect(text).toMatch(/^\d+ more left out here for want of room\.$/m);
});

test('why a run was stopped stands first', () => {
  const text = jobSummary({ ...NOTHING, failed: 'terraform could not be started' });
  expect(text).toContain('> **Stopped:** terraform could not be started');
});
