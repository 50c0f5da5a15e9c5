import fc from 'fast-check';
import { viewModule } from '../../../src/module/module-view.ts';
import { CHURN_FLOOR_BYTES } from '../../../src/repair/gates/changes-little.ts';
import { GATE_IDS } from '../../../src/repair/gates/gate.ts';
import { SAFE_GATES } from '../../../src/repair/gates/gate-settings.ts';
import { GATES, moduleGates } from '../../../src/repair/gates/gates.ts';
import { reparses } from '../../../src/repair/gates/reparses.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';
import { authorThatAdds, repairByChecker } from '../../support/repair-by-checker.ts';

const judge = (draft: string, repaired: string, churn = 0, settings = SAFE_GATES) =>
  moduleGates(viewModule(moduleOf(draft)), viewModule(moduleOf(repaired)), [], churn, { settings });
const failed = (...given: Parameters<typeof judge>) =>
  judge(...given).filter(({ passed }) => !passed);

const DRAFT = 'resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n';
const LONG = `${DRAFT}${'# a line of a long draft\n'.repeat(200)}`;

test('every gate has its word, also where all is well', () => {
  const names = judge(DRAFT, DRAFT).map(({ gate, passed }) => {
    expect(passed).toBe(true);
    return gate;
  });
  // Whether it validates is not for the module alone to say.
  expect(names).toEqual(GATES.slice(1).map(({ name }) => name));
});

test('ids and names of gates come once, and reasons are sentences', () => {
  expect(GATES.map(({ id }) => id).sort()).toEqual([...GATE_IDS].sort());
  expect(new Set(GATES.map(({ name }) => name)).size).toBe(GATES.length);
  for (const { reason } of GATES) expect(reason).toMatch(/^[A-Z].*\.$/);
});

test('a gate that is switched off says what it would have said', () => {
  const settings = { ...SAFE_GATES, off: new Set(['keeps-addresses'] as const) };
  expect(failed(DRAFT, '', 0, settings)).toEqual([]);
  expect(judge(DRAFT, '', 0, settings)).toContainEqual({
    gate: 'keeps every address of the draft',
    passed: true,
    loosened: 'switched off; it would have said: it would remove aws_sqs_queue.q',
  });
  expect(judge(DRAFT, DRAFT, 0, settings)).toContainEqual({
    gate: 'keeps every address of the draft',
    passed: true,
    loosened: 'switched off',
  });
});

test('a hazard that is allowed is told, and the others are still refused', () => {
  const settings = { ...SAFE_GATES, allow: new Set(['open-network'] as const) };
  const open = 'locals {\n  a = "0.0.0.0/0"\n}\n';
  expect(judge('', open, 0, settings)).toContainEqual({
    gate: 'adds nothing dangerous',
    passed: true,
    loosened: 'may add open-network; this repair adds an open network',
  });
  expect(failed('', `${open}output "b" {\n  value = "*"\n}\n`, 0, settings)).toEqual([
    {
      gate: 'adds nothing dangerous',
      passed: false,
      reason: 'it would add a wildcard',
      loosened: 'may add open-network; this repair adds an open network',
    },
  ]);
});

test('a higher cap is told, a lower one is nobody’s concern', () => {
  const tall = { ...SAFE_GATES, churn: 3 };
  expect(failed(LONG, LONG, 2.5, tall)).toEqual([]);
  expect(judge(LONG, LONG, 2.5, tall)).toContainEqual({
    gate: 'changes little',
    passed: true,
    loosened: 'may change 300 %, this repair 250 %',
  });
  expect(failed(LONG, LONG, 0.9, { ...SAFE_GATES, churn: 0.8 })).toEqual([
    { gate: 'changes little', passed: false, reason: 'it would change 90 % of the draft' },
  ]);
});

test('a file that would not parse is refused', () => {
  expect(failed('locals {\n  a = 1\n}\n', 'locals {\n  a = 1\n}\n}\n')).toContainEqual({
    gate: 'reparses',
    passed: false,
    reason: 'the edited file would not parse',
  });
});

test('one file mended does not make up for another one broken', () => {
  const [good, broken] = ['locals {\n  a = 1\n}\n', 'locals {\n  b = 1\n}\n}\n'];
  const view = (a: string, b: string) => viewModule(moduleOf({ 'a.tf': a, 'b.tf': b }));
  expect(reparses(view(good, broken), view(broken, good)).passed).toBe(false);
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

test('an author that pads an edit beyond the cap gets none of it in', async () => {
  const draft = moduleOf(DRAFT);
  const repair = await repairByChecker(draft, {
    author: authorThatAdds(` = "q"\n#${'x'.repeat(CHURN_FLOOR_BYTES)}\n  kms_master_key_id`),
  });
  expect(repair.after.verdict).toBe('valid');
  expect(textsOf(repair.repaired)['main.tf']).not.toContain('xxx');
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

test('the gates judge any two texts without throwing, and pass a module that stays as it is', () => {
  const piece = fc.constantFrom(
    ...[
      'resource "aws_vpc" "a" {\n',
      '}\n',
      '\n',
      'tags',
      ' = ',
      '"',
      '${',
      '[',
      ']',
      '<<EOT\n',
      'EOT\n',
    ],
    ...[
      'var.x',
      'jsonencode(',
      ')',
      '{"Action": "*"}',
      '\\"',
      '0.0.0.0/0',
      'file("/x")',
      '%{',
      '\r\n',
    ],
    ...['locals {\n', 'variable "x" {\n', 'default', ' = local.y\n', 'y = var.x\n', '🚀', '1', ','],
  );
  const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (draft, repaired) => {
      judge(draft, repaired);
      expect(failed(draft, draft)).toEqual([]);
    }),
    { numRuns: 200, seed: 6 },
  );
});
