import { existsSync } from 'node:fs';
import { examplePull } from '../example.ts';
import type { GitHub } from '../start-github.ts';
import { type RunOptions, runAction } from './run-action.ts';

const ECHO = { action: 'test/fixtures/github/echo-action/action.yml' };

let github: GitHub;
beforeAll(async () => {
  github = await examplePull();
});
afterAll(() => github.stop());

const run = (options: Partial<RunOptions> = {}) => runAction(github, { ...ECHO, ...options });

test('it gives what a runner gives, and takes back what a runner takes', async () => {
  const result = await run({ inputs: { 'max-rounds': '3' } });
  expect(result).toMatchObject({
    exitCode: 0,
    summary: '# Done\n',
    outputs: {
      title: 'Add a network',
      rounds: '3',
      event: 'pull_request',
      files: 'main.tf,other.tf',
      // GITHUB_SHA is the merge commit, in which nothing can be anchored.
      atHead: 'false',
      secrets: '',
    },
  });
  expect(result.annotations).toContainEqual({
    level: 'warning',
    message: 'First\nSecond 100%',
    properties: { file: 'main.tf', line: '3', title: 'One: two' },
  });
  expect(result.annotations.map(({ level }) => level).sort()).toEqual([
    'error',
    'notice',
    'warning',
  ]);
  expect(result.log).toContain('::unknown::Text');
  expect(github.requests.at(-1)).toMatchObject({
    token: 'pull-requests',
    method: 'GET',
    status: 200,
  });
  expect(github.violations).toEqual([]);
});

test('token, checkout, event and failure are as asked', async () => {
  const comment = github.comment('ada', '/iac-dpo explain');
  const options: Partial<RunOptions> = {
    token: 'token-fork',
    checkout: 'none',
    workspaceFiles: { 'artifact/review.json': '{}' },
    trigger: { name: 'issue_comment', comment: comment.id },
    inputs: { mode: 'fail' },
  };
  expect(await run(options)).toMatchObject({
    exitCode: 1,
    outputs: { event: 'issue_comment', files: 'artifact' },
  });
  expect(github.requests.at(-1)).toMatchObject({ token: 'fork' });
});

test('history is as deep as asked', async () => {
  const { workspace } = await run({ depth: 1 });
  expect(existsSync(`${workspace}/.git/shallow`)).toBe(true);
});

test('a run can be cancelled', async () => {
  const { exitCode, milliseconds } = await run({ inputs: { mode: 'wait' }, cancelAfter: 300 });
  expect(exitCode).toBeNull();
  expect(milliseconds).toBeLessThan(30_000);
});

test('an input that the action does not have is a mistake of the test', async () => {
  await expect(run({ inputs: { 'max-round': '3' } })).rejects.toThrow('has no input max-round');
});

test('what it made is gone after the stop', async () => {
  const own = await examplePull();
  const { workspace } = await runAction(own, ECHO);
  await own.stop();
  expect([existsSync(workspace), existsSync(own.world.repository.folder)]).toEqual([false, false]);
});
