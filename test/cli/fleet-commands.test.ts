import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseScanRow } from '../../src/fleet/scan-row.ts';
import { runCli, workspace } from './run-cli.ts';

const BROKEN = 'resource "aws_vpc" "main" {\n  bad = "10.0.0.0/16"\n}\n';

test('a scan has a row for every root, without code, and a page is made of several', async () => {
  await using root = await workspace({
    'repo/main.tf': 'module "net" {\n  source = "./net"\n}\n',
    'repo/net/main.tf': 'resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n',
    'repo/other/main.tf': BROKEN,
    'lost.jsonl': '{"torn',
  });
  const scan = await runCli(root.path, [
    'scan',
    'repo',
    '--name',
    'example/infra',
    '--out',
    'scan.jsonl',
    '--engine',
    'checker',
  ]);
  expect(scan.code).toBe(0);
  const text = await readFile(join(root.path, 'scan.jsonl'), 'utf8');
  expect(text).not.toContain('10.0');
  const rows = text.trimEnd().split('\n').map(parseScanRow);
  expect(rows).toMatchObject([
    { repository: 'example/infra', path: '', errors: {} },
    { path: 'other', before: 'invalid', errors: { other: 1 } },
  ]);
  const whole = await runCli(root.path, ['dashboard', 'scan.jsonl', '--out', 'page.html']);
  expect(whole.code).toBe(0);
  expect(await readFile(join(root.path, 'page.html'), 'utf8')).toContain('2 modules');
  const torn = await runCli(root.path, [
    'dashboard',
    'scan.jsonl',
    'lost.jsonl',
    '--out',
    'page.html',
  ]);
  expect(torn.code).toBe(1);
  expect(torn.stderr).toContain('1 lines were no rows');
});

test('a list becomes a matrix', async () => {
  await using root = await workspace({ 'list.txt': 'example/a 9\nexample/b 1\nexample/c 1\n' });
  const { code, stdout } = await runCli(root.path, ['plan-shards', 'list.txt', '--shards', '2']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    include: [
      { shard: 1, repositories: 'example/a' },
      { shard: 2, repositories: 'example/b example/c' },
    ],
  });
});

test.each([
  [['plan-shards', 'list.txt', '--shards', '257'], 2, 'take a whole number from 1 to 256'],
  [['plan-shards', 'list.txt'], 3, 'is no line of owner/name'],
  [['plan-shards', 'none.txt'], 3, 'cannot read none.txt'],
  [['scan', 'none', '--name', 'a/b', '--out', 'x'], 3, 'there is no such directory'],
  [['dashboard', 'none.jsonl', '--out', 'x'], 3, 'cannot read'],
])('%j is refused with the next step', async (args, expected, words) => {
  await using root = await workspace({ 'list.txt': 'not a repository\n' });
  const { code, stderr } = await runCli(root.path, args);
  expect(stderr).toContain(words);
  expect(stderr).toMatch(/Next:|take a/);
  expect(code).toBe(expected);
});
