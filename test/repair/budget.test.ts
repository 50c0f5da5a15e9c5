import { Budget } from '../../src/repair/budget.ts';
import { moduleOf } from '../support/module-of.ts';
import { repairByChecker } from '../support/repair-by-checker.ts';

const SLIPS = moduleOf(
  Array.from(
    { length: 6 },
    (_, index) => `resource "aws_sqs_queue" "q${index}" {\n  nam = "q${index}"\n}\n`,
  ).join('\n'),
);

test('it is gone when the candidates are used up', () => {
  const budget = new Budget({ candidates: 3, ms: 1000 }, () => 0);
  budget.spend(2);
  expect(budget.isGone()).toBe(false);
  expect(budget.isGone(0.5)).toBe(true);
  budget.spend(1);
  expect(budget.isGone()).toBe(true);
});

test('it is gone when the time is up', () => {
  let now = 500;
  const budget = new Budget({ candidates: 100, ms: 1000 }, () => now);
  now = 1400;
  expect(budget.isGone()).toBe(false);
  expect(budget.isGone(0.9)).toBe(true);
  now = 1500;
  expect(budget.isGone()).toBe(true);
});

test('a repair that runs out of it keeps what it has mended so far, and says what is left', async () => {
  const { applied, abstained } = await repairByChecker(SLIPS, {
    budget: { candidates: 10, ms: 60_000 },
  });
  expect(applied.length).toBeGreaterThan(0);
  expect(applied.length).toBeLessThan(6);
  expect(applied.length + abstained.length).toBe(6);
});
