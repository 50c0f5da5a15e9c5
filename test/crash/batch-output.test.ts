import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli, workspace } from '../cli/run-cli.ts';

const row = (id: string, draft: string) => `${JSON.stringify({ id, draft })}\n`;
const BATCH = ['batch', 'in.jsonl', 'out.jsonl', '--jobs', '1'];

test('a draft that was changed since its row was finished is told of, and nothing is added', async () => {
  await using root = await workspace({ 'in.jsonl': row('a', 'bad') + row('b', 'bad') });
  await runCli(root.path, BATCH);
  const before = await readFile(join(root.path, 'out.jsonl'), 'utf8');
  await writeFile(
    join(root.path, 'in.jsonl'),
    row('a', 'worse') + row('b', 'worse') + row('c', 'bad'),
  );
  const { code, stderr } = await runCli(root.path, BATCH);
  expect(code).toBe(3);
  expect(stderr).toBe(
    'iac-dpo: the draft of a and 1 more is not the one that out.jsonl has a row of. Next: name another OUT, or take these rows out of it.\n',
  );
  expect(await readFile(join(root.path, 'out.jsonl'), 'utf8')).toBe(before);
});

test('rows that the input has no more are left in the output', async () => {
  await using root = await workspace({ 'in.jsonl': row('a', 'bad') + row('b', 'bad') });
  await runCli(root.path, BATCH);
  await writeFile(join(root.path, 'in.jsonl'), row('b', 'bad') + row('c', 'bad'));
  expect((await runCli(root.path, BATCH)).code).toBe(0);
  const out = (await readFile(join(root.path, 'out.jsonl'), 'utf8')).trimEnd().split('\n');
  expect(out.map((line) => JSON.parse(line).id)).toEqual(['a', 'b', 'c']);
});

test.each([
  ['batch', BATCH],
  ['pairs', ['pairs', 'in.jsonl', 'out.jsonl']],
  ['feedback', ['feedback', 'octo-org/infrastructure', '--out', 'out.jsonl']],
])('%s: an output that another process writes is refused in one sentence', async (_, args) => {
  const lock = JSON.stringify({ host: 'elsewhere', pid: 7 });
  await using root = await workspace({
    'in.jsonl': row('a', 'bad'),
    'out.jsonl': 'theirs',
    'out.jsonl.lock': lock,
  });
  const env = { GITHUB_TOKEN: 'token' };
  const { code, stderr } = await runCli(root.path, args, { env });
  expect(code).toBe(3);
  expect(stderr).toMatch(
    /^iac-dpo: \S+out\.jsonl is being written by process 7 on elsewhere\. Next: .+ delete \S+out\.jsonl\.lock\.\n$/,
  );
  expect(await readFile(join(root.path, 'out.jsonl'), 'utf8')).toBe('theirs');
});

test('one line of something else is no output, and is not cut', async () => {
  await using root = await workspace({
    'in.jsonl': row('a', 'bad'),
    'out.jsonl': '{"my":"notes"}',
  });
  expect(await runCli(root.path, BATCH)).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('is not the output of a batch'),
  });
  expect(await readFile(join(root.path, 'out.jsonl'), 'utf8')).toBe('{"my":"notes"}');
});
