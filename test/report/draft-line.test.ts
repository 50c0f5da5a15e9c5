import type { Finding } from '../../src/finding/finding.ts';
import type { Edit } from '../../src/repair/candidate.ts';
import type { Repair } from '../../src/repair/repair.ts';
import { draftLine } from '../../src/report/draft-line.ts';
import { oneFile } from './repair-case.ts';

const DRAFT = 'one\ntwo\nthree\nfour\n';

const at = (start: number): Finding => ({
  kind: 'other',
  severity: 'error',
  stage: 4,
  summary: 's',
  detail: `found at ${start}`,
  place: { file: 'main.tf', range: { start, end: start } },
});

const edit = (start: number, end: number, text: string): Edit => ({
  file: 'main.tf',
  range: { start, end },
  text,
});

/** A repair that applied candidates of these edits one after the other, for the given findings. */
function repairOf(
  steps: readonly { finding: Finding; edits: readonly Edit[] }[],
  after: readonly Finding[] = [],
): Repair {
  const candidate = { action: 'change-value', title: '', score: 1 } as const;
  const module = oneFile(Buffer.from(DRAFT));
  return {
    draft: module,
    repaired: module,
    before: { verdict: 'invalid', tier: 'checker', findings: [] },
    after: { verdict: 'invalid', tier: 'checker', findings: after },
    applied: steps.map(({ finding, edits }) => ({
      finding,
      candidate: { ...candidate, edits },
      round: 1,
      proof: 'checked',
    })),
    abstained: [],
    gates: [],
    trace: [],
    churn: 0,
    ms: 0,
  };
}

test('a later finding is traced back through the lines that earlier candidates added and removed', () => {
  const first = { finding: at(4), edits: [edit(0, 0, 'new\nnew\n'), edit(4, 8, '')] };
  // "four" began at byte 14; eight bytes came before it and four went.
  const second = { finding: at(18), edits: [edit(18, 22, 'FOUR')] };
  const repair = repairOf([first, second]);
  expect(draftLine(first.finding, repair)).toBe(2);
  expect(draftLine(second.finding, repair)).toBe(4);
});

test('a finding inside text that a candidate brought stands where that text was put', () => {
  const left = at(10);
  const repair = repairOf([{ finding: at(0), edits: [edit(8, 8, 'brought\n')] }], [left]);
  expect(draftLine(left, repair)).toBe(3);
});

test('a file that the repair added has no line in the draft', () => {
  const repair = repairOf([]);
  expect(
    draftLine({ ...at(0), place: { file: 'variables.tf', range: { start: 0, end: 0 } } }, repair),
  ).toBeUndefined();
});
