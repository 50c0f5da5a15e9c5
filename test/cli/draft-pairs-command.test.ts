import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitOf } from '../../src/preference/choices/split-of.ts';
import type { ChoiceRow } from '../../src/preference/pairs/choice-row.ts';
import type { Pair } from '../../src/preference/pairs/pairs-of.ts';
import { runCli, workspace } from './run-cli.ts';

const PROMPTS = Array.from({ length: 30 }, (_, index) => `a network, number ${index}`).filter(
  (prompt) => splitOf(prompt) === 'train',
);
/** Alike in shape but for the resource that stands last. */
const draft = (index: number, kind: string) => ({
  id: `d${index}`,
  prompt: PROMPTS[index],
  draft: `resource "aws_vpc" "c" {\n  cidr_block          = "10.0.0.0/16"\n  enable_dns_hostname = true\n}\n\nresource "${kind}" "x" {\n  name = "x"\n}\n`,
});
const DRAFTS = ['aws_sqs_queue', 'aws_sns_topic', 'aws_ecr_repository', 'aws_ecs_cluster'].map(
  (kind, index) => draft(index, kind),
);
const jsonl = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function made<Row = ChoiceRow>(input: string, ...flags: string[]) {
  await using root = await workspace({ 'in.jsonl': input });
  const outcome = await runCli(root.path, ['draft-pairs', 'in.jsonl', 'out.jsonl', ...flags]);
  const out = await readFile(join(root.path, 'out.jsonl'), 'utf8').catch(() => '');
  const card = await readFile(join(root.path, 'card.md'), 'utf8').catch(() => '');
  const rows = out.split('\n').filter(Boolean);
  return { ...outcome, out, card, rows: rows.map((line) => JSON.parse(line) as Row) };
}

test('every proven step is a decision in the form that is served', async () => {
  const { code, rows, stderr } = await made(jsonl(DRAFTS), '--licence', 'MIT');
  expect(code).toBe(0);
  expect(rows.map(({ id }) => id)).toEqual(['d0', 'd1', 'd2', 'd3']);
  for (const { prompt, options, right, source } of rows) {
    expect(source).toBe('draft');
    expect(prompt).toMatch(/^#finding\n-[\s\S]+\n#edit\n$/);
    expect(options[right ?? -1]?.edit).toContain('enable_dns_hostnames = true');
  }
  expect(stderr).toBe('4 rows from 4 texts\n');
});

test('pairs say why the rejected side is rejected', async () => {
  const { rows } = await made<Pair>(jsonl(DRAFTS), '--licence', 'MIT', '--format', 'pairs');
  expect(rows.map(({ rejectedFor }) => rejectedFor)).toContain('loses');
  for (const { chosen, rejected } of rows) expect(chosen).not.toBe(rejected);
});

test('a row without a licence is left out where none is named, and its own counts before that', async () => {
  const [first, second] = DRAFTS;
  const input = jsonl([first, { ...second, licence: 'proprietary' }]);
  const without = await made(input, '--card', 'card.md');
  expect(without.rows).toEqual([]);
  expect(without.card).toContain('1 malformed, 1 whose licence does not allow it');
  const named = await made(input, '--card', 'card.md', '--licence', 'Apache-2.0');
  expect(named.rows.map(({ id, licence }) => [id, licence])).toEqual([['d0', 'Apache-2.0']]);
});

test('the card says who proved them, and what was left out and why', async () => {
  const valid = { ...draft(0, 'aws_sqs_queue'), id: 'v' };
  const input = jsonl([
    ...DRAFTS,
    { ...valid, draft: valid.draft.replace('hostname ', 'hostnames') },
    { id: 'none', prompt: 'nothing came of it' },
  ]);
  const { card } = await made(input, '--licence', 'MIT', '--card', 'card.md');
  expect(card).toContain('4 choices, proven by the fake checker');
  expect(card).toContain('1 malformed, 1 that are right as they are');
  expect(card).toMatch(/\| draft \| 4 \| 100\.0 % \|/);
});

test('the counts say what was left out', async () => {
  const input = jsonl([...DRAFTS, { id: 'none' }]);
  const { stdout } = await made(input, '--licence', 'MIT', '--json');
  expect(JSON.parse(stdout)).toEqual({ rows: 4, texts: 5, left: { malformed: 1 } });
});

test('parts of the input hold each draft once', async () => {
  const parts = await Promise.all(
    ['1/2', '2/2'].map((part) => made(jsonl(DRAFTS), '--licence', 'MIT', '--shard', part)),
  );
  expect(parts.flatMap(({ rows }) => rows.map(({ id }) => id)).sort()).toEqual([
    'd0',
    'd1',
    'd2',
    'd3',
  ]);
});

test('a licence that does not allow it is refused before anything is read', async () => {
  const { code, stderr } = await made(jsonl(DRAFTS), '--licence', 'proprietary');
  expect(code).toBe(2);
  expect(stderr).toContain('--licence');
});

test('an engine that is not there is one sentence and an exit code of its own, and nothing is written', async () => {
  const { code, stderr, out } = await made(jsonl(DRAFTS), '--engine', 'container');
  expect(code).toBe(4);
  expect(stderr).toMatch(/^iac-dpo: --engine container: no podman and no docker/);
  expect(out).toBe('');
});
