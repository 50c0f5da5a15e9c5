import type { Finding, Place } from '../../src/finding/finding.ts';
import type { Repair } from '../../src/repair/repair.ts';
import { draftLine } from '../../src/report/draft-line.ts';
import { oneFile } from './repair-case.ts';

const DRAFT = oneFile(Buffer.from('one\ntwo\nthree\nfour\n'));

const placeAt = (start: number, file = 'main.tf'): Place => ({
  file,
  range: { start, end: start },
});

const found = (place: Place): Finding => ({
  kind: 'other',
  severity: 'error',
  stage: 4,
  summary: 's',
  detail: 'd',
  place,
});

const repairOf = (told: Partial<Repair>): Repair => ({
  draft: DRAFT,
  repaired: DRAFT,
  before: { verdict: 'invalid', tier: 'checker', findings: [] },
  after: { verdict: 'invalid', tier: 'checker', findings: [] },
  applied: [],
  groups: [],
  abstained: [],
  gates: [],
  trace: [],
  churn: 0,
  ms: 0,
  ...told,
});

test('a finding that came to light after other edits stands where the draft has it', () => {
  const finding = found(placeAt(99));
  const repair = repairOf({ abstained: [{ finding, at: placeAt(8), reason: 'r' }] });
  expect(draftLine(finding, repair)).toBe(3);
});

test('a finding of the draft stands where it was found', () => {
  const finding = found(placeAt(4));
  const before = { verdict: 'invalid', tier: 'checker', findings: [finding] } as const;
  expect(draftLine(finding, repairOf({ before }))).toBe(2);
});

test('a finding in a file that the repair added has no line', () => {
  const finding = found(placeAt(0, 'variables.tf'));
  const at = placeAt(0, 'variables.tf');
  expect(
    draftLine(finding, repairOf({ abstained: [{ finding, at, reason: 'r' }] })),
  ).toBeUndefined();
});
