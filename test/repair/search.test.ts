import { checkModule } from '../../src/check/check.ts';
import { ruleRanker } from '../../src/repair/ranker.ts';
import type { Repair } from '../../src/repair/repair.ts';
import { moduleOf, textsOf } from '../support/module-of.ts';
import { catalogue, repairByChecker } from '../support/repair-by-checker.ts';

const DRAFT = moduleOf({
  'main.tf': `resource "aws_vpc" "main" {
  cidr_block = var.cidr
  colour     = "red"

  tags {
    Name = "main"
  }
}

resource "aws_subnet" "a" {
  cidr_block        = cidrsubnet(var.cidr, 8, 1)
  availability_zone = data.aws_availability_zones.available.names[0]
}
`,
  'variables.tf': '',
});

/** What a person sees of a repair; times differ from run to run. */
const told = ({ ms: _, draft: __, repaired, ...rest }: Repair) => ({
  ...rest,
  texts: textsOf(repaired),
});

test('two runs come to the same', async () => {
  const [first, second] = [await repairByChecker(DRAFT), await repairByChecker(DRAFT)];
  expect(told(first)).toEqual(told(second));
});

test('two runs at once do not mix', async () => {
  const other = moduleOf('resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n');
  const alone = told(await repairByChecker(other));
  const [, beside] = await Promise.all([repairByChecker(DRAFT), repairByChecker(other)]);
  expect(told(beside)).toEqual(alone);
});

test('the draft is not touched', async () => {
  const before = textsOf(DRAFT);
  const { draft, repaired } = await repairByChecker(DRAFT);
  expect(draft).toBe(DRAFT);
  expect(repaired).not.toBe(DRAFT);
  expect(textsOf(DRAFT)).toEqual(before);
});

test('what was repaired needs no repair', async () => {
  const { repaired } = await repairByChecker(DRAFT);
  const again = await repairByChecker(repaired);
  expect(again.applied).toEqual([]);
  expect(again.repaired).toBe(repaired);
});

test('the trace holds every candidate that was scored, and one was chosen for each edit', async () => {
  const scored: string[] = [];
  const { trace, applied } = await repairByChecker(DRAFT, {
    ranker: {
      score: async (request) => {
        scored.push(...request.candidates.map(({ title }) => title));
        return ruleRanker.score(request);
      },
    },
  });
  const trials = trace.flatMap((entry) => entry.trials);
  const titles = new Set(trials.map(({ candidate }) => candidate.title));
  expect(scored.filter((title) => !titles.has(title))).toEqual([]);
  for (const { candidate } of applied)
    expect(trials).toContainEqual(expect.objectContaining({ candidate, outcome: 'chosen' }));
});

test('every rejected trial has its reason', async () => {
  const { trace } = await repairByChecker(DRAFT);
  const rejected = trace.flatMap(({ trials }) =>
    trials.filter((trial) => trial.outcome === 'rejected'),
  );
  expect(rejected.filter(({ reason }) => !reason)).toEqual([]);
});

test('what is left is told once each, with a reason', async () => {
  const draft = moduleOf(
    'output "a" {\n  value = upper(["a"])\n}\n\noutput "b" {\n  value = upper(["a"])\n}\n',
  );
  const { abstained } = await repairByChecker(draft);
  const places = abstained.map(({ finding }) => finding.place?.range.start);
  expect(new Set(places).size).toBe(abstained.length);
  expect(abstained.filter(({ reason }) => reason === '')).toEqual([]);
  expect(abstained).toHaveLength(2);
});

test('a valid module is validated once and left', async () => {
  let asked = 0;
  const valid = moduleOf('resource "aws_sns_topic" "t" {\n  name = "t"\n}\n');
  const repair = await repairByChecker(valid, {
    validate: async (module) => {
      asked += 1;
      return checkModule(module, catalogue);
    },
  });
  expect(asked).toBe(1);
  expect(repair.repaired).toBe(valid);
});

test('a signal that was aborted before stops the search with its reason', async () => {
  const signal = AbortSignal.abort(new Error('Ctrl-C'));
  await expect(repairByChecker(DRAFT, { signal })).rejects.toThrow('Ctrl-C');
});

test('a signal that is aborted on the way stops the search before the next edit', async () => {
  const controller = new AbortController();
  let asked = 0;
  const ranker = {
    score: async (request: Parameters<typeof ruleRanker.score>[0]) => {
      asked += 1;
      controller.abort(new Error('Ctrl-C'));
      return ruleRanker.score(request);
    },
  };
  const pending = repairByChecker(DRAFT, { signal: controller.signal, ranker });
  await expect(pending).rejects.toThrow('Ctrl-C');
  expect(asked).toBe(1);
});

test('a validator that throws is not taken for a verdict', async () => {
  const validate = async () => {
    throw new Error('terraform is gone');
  };
  await expect(repairByChecker(DRAFT, { validate })).rejects.toThrow('terraform is gone');
});

test('without rounds nothing is tried', async () => {
  const { repaired, trace } = await repairByChecker(DRAFT, { maxRounds: 0 });
  expect(repaired).toBe(DRAFT);
  expect(trace).toEqual([]);
});
