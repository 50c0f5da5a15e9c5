import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Behaviour, chatServer } from '../draft/chat-server.ts';
import { runCli, workspace } from './run-cli.ts';

const PROMPTS = ['a bucket', 'a queue', 'a topic', 'a network'].map((prompt, index) => ({
  id: `p${index}`,
  prompt,
}));
const jsonl = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const CODE = 'resource "aws_s3_bucket" "a" {}\n';
const answers: Behaviour = (index) => ({
  text: `Here it is:\n\`\`\`hcl\n# ${index}\n${CODE}\`\`\`\n`,
});

/** A folder with prompts and a model that can be asked more than once. */
async function opened(behaviour: Behaviour = answers, input: string = jsonl(PROMPTS)) {
  const root = await workspace({ 'in.jsonl': input });
  const server = await chatServer(behaviour);
  const env = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: server.baseUrl, IAC_DPO_MODEL: 'm1' };
  return {
    root: root.path,
    asked: server.asked,
    env,
    draft: (...flags: string[]) =>
      runCli(root.path, ['draft', 'in.jsonl', 'out.jsonl', '--jobs', '1', ...flags], { env }),
    rows: async () =>
      (await readFile(join(root.path, 'out.jsonl'), 'utf8'))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await root[Symbol.asyncDispose]();
    },
  };
}

test('every prompt is asked once, and the code of its answer is a draft', async () => {
  await using run = await opened();
  const { code, stderr } = await run.draft();
  expect(code).toBe(0);
  expect(stderr).toBe('4 drafts by m1, 1 at once\n4 drafted; 40 tokens\n');
  expect(await run.rows()).toMatchObject(
    PROMPTS.map(({ id, prompt }, index) => ({
      id,
      prompt,
      group: prompt,
      model: 'm1',
      temperature: 0,
      draft: `# ${index}\n${CODE}`,
      tokens: { prompt: 7, answer: 3 },
    })),
  );
  expect(run.asked.map(({ body }) => body.messages.at(-1)?.content)).toEqual(
    PROMPTS.map(({ prompt }) => prompt),
  );
});

test('what is drafted can be repaired, and learned from', async () => {
  const row = { ...PROMPTS[0], licence: 'MIT', group: 'org/one' };
  await using run = await opened(answers, jsonl([row]));
  await run.draft();
  const batch = await runCli(run.root, ['batch', 'out.jsonl', 'repaired.jsonl']);
  expect(batch.stderr).toContain('1 rows worked on');
  const pairs = await runCli(run.root, [
    'draft-pairs',
    'out.jsonl',
    'c.jsonl',
    '--card',
    'card.md',
  ]);
  expect(pairs.code).toBe(0);
  expect(await readFile(join(run.root, 'card.md'), 'utf8')).toContain('0 malformed');
});

test('a second run asks only for what is not there, also behind a row that was cut off', async () => {
  await using run = await opened();
  await run.draft('--max-tokens', '4255');
  const before = await run.rows();
  expect(before.length).toBeGreaterThan(0);
  expect(before.length).toBeLessThan(4);
  await appendFile(join(run.root, 'out.jsonl'), '{"id":"p3","mod');
  const { code, stderr } = await run.draft();
  expect(code).toBe(0);
  expect(stderr).toContain(`${4 - before.length} drafted, ${before.length} resumed`);
  expect((await run.rows()).map(({ id }) => id)).toEqual(['p0', 'p1', 'p2', 'p3']);
  expect(run.asked).toHaveLength(4);
});

test('nothing is asked that might cost more than is left, and the exit code says so', async () => {
  await using run = await opened();
  // A longest answer is 4096 tokens, and a prompt some 150 bytes.
  const { code, stderr } = await run.draft('--max-tokens', '4255');
  expect(code).toBe(1);
  expect(stderr).toContain('the budget did not last, raise it to go on');
  const { length } = run.asked;
  const { code: again } = await run.draft('--max-tokens', '4255');
  expect(again).toBe(1);
  expect(run.asked).toHaveLength(length);
});

test('the cost is capped by prices', async () => {
  await using run = await opened();
  const { code, stderr } = await run.draft('--max-cost', '0.01', '--prices', '1,1');
  expect(code).toBe(0);
  expect(stderr).toContain('4 drafted; 40 tokens, 0.00 in all');
  await using poor = await opened();
  expect((await poor.draft('--max-cost', '0.01', '--prices', '1,10')).code).toBe(1);
  expect(poor.asked).toEqual([]);
});

test('samples have ids of their own, and stay together in the split', async () => {
  await using run = await opened(answers, jsonl(PROMPTS.slice(0, 1)));
  await run.draft('--samples', '3', '--temperature', '0.8');
  const rows = await run.rows();
  expect(rows.map(({ id }) => id)).toEqual(['p0', 'p0#2', 'p0#3']);
  expect(new Set(rows.map(({ group }) => group))).toEqual(new Set(['a bucket']));
  expect(run.asked.map(({ body }) => body.temperature)).toEqual([0.8, 0.8, 0.8]);
});

test('an answer that is cut, or has no code, is no draft and is not asked for again', async () => {
  const behaviour: Behaviour = (index) =>
    index === 0 ? { text: CODE, finish: 'length' } : { text: '```sh\nls\n```' };
  await using run = await opened(behaviour, jsonl(PROMPTS.slice(0, 2)));
  expect((await run.draft()).stderr).toContain('0 drafted, 1 cut, 1 no-code');
  expect((await run.rows()).map(({ left, draft }) => [left, draft])).toEqual([
    ['cut', undefined],
    ['no-code', undefined],
  ]);
  await run.draft();
  expect(run.asked).toHaveLength(2);
});

test('a run that is stopped keeps what was answered, and the next one goes on', async () => {
  const stop = new AbortController();
  await using run = await opened((index) => {
    if (index === 1) stop.abort(new Error('stopped'));
    return answers(index);
  });
  const args = ['draft', 'in.jsonl', 'out.jsonl', '--jobs', '1'];
  const { code } = await runCli(run.root, args, { env: run.env, signal: stop.signal });
  expect(code).toBe(130);
  expect((await run.rows()).map(({ id }) => id)).toEqual(['p0']);
  expect((await run.draft()).stderr).toContain('3 drafted, 1 resumed');
});

test('a prompt that fails is told, and asked again by the next run', async () => {
  await using run = await opened((index) => (index === 0 ? { status: 400 } : answers(index)));
  const first = await run.draft();
  expect(first.code).toBe(1);
  expect(first.stderr).toContain('3 drafted, 1 failed');
  const second = await run.draft();
  expect(second.code).toBe(0);
  expect((await run.rows()).map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p0']);
});

test('an endpoint that refuses time and again ends the run, and neither key nor words of the server are shown', async () => {
  await using run = await opened(() => ({ status: 401 }));
  const { code, stderr } = await run.draft();
  expect(code).toBe(4);
  expect(stderr).toContain('The endpoint refused with 401; check the key.');
  expect(stderr).toContain('Next: run it again to go on.');
  expect(stderr).not.toContain('sk-');
  expect(run.asked).toHaveLength(3);
});

test('rows of another prompt or model are not mixed with these', async () => {
  await using run = await opened();
  await run.draft();
  const other = await run.draft('--model', 'm2');
  expect(other.code).toBe(3);
  expect(other.stderr).toContain('the row p0 of out.jsonl is of another prompt or model');
  await writeFile(join(run.root, 'in.jsonl'), jsonl([{ id: 'p0', prompt: 'a lake' }]));
  expect((await run.draft()).code).toBe(3);
  expect(run.asked).toHaveLength(4);
});

test('a file that holds something else is left as it is', async () => {
  await using run = await opened();
  await writeFile(join(run.root, 'out.jsonl'), '{"id":"x","draft":"y"}\n');
  const { code, stderr } = await run.draft();
  expect(code).toBe(3);
  expect(stderr).toContain('out.jsonl is not the output of iac-dpo draft');
  expect(await readFile(join(run.root, 'out.jsonl'), 'utf8')).toBe('{"id":"x","draft":"y"}\n');
});

test('an id that comes twice is asked once', async () => {
  const again = [...PROMPTS, { id: 'p0', prompt: 'a lake' }];
  await using run = await opened(answers, jsonl(again));
  expect((await run.draft()).stderr).toContain('4 drafted, 1 malformed');
  expect((await run.draft()).stderr).toContain('0 drafted, 4 resumed, 1 malformed');
  expect(run.asked).toHaveLength(4);
});

test('lines that are no prompt are counted, and parts of the input hold each prompt once', async () => {
  await using run = await opened(answers, `${jsonl(PROMPTS)}{"id":1}\nnot json\n`);
  const { code, stdout } = await run.draft('--json', '--shard', '1/2');
  expect(code).toBe(1);
  const one = JSON.parse(stdout);
  expect(one).toMatchObject({ malformed: 2, end: 'done' });
  const two = JSON.parse((await run.draft('--json', '--shard', '2/2')).stdout);
  expect(one.drafted + two.drafted).toBe(4);
});

test.each([
  [['--max-cost', '5'], {}, '--max-cost needs --prices'],
  [['--prices', '1'], {}, 'take two numbers'],
  [['--samples', '2'], {}, 'at temperature 0 all samples are alike'],
  [['--temperature', '3'], {}, 'take a number from 0 to 2'],
  [['--max-tokens', '0'], {}, 'take a whole number'],
  [[], { OPENAI_API_KEY: '' }, 'there is no key'],
  [[], { IAC_DPO_MODEL: undefined }, 'there is no model to ask'],
])('%s with %j is refused with what to do instead', async (flags, changed, words) => {
  await using run = await opened();
  const env = { ...run.env, ...changed };
  const args = ['draft', 'in.jsonl', 'out.jsonl', ...flags];
  const { code, stderr } = await runCli(run.root, args, { env });
  expect(code).toBe(2);
  expect(stderr).toContain(words);
  expect(run.asked).toEqual([]);
});
