import { appendFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli, workspace } from './run-cli.ts';

const row = (id: unknown, draft: unknown) => JSON.stringify({ id, draft });

const INPUT = [
  row('a', 'x = bad 😀\r\n'),
  row(7, 'x = good'),
  '{ not json',
  '',
  row('a', 'x = worse'),
  row('lost', 12),
  row('crash', 'boom'),
  JSON.stringify({ draft: 'no id, bad' }),
].join('\n');

async function rows(path: string) {
  const lines = (await readFile(join(path, 'out.jsonl'), 'utf8')).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

test('every row comes out once, the malformed ones with their error', async () => {
  await using root = await workspace({ 'in.jsonl': INPUT });
  const outcome = await runCli(root.path, ['batch', 'in.jsonl', 'out.jsonl', '--jobs', '1']);
  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toContain('4 rows worked on, valid 1 → 3, 3 failed');
  expect(await rows(root.path)).toMatchObject([
    {
      id: 'a',
      repaired: 'x = good 😀\r\n',
      before: { verdict: 'invalid', tier: 'checker' },
      after: { verdict: 'valid' },
    },
    {
      id: 7,
      repaired: 'x = good',
      applied: [],
      abstained: [],
      gates: [{ passed: true }],
      churn: 0,
      ms: 1,
    },
    { id: 'line-3', error: expect.stringContaining('not JSON') },
    {
      id: 'a',
      repaired: 'x = worse',
      after: { verdict: 'invalid', findings: [{ detail: 'worse' }] },
    },
    { id: 'lost', error: 'no text in field "draft"' },
    { id: 'crash', error: 'something broke', repaired: 'boom' },
    { id: 'line-8', repaired: 'no id, good' },
  ]);
});

test('a second run does only what is missing, and cuts a line that a crash left half written', async () => {
  await using root = await workspace({
    'in.jsonl': INPUT,
    'out.jsonl': '{"id":"a","repaired":"done before"}\n{"id":7,"repai',
  });
  const outcome = await runCli(root.path, ['batch', 'in.jsonl', 'out.jsonl', '--jobs', '3']);
  expect(outcome.stderr).toContain('1 were finished before');
  const out = await rows(root.path);
  expect(out).toHaveLength(7);
  expect(out[0]).toEqual({ id: 'a', repaired: 'done before' });
  await runCli(root.path, ['batch', 'in.jsonl', 'out.jsonl']);
  expect(await rows(root.path)).toEqual(out);
});

test('new rows of a grown input are added', async () => {
  await using root = await workspace({ 'in.jsonl': `${row('a', 'bad')}\n` });
  expect((await runCli(root.path, ['batch', 'in.jsonl', 'out.jsonl'])).code).toBe(0);
  await appendFile(join(root.path, 'in.jsonl'), `${row('b', 'bad')}\n`);
  await runCli(root.path, ['batch', 'in.jsonl', 'out.jsonl']);
  expect((await rows(root.path)).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('--field names the draft', async () => {
  await using root = await workspace({ 'in.jsonl': '{"id":1,"text":"bad"}\n' });
  await runCli(root.path, ['batch', 'in.jsonl', 'out.jsonl', '--field', 'text']);
  expect(await rows(root.path)).toMatchObject([{ id: 1, repaired: 'good' }]);
});

test('an interrupted batch writes no broken row and exits with 130', async () => {
  await using root = await workspace({ 'in.jsonl': INPUT });
  const outcome = await runCli(root.path, ['batch', 'in.jsonl', 'out.jsonl'], {
    signal: AbortSignal.abort(),
  });
  expect(outcome.code).toBe(130);
  expect(await readFile(join(root.path, 'out.jsonl'), 'utf8')).toBe('');
});

test('an OUT that is something else is not appended to', async () => {
  await using root = await workspace({ 'in.jsonl': INPUT, 'out.jsonl': 'my notes\n' });
  expect(await runCli(root.path, ['batch', 'in.jsonl', 'out.jsonl'])).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('out.jsonl is not the output of a batch'),
  });
});

test('the configuration of the working directory counts, and --no-config against it', async () => {
  await using root = await workspace({
    'in.jsonl': '{"id":1,"draft":"bad"}\n',
    '.iac-dpo.yml': 'modernise: true',
  });
  await runCli(root.path, ['batch', 'in.jsonl', 'out.jsonl']);
  expect(await rows(root.path)).toMatchObject([{ id: 1, repaired: 'good', outdated: [] }]);
  await rm(join(root.path, 'out.jsonl'));
  await runCli(root.path, ['batch', 'in.jsonl', 'out.jsonl', '--no-config']);
  const [plain] = await rows(root.path);
  expect(plain).not.toHaveProperty('outdated');
});

test('a configuration that cannot be read ends the batch before its first row', async () => {
  await using root = await workspace({
    'in.jsonl': '{"id":1,"draft":"bad"}\n',
    'bad.yml': 'modernise: perhaps',
  });
  const outcome = await runCli(root.path, [
    'batch',
    'in.jsonl',
    'out.jsonl',
    '--config',
    'bad.yml',
  ]);
  expect(outcome).toMatchObject({ code: 6, stderr: expect.stringContaining('true or false') });
});
