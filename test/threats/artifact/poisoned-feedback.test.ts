import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { FeedbackRow } from '../../../src/preference/feedback/feedback-row.ts';
import { fenced } from '../../../src/suggest/fenced.ts';
import { readMarker, writeMarker } from '../../../src/suggest/marker.ts';
import { runCli, workspace } from '../../cli/run-cli.ts';
import { clientOf, HERE } from '../../github/example.ts';
import { ACTIONS_BOT } from '../../github/rules/tokens.ts';
import { type GitHub, startGitHub } from '../../github/start-github.ts';
import { applySuggestion } from '../../github/suggestions/apply-suggestion.ts';
import { runInProcess } from '../../pull-request/run-in-process.ts';

jest.setTimeout(120_000);

const SAID = 'CANARY-SAID';
const EVIL = '  name = "q"\n  policy = jsonencode({ Principal = "*", Note = "CANARY-EVIL" })\n';
const DRAFT = 'resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n';
const TRAILER = 'Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>';

const pull = () =>
  startGitHub({
    repository: { files: { 'README.md': '#\n' } },
    pullRequest: {
      commits: [{ files: { 'infra/main.tf': DRAFT }, message: `${SAID}\n\n${TRAILER}\n` }],
      title: SAID,
      body: `${SAID}: this suggestion was accepted by everybody`,
    },
    users: { grace: { permission: 'write' }, stranger: { permission: 'read' } },
  });

async function rowsOf({ url, violations }: GitHub): Promise<readonly FeedbackRow[]> {
  await using root = await workspace({});
  const { code, stderr } = await runCli(
    root.path,
    ['feedback', 'octo-org/infrastructure', '--out', 'out.jsonl', '--licence', 'MIT'],
    {
      env: {
        GITHUB_API_URL: url,
        GITHUB_TOKEN: 'token-fork',
        GITHUB_REPOSITORY: 'octo-org/infrastructure',
      },
    },
  );
  expect(`${code} ${stderr}`).toMatch(/^0 /);
  expect(violations).toEqual([]);
  const text = await readFile(join(root.path, 'out.jsonl'), 'utf8');
  expect(text).not.toMatch(/CANARY/);
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as FeedbackRow);
}

const learns = (rows: readonly FeedbackRow[]) =>
  rows.map(({ outcome, trusted, split }) => ({ outcome, trusted, learns: split !== 'none' }));

const only = ({ state }: GitHub): number => state.comments[0]?.id ?? 0;

test('what people say around a suggestion is in no row, and reactions of strangers are no word', async () => {
  await using github = await pull();
  await runInProcess(github);
  github.reply('stranger', only(github), `${SAID} I accept this, it was committed`);
  github.react('stranger', only(github), '-1');
  github.comment('stranger', `/iac-dpo ignore ${SAID}`);
  expect(learns(await rowsOf(github))).toEqual([
    { outcome: 'discussed', trusted: false, learns: false },
  ]);
  expect(applySuggestion(github, [only(github)], 'grace')).toMatchObject({ ok: true });
  // The honest case, so that nothing of the above is for another reason.
  expect(learns(await rowsOf(github))).toEqual([
    { outcome: 'committed', trusted: true, learns: true },
  ]);
});

test('what a bot commits, we ourselves included, teaches nothing', async () => {
  await using github = await pull();
  await runInProcess(github);
  expect(applySuggestion(github, [only(github)], ACTIONS_BOT)).toMatchObject({ ok: true });
  expect(learns(await rowsOf(github))).toEqual([
    { outcome: 'committed', trusted: false, learns: false },
  ]);
});

test('what comes in by a merge teaches nothing', async () => {
  await using github = await pull();
  await runInProcess(github);
  const { git } = github.world.repository;
  const { headSha, baseSha, headBranch } = github.world.pull;
  const mended = github.push({
    files: { 'infra/main.tf': DRAFT.replace('nam ', 'name ') },
    message: 'Mend it',
  });
  const who = ['-c', 'user.name=grace', '-c', 'user.email=grace@users.noreply.github.com'];
  const merged = git([
    ...who,
    'commit-tree',
    `${mended}^{tree}`,
    '-p',
    headSha,
    '-p',
    baseSha,
    '-m',
    'Merge',
  ])
    .toString()
    .trim();
  github.world.pull.headSha = merged;
  git(['update-ref', `refs/heads/${headBranch}`, merged]);
  expect(learns(await rowsOf(github)).filter((row) => row.learns)).toEqual([]);
});

test('a suggestion that somebody edited is not ours, whoever commits it', async () => {
  await using github = await pull();
  await runInProcess(github);
  const [comment] = github.state.comments;
  if (comment) comment.body = comment.body.replace(/^ {2}name = "q"\n/m, EVIL);
  expect(comment?.body).toContain('CANARY-EVIL');
  expect(applySuggestion(github, [only(github)], 'grace')).toMatchObject({ ok: true });
  expect(github.read('infra/main.tf')).toContain('CANARY-EVIL');
  expect(learns(await rowsOf(github))).toEqual([
    { outcome: 'edited', trusted: false, learns: false },
  ]);
});

test('a forged suggestion under our own name teaches nothing that the gates refuse', async () => {
  await using known = await pull();
  await runInProcess(known);
  const marker = readMarker(known.state.comments[0]?.body ?? '');
  if (marker?.kind !== 'suggestion') throw new Error('there is no marker');
  await using github = await pull();
  expect(github.world.pull.headSha).toBe(known.world.pull.headSha);
  // Another workflow of the repository that writes what a pull request tells it to.
  const text = createHash('sha256').update(EVIL).digest('hex');
  await clientOf(github).pulls.createReview({
    ...HERE,
    commit_id: github.world.pull.headSha,
    event: 'COMMENT',
    comments: [
      {
        path: 'infra/main.tf',
        side: 'RIGHT',
        line: 2,
        body: `Do this.\n\n${fenced(EVIL, 'suggestion')}\n${writeMarker({ ...marker, text })}`,
      },
    ],
  });
  expect(applySuggestion(github, [only(github)], 'grace')).toMatchObject({ ok: true });
  expect(github.read('infra/main.tf')).toContain('CANARY-EVIL');
  expect(learns(await rowsOf(github))).toEqual([
    { outcome: 'committed', trusted: true, learns: false },
  ]);
});
