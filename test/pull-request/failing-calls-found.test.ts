import { checkModule } from '../../src/check/check.ts';
import { DEFAULT_ROUNDS, repairModule } from '../../src/repair/repair-module.ts';
import type { CommitSpec } from '../github/git/commit-files.ts';
import { type CallSeen, failNth, forbidden, unavailable } from '../github/http/faults.ts';
import { writeToken } from '../github/rules/tokens.ts';
import { type GitHub, startGitHub } from '../github/start-github.ts';
import { catalogue } from '../support/repair-by-checker.ts';
import { runInProcess } from './run-in-process.ts';

// What bench/failing-calls.js found, one test a fault that was mended.

const byModel = (text: string): CommitSpec => ({
  files: { 'stack/main.tf': text },
  message: 'Write it\n\nCo-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>\n',
});
const DRAFT = 'resource "aws_sqs_queue" "q" {\n  nam = var.name\n}\n';
const MENDED = DRAFT.replace('  nam = var.name\n', '');

const pull = (token = {}) =>
  startGitHub({
    repository: { files: { 'stack/variables.tf': 'variable "name" {\n  type = string\n}\n' } },
    pullRequest: { commits: [byModel(DRAFT)], author: 'author' },
    tokens: { 'token-pull-requests': { ...writeToken(), ...token } },
    users: { writer: { permission: 'write' } },
  });

const throughTheApi = { checkout: { directory: '/nowhere' } };
const fails = (github: GitHub, matches: (call: CallSeen) => boolean, fault = unavailable()) =>
  github.setFaults((call) => (matches(call) ? fault : undefined));
const mends = (github: GitHub) => github.setFaults(() => undefined);

test('without one of its files a module is not repaired', async () => {
  await using github = await pull();
  fails(github, ({ path }) => path.includes('/git/blobs/'));
  await expect(runInProcess(github, throughTheApi)).rejects.toThrow(/read a file/);
  expect(github.state.comments).toEqual([]);
  mends(github);
  expect((await runInProcess(github, throughTheApi)).posted).toBe(1);
  expect(github.state.comments[0]?.body).not.toContain('variable');
});

test('a summary that cannot be written is no success', async () => {
  await using github = await pull();
  fails(github, ({ path }) => path.endsWith('/issues/7/comments'), forbidden());
  const { outcome, problems } = await runInProcess(github);
  expect({ outcome, problems }).toMatchObject({ outcome: 'incomplete', problems: [/comment/] });
});

test('who refused a suggestion counts, or nothing is posted', async () => {
  await using github = await pull();
  await runInProcess(github);
  github.react('writer', github.state.comments[0]?.id ?? 0, '-1');
  github.push(byModel(DRAFT.replace('var.name', '"other"')));
  fails(github, ({ path }) => path.endsWith('/permission'));
  await expect(runInProcess(github)).rejects.toThrow(/what a user may do/);
  mends(github);
  expect((await runInProcess(github)).posted).toBe(0);
});

test('a thread whose comment was hidden is resolved by the next run', async () => {
  await using github = await pull();
  await runInProcess(github);
  github.push(byModel(MENDED));
  github.setFaults(failNth(3, unavailable(), ({ path }) => path === '/graphql'));
  await runInProcess(github);
  mends(github);
  const [comment] = github.state.comments;
  expect(comment?.minimized).not.toBeNull();
  expect(github.state.threads[0]?.resolvedBy).toBeNull();
  await runInProcess(github);
  expect(github.state.threads[0]?.resolvedBy).toBe('github-actions[bot]');
});

test('an app that GitHub does not name posts nothing beside the comments of a bot', async () => {
  await using github = await pull({ login: 'our-app[bot]' });
  await runInProcess(github);
  github.push(byModel(DRAFT.replace('var.name', '"other"')));
  github.setFaults(failNth(0, forbidden(), ({ path }) => path === '/graphql'));
  await expect(runInProcess(github)).rejects.toThrow(/another bot/);
  expect(github.state.comments).toHaveLength(1);
});

test('what nobody judged after the repair is incomplete', async () => {
  await using github = await pull();
  const { outcome } = await runInProcess(github, {
    repair: (module, { config, ...options }) => {
      let isDraft = true;
      return repairModule(module, {
        ...options,
        gates: config.gates,
        catalogue,
        maxRounds: DEFAULT_ROUNDS,
        validate: async (state) => {
          const seen = { ...checkModule(state, catalogue), tier: 'validator' as const };
          if (!isDraft) return { ...seen, verdict: 'unknown', reason: 'terraform was killed' };
          isDraft = false;
          return seen;
        },
      });
    },
  });
  expect(outcome).toBe('incomplete');
});
