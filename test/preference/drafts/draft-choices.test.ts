import { checkModule } from '../../../src/check/check.ts';
import { moduleFromText } from '../../../src/module/module-from-text.ts';
import { splitOf } from '../../../src/preference/choices/split-of.ts';
import { draftChoiceMaker } from '../../../src/preference/drafts/draft-choices.ts';
import { catalogue, repairByChecker } from '../../support/repair-by-checker.ts';

const { signal } = new AbortController();
const maker = () => draftChoiceMaker(catalogue, async (module) => checkModule(module, catalogue));
const groups = Array.from({ length: 50 }, (_, index) => `prompt ${index}`);
const learned = groups.find((group) => splitOf(group) === 'train') ?? '';
const rowOf = (text: string, row: object = {}) => ({
  id: 'a',
  text,
  group: learned,
  licence: 'MIT',
  ...row,
});

const RENAMED =
  'resource "aws_vpc" "c" {\n  cidr_block          = "10.0.0.0/16"\n  enable_dns_hostname = true\n}\n';

test('what was proven is right, and what would take something away is wrong', async () => {
  const rows = await maker()(rowOf(RENAMED), signal);
  if (typeof rows === 'string') throw new Error(rows);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    id: 'a',
    source: 'draft',
    split: 'train',
    class: 'unsupported-argument',
    how: 'proven',
    licence: 'MIT',
  });
  const [row] = rows;
  const right = row?.options[row.right ?? -1];
  expect(right?.edit).toContain('|  enable_dns_hostnames = true\n');
  expect(right?.lossy).toBe(false);
  expect(row?.truth).toBe(right?.edit);
  const others = row?.options.filter((option) => option !== right);
  expect(others?.length).toBeGreaterThan(0);
  expect(others?.every(({ lossy }) => lossy)).toBe(true);
});

test('of two edits that keep everything nobody knows which is right', async () => {
  const text =
    'resource "aws_s3_bucket" "b" {\n  bucket = "logs"\n}\n\noutput "domain" {\n  value = aws_s3_bucket.b.domain\n}\n';
  const { trace } = await repairByChecker(moduleFromText('a', text));
  const passed = trace[0]?.trials.filter(({ outcome }) => outcome !== 'rejected');
  expect(passed?.filter(({ candidate }) => !candidate.loses).length).toBeGreaterThan(1);
  const rows = await maker()(rowOf(text), signal);
  if (typeof rows === 'string') throw new Error(rows);
  // What the rules took is right; the other one is on no side.
  expect(rows.map(({ options, right }) => [options.map(({ lossy }) => lossy), right])).toEqual([
    [[false, true], 0],
  ]);
});

test.each([
  ['valid', RENAMED.replace('hostname', 'hostnames'), {}],
  ['not-mended', 'module "x" {\n  source = "./nowhere"\n  a      = aws_nothing.at.all\n}\n', {}],
  ['undecided', 'resource "aws_vpc" "a" {\n  cidr_block = "10.0.0.0/16"\n  hue = 1\n}\n', {}],
  ['licence', RENAMED, { licence: 'proprietary' }],
  ['held-out', RENAMED, { group: groups.find((group) => splitOf(group) !== 'train') }],
])('nothing is learned from a draft that is %s', async (why, text, row) => {
  expect(await maker()(rowOf(text, row), signal)).toBe(why);
});

test('a draft that differs from one before it in names alone is left out', async () => {
  const make = maker();
  await make(rowOf(RENAMED), signal);
  expect(await make(rowOf(RENAMED.replace('"c"', '"d"'), { id: 'b' }), signal)).toBe('seen');
});

test('the same draft gives the same rows', async () => {
  const [one, other] = await Promise.all([
    maker()(rowOf(RENAMED), signal),
    maker()(rowOf(RENAMED), signal),
  ]);
  expect(one).toEqual(other);
});

test('a validator that fails ends it', async () => {
  const make = draftChoiceMaker(catalogue, async () => {
    throw new Error('no engine');
  });
  await expect(make(rowOf(RENAMED), signal)).rejects.toThrow('no engine');
});
