import type { Repair } from '../../src/repair/repair.ts';
import { unitsOf } from '../../src/suggest/units.ts';
import { moduleOf, textsOf } from '../support/module-of.ts';
import { catalogue, repairByChecker } from '../support/repair-by-checker.ts';
import { filePatch } from './support/file-patch.ts';

const TWO = `resource "aws_sqs_queue" "jobs" {
  nam = "jobs"
}

resource "aws_vpc" "main" {
  cidr_bloc = "10.0.0.0/16"
}
`;

function units(repair: Repair) {
  const files = repair.draft.files.map(({ path, bytes }) =>
    filePatch(path, undefined, bytes.toString()),
  );
  return unitsOf({ repair, directory: '' }, files, { catalogue });
}

test('groups that stand apart are shown apart', async () => {
  const shown = units(await repairByChecker(moduleOf(TWO)));
  expect(shown.map(({ applied }) => applied)).toEqual([[0], [1]]);
});

test('groups whose lines touch are shown as one, with both in it', async () => {
  const draft = moduleOf(
    'resource "aws_sqs_queue" "a" { nam = "a" }\nresource "aws_sqs_queue" "b" { nam = "b" }\n',
  );
  const repair = await repairByChecker(draft);
  expect(repair.groups).toHaveLength(2);
  const [one, ...others] = units(repair);
  expect(others).toEqual([]);
  expect(one?.shown).toMatchObject({ as: 'suggestion', lines: { from: 1, to: 2 } });
  expect(textsOf(one?.edited ?? draft)).toEqual(textsOf(repair.repaired));
});

test('groups of which one writes into what the other removes are shown as the whole repair', async () => {
  const repair = await repairByChecker(moduleOf(TWO));
  const [first, second] = repair.groups;
  const at = (start: number, end: number, text: string) => [
    { file: 'main.tf', range: { start, end }, text },
  ];
  const groups = [
    { applied: first?.applied ?? [], edits: at(36, 46, '') },
    { applied: second?.applied ?? [], edits: at(40, 40, 'x') },
  ];
  const [one, ...others] = units({ ...repair, groups });
  expect(others).toEqual([]);
  expect(one).toMatchObject({ applied: [0, 1], edited: repair.repaired });
});

test('groups that break something alone are shown as the whole repair', async () => {
  const draft = moduleOf(
    'resource "aws_instnce" "a" {\n  ami           = "ami-1"\n  instance_type = "t3.micro"\n}\n\n\noutput "o" {\n  value = aws_instnce.a.id\n}\n',
  );
  const repair = await repairByChecker(draft);
  const [only, ...more] = repair.groups;
  expect(more).toEqual([]);
  // As if somebody had taken the renamed type and its reference apart.
  const groups = (only?.edits ?? []).map((edit) => ({ applied: [0], edits: [edit] }));
  expect(groups.length).toBeGreaterThan(1);
  const shown = units({ ...repair, groups });
  expect(shown).toHaveLength(1);
  expect(shown[0]?.edited).toEqual(repair.repaired);
});

test('all of them together are the repaired module, whatever was put together', async () => {
  const repair = await repairByChecker(moduleOf(TWO));
  const wrong = { ...repair, groups: repair.groups.slice(0, 1) };
  const [one, ...others] = units(wrong);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ applied: [0, 1], edited: repair.repaired });
});
