import fc from 'fast-check';
import type { Module } from '../../src/module/module.ts';
import { readMarker } from '../../src/suggest/marker.ts';
import { outcomeOf } from '../../src/suggest/outcome.ts';
import type { ReviewPlan } from '../../src/suggest/plan-review.ts';
import { reviewBody } from '../../src/suggest/review-body.ts';
import type { Summary } from '../../src/suggest/summary.ts';
import { summaryComment } from '../../src/suggest/summary-comment.ts';
import { moduleOf } from '../support/module-of.ts';
import { repairByChecker } from '../support/repair-by-checker.ts';
import { madePatch, madeSuggestion } from './support/made-suggestion.ts';
import { RUN, validated } from './support/run.ts';

type Review = Extract<ReviewPlan, { kind: 'review' }>;
const PLAN: Review = { kind: 'review', post: [], patches: [], kept: [], retire: [], told: [] };
const NOTHING: Summary = { modules: [], plan: PLAN, evidence: [], skipped: [] };

async function summaryOf(module: Module | string): Promise<Summary> {
  const draft = typeof module === 'string' ? moduleOf(module) : module;
  const repair = validated(await repairByChecker(draft));
  return { ...NOTHING, modules: [{ repair, directory: 'infra' }] };
}

const VALID = 'resource "aws_sqs_queue" "jobs" {\n  name = "jobs"\n}\n';
const firstLine = (summary: Summary): string => summaryComment(summary, RUN).split('\n')[0] ?? '';

describe('the outcome', () => {
  test('is ok only where everything was looked at and nothing was wrong', async () => {
    const good = await summaryOf(VALID);
    expect(outcomeOf(good)).toBe('ok');
    expect(firstLine(good)).toBe('### IaC-DPO: no errors');
    expect(firstLine(NOTHING)).toBe('### IaC-DPO: nothing to look at');
  });

  test('is not ok where a file was skipped, by the pull request or by the module', async () => {
    const skipped = [{ path: 'big.tf', reason: 'GitHub gave no diff of it' }];
    const good = await summaryOf(VALID);
    expect(firstLine({ ...good, skipped })).toContain('not everything was looked at');
    const partly = await summaryOf({ ...moduleOf(VALID), skipped });
    expect(firstLine(partly)).toContain('not everything was looked at');
    for (const one of [{ ...good, skipped }, partly])
      expect(summaryComment(one, RUN)).toMatch(/big\.tf` GitHub gave no diff of it/);
  });

  test('is not ok where there was no verdict', async () => {
    const good = await summaryOf(VALID);
    const modules = good.modules.map(({ repair, directory }) => ({
      directory,
      repair: {
        ...repair,
        before: { ...repair.before, verdict: 'unknown' as const, reason: 'a module was not seen' },
      },
    }));
    expect(outcomeOf({ ...good, modules })).toBe('incomplete');
    expect(summaryComment({ ...good, modules }, RUN)).toContain('a module was not seen');
  });

  test('says that it failed, and why', () => {
    const failed = { ...NOTHING, failed: 'terraform could not be started' };
    expect(outcomeOf(failed)).toBe('failed');
    expect(summaryComment(failed, RUN)).toContain('> **Stopped:** terraform could not be started');
  });
});

test('findings without a repair come with their reason, loosened gates with their words', async () => {
  const text = await summaryOf('resource "aws_nothing_like_this_at_all" "x" {}\n');
  const loosened = { gate: 'churn', passed: true, loosened: 'switched off' } as const;
  const modules = text.modules.map(({ repair, directory }) => ({
    directory,
    repair: { ...repair, gates: [loosened] },
  }));
  const summary = summaryComment({ ...text, modules }, RUN);
  expect(summary).toMatch(/\*\*For a person\*\*\n\n- `infra\/main.tf:1` `Invalid resource type/);
  expect(summary).toMatch(/- `infra` `churn`: switched off/);
});

test('what is not offered is told with the reason', () => {
  const told = [
    { suggestion: madeSuggestion({ finding: 'a', line: 4 }), why: 'dismissed' as const },
  ];
  const summary = summaryComment({ ...NOTHING, plan: { ...PLAN, told } }, RUN);
  expect(summary).toContain('- `infra/main.tf:4` write x (dismissed)');
});

test('however much there is, it fits, says what is missing, and ends in its marker', () => {
  const many = fc.integer({ min: 0, max: 1500 });
  fc.assert(
    fc.property(many, many, fc.constantFrom('words ', '🎉', '`', '<'), (rows, files, word) => {
      const words = word.repeat(40);
      const evidence = Array(rows).fill({ path: 'main.tf', lines: '1-2', words });
      const skipped = Array(files).fill({ path: words, reason: words });
      const body = summaryComment({ ...NOTHING, evidence, skipped }, RUN);
      expect(body.length).toBeLessThan(65_536);
      expect(Buffer.byteLength(body)).toBeLessThan(65_536);
      const left = [...body.matchAll(/^(\d+) more left out/gm)].map(([, count]) => Number(count));
      const shown = body.split('\n').filter((line) => line.startsWith('- ')).length;
      expect(shown + left.reduce((sum, count) => sum + count, 0)).toBe(rows + files);
      expect(readMarker(body)?.kind).toBe('summary');
    }),
    { numRuns: 8 },
  );
});

test('patches that do not fit into the review are left out whole, and count as posted', () => {
  const patches = Array.from({ length: 20 }, (_, index) =>
    madePatch({ finding: `f${index}`, text: `${index}`.repeat(5000) }),
  );
  const body = reviewBody({ ...PLAN, patches }, RUN);
  expect(Buffer.byteLength(body)).toBeLessThan(65_536);
  expect(body).toMatch(/\d+ more left out here/);
  const marker = readMarker(body);
  expect(marker?.kind === 'review' && marker.patches).toHaveLength(20);
});
