import { jest } from '@jest/globals';
import type { CommitSpec } from '../../github/git/commit-files.ts';
import { type GitHub, startGitHub } from '../../github/start-github.ts';
import { actInProcess } from '../text/act-in-process.ts';

jest.setTimeout(120_000);

const BY_MODEL: CommitSpec = {
  files: { 'main.tf': 'resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n' },
  message: 'Write it\n\nCo-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>\n',
};

const pull = () =>
  startGitHub({
    repository: { files: { 'README.md': '#\n' } },
    pullRequest: { commits: [BY_MODEL], fork: 'mallory', author: 'mallory' },
    users: {
      grace: { permission: 'write' },
      tim: { permission: 'triage' },
      stranger: { permission: 'read' },
      nobody: { permission: 'none' },
    },
  });

const said = async (github: GitHub, login: string, body: string, action = 'created') => {
  const { id } = github.comment(login, body);
  return actInProcess(github, {
    trigger: { name: 'issue_comment', comment: id },
    payload: (payload) => ({ ...payload, action }),
  });
};

test('nobody who may not write commands us, not even the author of the pull request', async () => {
  await using github = await pull();
  let comments = 0;
  for (const login of ['mallory', 'tim', 'stranger', 'nobody'])
    for (const command of ['rerun', 'explain']) {
      const { error } = await said(github, login, `/iac-dpo ${command}`);
      expect(error).toBeUndefined();
      comments += 1;
    }
  expect(github.state.conversation).toHaveLength(comments);
  expect([github.state.comments, github.state.reviews]).toEqual([[], []]);
  // Who may was asked, and nothing of the pull request read.
  expect(github.requests.filter(({ path }) => path.endsWith('/permission'))).toHaveLength(comments);
  expect(github.requests.filter(({ path }) => path.includes('/pulls/'))).toEqual([]);
});

test.each<[string, string, string]>([
  ['a comment that was edited afterwards', '/iac-dpo rerun', 'edited'],
  ['a comment that was deleted', '/iac-dpo rerun', 'deleted'],
  ['a command in a quote', '> /iac-dpo rerun', 'created'],
  ['a command below other words', 'Look:\n/iac-dpo rerun', 'created'],
  ['a command that goes on', '/iac-dpo rerun --mode commit', 'created'],
  ['a command behind something invisible', '\u200b/iac-dpo rerun', 'created'],
  ['another command', '/iac-dpo approve', 'created'],
])('%s asks for nothing, even of who may write', async (_, body, action) => {
  await using github = await pull();
  const before = github.requests.length;
  await said(github, 'grace', body, action);
  expect(github.requests.slice(before)).toEqual([]);
  expect(github.state.conversation).toHaveLength(1);
});

test('an explanation is never written over a comment of another workflow that quotes it', async () => {
  await using github = await pull();
  const asked = github.comment('grace', '/iac-dpo explain');
  const quoted = `\`\`\`\n<!-- iac-dpo:v1 answer to ${asked.id} -->\n\`\`\``;
  github.comment('github-actions[bot]', quoted);
  await actInProcess(github, { trigger: { name: 'issue_comment', comment: asked.id } });
  expect(github.state.conversation.map(({ body }) => body).slice(0, 2)).toEqual([
    '/iac-dpo explain',
    quoted,
  ]);
  expect(github.state.conversation[2]?.body).toContain('rename `nam` to `name`');
});
