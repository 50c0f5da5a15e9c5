import type { Repair } from '../../../src/repair/repair.ts';
import { htmlReport } from '../../../src/report/html/html-report.ts';
import { toldFindings } from '../../../src/report/html/told-findings.ts';
import { readRepairCase } from '../repair-case.ts';

const CASE = readRepairCase('test/fixtures/report/a-renamed-argument-and-one-that-must-stay');
const ABOUT = { version: '1', engine: 'terraform', at: '2026-01-02T03:04:05Z' };

test('what was done comes first, each with what was tried for it', () => {
  const told = toldFindings(CASE);
  expect(told.map(({ fate, place, tried }) => [fate, place, tried.length])).toEqual([
    ['validated', 'stack/main.tf:4', 1],
    ['abstained', 'stack/main.tf:10', 1],
  ]);
});

test('a finding of a later round is the same one, though another object', () => {
  const trace = CASE.trace.flatMap((entry) => [
    entry,
    { ...entry, round: 2, finding: { ...entry.finding } },
  ]);
  expect(toldFindings({ ...CASE, trace }).map(({ tried }) => tried.length)).toEqual([2, 2]);
});

test('what was given up and is no longer there is told once', () => {
  const [first] = CASE.trace;
  if (!first) throw new Error('the case has a trace');
  const gone = { ...first.finding, detail: 'It went away.' };
  const trace: Repair['trace'] = [
    ...CASE.trace,
    { round: 1, finding: gone, trials: [], reason: 'not yet' },
    { round: 2, finding: { ...gone }, trials: [], reason: 'not yet' },
  ];
  const fates = toldFindings({ ...CASE, trace }).map(({ fate }) => fate);
  expect(fates).toEqual(['validated', 'abstained', 'gone']);
});

test('a step of which the search tells nothing stands as the chosen candidate all the same', () => {
  const page = htmlReport([{ ...CASE, trace: [] }], ABOUT);
  expect(page.match(/✔ chosen/g)).toHaveLength(1);
  expect(page).toContain('Proof: validated');
});
