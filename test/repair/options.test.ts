import { SAFE_GATES } from '../../src/repair/gates/gate-settings.ts';
import { moduleOf, textsOf } from '../support/module-of.ts';
import { repairByChecker } from '../support/repair-by-checker.ts';

const QUEUE = 'resource "aws_sqs_queue" "old" {\n  nam = "old"\n}\n';
const TOPIC = 'resource "aws_sns_topic" "new" {\n  nam = "new"\n}\n';

test('what was wrong before the change is told and left alone', async () => {
  const { repaired, existed, abstained } = await repairByChecker(moduleOf(`${QUEUE}\n${TOPIC}`), {
    base: moduleOf(QUEUE),
  });
  expect(textsOf(repaired)['main.tf']).toBe(`${QUEUE}\n${TOPIC.replace('nam ', 'name ')}`);
  expect(existed).toMatchObject([{ kind: 'unsupported-argument', argument: 'nam' }]);
  expect(abstained).toEqual([]);
});

test('a class that is switched off is told with that reason', async () => {
  const { repaired, abstained } = await repairByChecker(moduleOf(TOPIC), {
    leaveKinds: new Set(['unsupported-argument'] as const),
  });
  expect(textsOf(repaired)['main.tf']).toBe(TOPIC);
  expect(abstained.map(({ reason }) => reason)).toEqual([
    'Repairs of this class are switched off in the configuration.',
  ]);
});

test('a gate that is switched off says in the repair that it is', async () => {
  const { gates } = await repairByChecker(moduleOf(TOPIC), {
    gates: { ...SAFE_GATES, off: new Set(['fmt'] as const) },
  });
  expect(gates).toContainEqual(expect.objectContaining({ loosened: 'switched off' }));
});
