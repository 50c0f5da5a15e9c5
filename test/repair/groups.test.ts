import { checkModule } from '../../src/check/check.ts';
import { applyCandidate } from '../../src/repair/apply-candidate.ts';
import { moduleOf, textsOf } from '../support/module-of.ts';
import { catalogue, repairByChecker } from '../support/repair-by-checker.ts';

const errorsOf = (module: Parameters<typeof checkModule>[0]) =>
  checkModule(module, catalogue).findings.filter(({ severity }) => severity === 'error');

const TWO_SLIPS = moduleOf(`resource "aws_vpc" "main" {
  cidr_bloc = "10.0.0.0/16"
}

resource "aws_sqs_queue" "jobs" {
  nam = "jobs"
}
`);

const NEEDS_A_VARIABLE = moduleOf(`resource "aws_subnet" "a" {
  vpc_id     = var.vpc_id
  cidr_block = "10.0.1.0/24"
}

resource "aws_sqs_queue" "jobs" {
  nam = "jobs"
}
`);

test('slips that have nothing to do with each other are groups of their own', async () => {
  const { groups, applied } = await repairByChecker(TWO_SLIPS);
  expect(applied).toHaveLength(2);
  expect(groups.map((group) => group.applied)).toEqual([[0], [1]]);
});

test('each group alone, made in the draft, mends something and breaks nothing', async () => {
  for (const draft of [TWO_SLIPS, NEEDS_A_VARIABLE]) {
    const { groups } = await repairByChecker(draft);
    for (const { edits } of groups)
      expect(errorsOf(applyCandidate(draft, edits)).length).toBeLessThan(errorsOf(draft).length);
  }
});

test('all groups together are the repair', async () => {
  const { groups, repaired } = await repairByChecker(NEEDS_A_VARIABLE);
  const edits = groups.flatMap((group) => group.edits);
  expect(textsOf(applyCandidate(NEEDS_A_VARIABLE, edits))).toEqual(textsOf(repaired));
});

test('what became needless by another step is left out', async () => {
  // The wrong type makes an argument unsupported; the right type takes it.
  const draft = moduleOf(`resource "aws_cloudwatch_alarm" "high" {
  alarm_name          = "high"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
}
`);
  const { repaired, applied } = await repairByChecker(draft);
  expect(applied.map(({ candidate }) => candidate.action)).toEqual(['change-type']);
  expect(textsOf(repaired)['main.tf']).toContain('aws_cloudwatch_metric_alarm');
});
