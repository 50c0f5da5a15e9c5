import fc from 'fast-check';
import { provenSteps } from '../../../src/preference/drafts/proven-steps.ts';
import { applyCandidate } from '../../../src/repair/apply-candidate.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';
import { repairByChecker } from '../../support/repair-by-checker.ts';

/** Lines of a module, each wrong in its own way and mended by one edit that takes nothing away. */
const SLIPS = [
  'resource "aws_vpc" "a" {\n  cidr_blok = "10.0.0.0/16"\n}\n',
  'resource "aws_subnet" "b" {\n  vpc = "vpc-1"\n  cidr_block = "10.0.1.0/24"\n}\n',
  'resource "aws_s3_bucket" "c" {\n  bucket_name = "logs"\n}\n',
  'resource "aws_sqs_queu" "d" {\n  name = "jobs"\n}\n',
  'output "e" {\n  value = var.size\n}\n',
];

test('each step is the edit of the module that the steps before it left', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(SLIPS, { minLength: 1 }), async (slips) => {
      const repair = await repairByChecker(moduleOf(slips.join('\n')), { now: () => 0 });
      const steps = provenSteps(repair);
      expect(steps.length).toBe(repair.applied.length);
      expect(textsOf(steps[0]?.before ?? moduleOf(''))).toEqual(textsOf(repair.draft));
      const after = steps.map(({ before, inverse }) => textsOf(applyCandidate(before, inverse)));
      expect(after).toEqual([
        ...steps.slice(1).map(({ before }) => textsOf(before)),
        textsOf(repair.repaired),
      ]);
    }),
    { numRuns: 12 },
  );
});

test('a step that takes something away teaches nothing, and those behind it stand where they stood', async () => {
  const draft = moduleOf(
    'resource "aws_vpc" "a" {\n  cidr_block = "10.0.0.0/16"\n  colour     = "green"\n}\n\nresource "aws_s3_bucket" "c" {\n  bucket_name = "logs"\n}\n',
  );
  const repair = await repairByChecker(draft);
  expect(repair.after.verdict).toBe('valid');
  expect(repair.applied.map(({ candidate }) => candidate.action)).toEqual([
    'delete-argument',
    'rename-argument',
  ]);
  const [step, ...others] = provenSteps(repair);
  expect(others).toEqual([]);
  expect(step?.before.files[0]?.bytes.toString()).not.toContain('colour');
  expect(step?.finding.detail).toContain('bucket_name');
});

test('of a draft that was searched twice, only the second search counts', async () => {
  const draft = moduleOf('resource "aws_s3_bucket" "c" {\n  bucket_name = "logs"\n}\n');
  const repair = await repairByChecker(draft);
  const first = repair.trace.map((entry) => ({ ...entry, round: 3 }));
  const twice = { ...repair, trace: [...first, ...repair.trace] };
  expect(provenSteps(twice)).toEqual(provenSteps(repair));
  expect(provenSteps(repair)).toHaveLength(1);
});
