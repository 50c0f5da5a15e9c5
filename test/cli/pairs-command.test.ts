import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitOf } from '../../src/preference/choices/split-of.ts';
import type { ChoiceRow } from '../../src/preference/pairs/choice-row.ts';
import type { HeldOutRow } from '../../src/preference/pairs/held-out.ts';
import type { Pair } from '../../src/preference/pairs/pairs-of.ts';
import { runCli, workspace } from './run-cli.ts';

/** Modules of our own, alike in shape but for `kind`. */
const text = (name: string, kind: string) => `resource "aws_vpc" "${name}" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
}

resource "aws_subnet" "${name}_a" {
  vpc_id            = aws_vpc.${name}.id
  cidr_block        = "10.0.1.0/24"
  availability_zone = "eu-west-1a"
}

resource "aws_security_group" "${name}" {
  name   = "${name}"
  vpc_id = aws_vpc.${name}.id
}

resource "${kind}" "${name}" {
  name = "${name}"
}
`;
const source = (id: string, kind = 'aws_sqs_queue', licence = 'MIT', group = `org/${id}`) => ({
  id,
  text: text(id, kind),
  licence,
  repo: group,
});
const KINDS = [
  'aws_sqs_queue',
  'aws_sns_topic',
  'aws_ecr_repository',
  'aws_ecs_cluster',
  'aws_kms_alias',
  'aws_cloudwatch_log_group',
];
const SOURCES = KINDS.filter((kind) => kind !== 'aws_kms_alias').map((kind, index) =>
  source(`s${index}`, kind),
);
const jsonl = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function made<Row = ChoiceRow>(input: string, ...flags: string[]) {
  await using root = await workspace({ 'in.jsonl': input });
  const outcome = await runCli(root.path, ['pairs', 'in.jsonl', 'out.jsonl', ...flags]);
  const out = await readFile(join(root.path, 'out.jsonl'), 'utf8').catch(() => '');
  const card = await readFile(join(root.path, 'card.md'), 'utf8').catch(() => '');
  const rows = out.split('\n').filter(Boolean);
  return { ...outcome, out, card, rows: rows.map((line) => JSON.parse(line) as Row) };
}

test('every row is a decision in the form that is served', async () => {
  const { code, rows } = await made(jsonl(SOURCES));
  expect(code).toBe(0);
  expect(rows.length).toBeGreaterThan(SOURCES.length / 2);
  for (const { prompt, options, right, truth } of rows) {
    expect(prompt).toMatch(/^#finding\n-[\s\S]+\n#edit\n$/);
    for (const { edit } of [...options, { edit: truth }]) expect(edit).toMatch(/\n#end\n$/);
    if (right !== undefined) expect(options[right]).toBeDefined();
  }
  expect(rows.some(({ right }) => right !== undefined)).toBe(true);
});

test('the same input and seed give the same bytes, another seed others', async () => {
  const [one, again, other] = await Promise.all([
    made(jsonl(SOURCES), '--seed', '3'),
    made(jsonl(SOURCES), '--seed', '3'),
    made(jsonl(SOURCES), '--seed', '4'),
  ]);
  expect(one?.out).toBe(again?.out);
  expect(one?.out).not.toBe(other?.out);
});

test('pairs have one prompt and two different edits', async () => {
  const { rows } = await made<Pair & { source: string }>(jsonl(SOURCES), '--format', 'pairs');
  expect(rows.length).toBeGreaterThan(0);
  for (const { chosen, rejected, source } of rows) {
    expect(chosen).not.toBe(rejected);
    expect(source).toBe('fault');
  }
});

test('a controller that is named says how it likes each option, and what it failed at is told', async () => {
  const { code, rows, card, stderr } = await made(
    jsonl(SOURCES.slice(0, 2)),
    ...['--controller', 'model', '--card', 'card.md'],
  );
  expect(code).toBe(0);
  const options = rows.flatMap((row) => row.options);
  expect(options.length).toBeGreaterThan(0);
  for (const { liked } of options) expect(liked).toEqual(expect.any(Number));
  expect(card).toContain('seed 1, sampled by tiny');
  expect(stderr).toContain('tiny gave no answer');
});

test('held-out rows are the texts of the test split alone, with their faults and without', async () => {
  const groups = Array.from({ length: 100 }, (_, index) => `org/${index}`);
  const inTest = groups.find((group) => splitOf(group) === 'test') ?? '';
  const [first, ...others] = SOURCES;
  const held = { ...first, id: 'held', repo: inTest };
  const input = jsonl([held, ...others.filter(({ repo }) => splitOf(repo) !== 'test')]);
  const { code, rows } = await made<HeldOutRow>(input, '--format', 'held-out', '--seed', '3');
  expect(code).toBe(0);
  expect(rows.map(({ id }) => id)).toEqual(['held']);
  expect(rows[0]?.draft).not.toBe(rows[0]?.gold);
  expect(rows[0]?.gold).toContain('enable_dns_hostnames = ');
});

test('parts of the input hold each text once, and alike texts together', async () => {
  const twins = [source('first'), { ...source('first'), id: 'twin' }];
  const rows = [...SOURCES, ...twins];
  const parts = await Promise.all(
    ['1/3', '2/3', '3/3'].map((part) => made(jsonl(rows), '--shard', part)),
  );
  const idsOf = (part: { rows: readonly ChoiceRow[] }) => new Set(part.rows.map(({ id }) => id));
  const all = parts.flatMap((part) => [...idsOf(part)]);
  expect(new Set(all).size).toBe(all.length);
  expect(parts.filter((part) => idsOf(part).has('first'))).toEqual(
    parts.filter((part) => idsOf(part).has('twin')),
  );
});

test('what may not be learned from, cannot be read or is there already is left out, and counted', async () => {
  const input = [
    jsonl([
      source('ok'),
      source('secret', 'aws_sns_topic', 'proprietary'),
      // The same but for its names, in another repository: it must not stand on both sides of a split.
      { ...source('ok'), id: 'copy', repo: 'other/repo' },
      { id: 'broken', text: 'resource "aws_vpc" "x" {', licence: 'MIT' },
      { id: 'none', licence: 'MIT' },
    ]),
    '{ not json\n',
  ].join('');
  const { code, rows, card } = await made(input, '--card', 'card.md');
  expect(code).toBe(0);
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(['ok']));
  expect(card).toContain('2 malformed');
  expect(card).toContain('1 whose licence does not allow it');
  expect(card).toContain('1 that differ from another one in names alone');
  expect(card).toContain('1 that the checker cannot call valid');
  expect(card).toMatch(/\| MIT \| \d+ \| 100\.0 % \|/);
});

test('texts of one group are on one side of the split', async () => {
  const rows = KINDS.map((kind, index) => source(`g${index}`, kind, 'MIT', 'org/one'));
  const { rows: choices } = await made(jsonl(rows));
  expect(new Set(choices.map(({ split }) => split)).size).toBe(1);
});

test.each([
  [['--shard', '0/3'], 'take i/n'],
  [['--shard', '4/3'], 'take i/n'],
  [['--seed', '-1'], 'take a whole number'],
])('%s is refused with what to write instead', async (flags, words) => {
  const { code, stderr } = await made(jsonl(SOURCES), ...flags);
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});

test('the input is not overwritten', async () => {
  await using root = await workspace({ 'in.jsonl': jsonl(SOURCES) });
  const { code, stderr } = await runCli(root.path, ['pairs', 'in.jsonl', './in.jsonl']);
  expect(code).toBe(2);
  expect(stderr).toContain('same file');
  expect(await readFile(join(root.path, 'in.jsonl'), 'utf8')).toBe(jsonl(SOURCES));
});

test('an output that cannot be written is one sentence and an exit code of its own', async () => {
  await using root = await workspace({ 'in.jsonl': jsonl(SOURCES) });
  const { code, stderr } = await runCli(root.path, ['pairs', 'in.jsonl', 'nowhere/out.jsonl']);
  expect(code).toBe(3);
  expect(stderr).toMatch(
    /^iac-dpo: cannot write nowhere\/out\.jsonl: .*Next: check that its folder exists\.\n$/,
  );
});
