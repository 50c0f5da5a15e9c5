import { viewModule } from '../../../src/module/module-view.ts';
import { CHURN_FLOOR_BYTES, moduleGates } from '../../../src/repair/gates/gates.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';
import { rankerThatAdds, repairByChecker } from '../../support/repair-by-checker.ts';

const failed = (draft: string, repaired: string, churn = 0) =>
  moduleGates(viewModule(moduleOf(draft)), viewModule(moduleOf(repaired)), [], churn).filter(
    ({ passed }) => !passed,
  );

const DRAFT = 'resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n';
const LONG = `${DRAFT}${'# a line of a long draft\n'.repeat(100)}`;

test('every gate has its word, also where all is well', () => {
  const verdicts = moduleGates(viewModule(moduleOf(DRAFT)), viewModule(moduleOf(DRAFT)), [], 0);
  expect(verdicts).toEqual([
    { gate: 'keeps every address of the draft', passed: true },
    { gate: 'keeps every argument that was valid', passed: true },
    { gate: 'adds nothing dangerous', passed: true },
    { gate: 'reparses', passed: true },
    { gate: 'changes little', passed: true },
  ]);
});

test('a file that would not parse is refused', () => {
  expect(failed('locals {\n  a = 1\n}\n', 'locals {\n  a = 1\n}\n}\n')).toEqual([
    { gate: 'reparses', passed: false, reason: 'the edited file would not parse' },
  ]);
});

test('a file with fewer syntax problems than before is taken', () => {
  expect(failed('locals {\n  a = 1\n}\n}\n}\n', 'locals {\n  a = 1\n}\n}\n')).toEqual([]);
});

test('more than the whole draft may not change, beyond what a short draft needs', () => {
  expect(failed(LONG, LONG, 1)).toEqual([]);
  expect(failed(LONG, LONG, 1.01)).toEqual([
    { gate: 'changes little', passed: false, reason: 'it would change 101 % of the draft' },
  ]);
  const floor = CHURN_FLOOR_BYTES / DRAFT.length;
  expect(failed(DRAFT, DRAFT, floor)).toEqual([]);
  expect(failed(DRAFT, DRAFT, floor + 0.1)).toHaveLength(1);
});

test('a ranker that pads an edit beyond the cap gets nothing applied', async () => {
  const draft = moduleOf(DRAFT);
  const repair = await repairByChecker(draft, {
    ranker: rankerThatAdds(` = "q"\n#${'x'.repeat(CHURN_FLOOR_BYTES)}\n  kms_master_key_id`),
  });
  expect(repair.applied).toEqual([]);
  expect(textsOf(repair.repaired)).toEqual(textsOf(draft));
});

test('a ranker whose words make no sense cannot keep a repair from passing the gates', async () => {
  const senseless = [[], [Number.NaN, Number.NaN], [Number.POSITIVE_INFINITY]];
  for (const scores of senseless) {
    const repair = await repairByChecker(moduleOf(DRAFT), {
      ranker: { score: async () => scores },
    });
    expect(repair.gates.every(({ passed }) => passed)).toBe(true);
    expect(textsOf(repair.repaired)['main.tf']).toContain('resource "aws_sqs_queue" "q"');
  }
});
