import { jest } from '@jest/globals';
import { type Marker, writeMarker } from '../../../src/suggest/marker.ts';
import { clientOf, HERE } from '../../github/example.ts';
import type { GitHubOptions } from '../../github/options.ts';
import { DEFAULT_TOKENS, personalToken } from '../../github/rules/tokens.ts';
import { type GitHub, startGitHub } from '../../github/start-github.ts';
import { runInProcess } from '../../pull-request/run-in-process.ts';

// Whole runs, on a machine that may do other things as well.
jest.setTimeout(120_000);

const TRAILER = 'Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>';
const DRAFT = 'resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n';
const US = 'github-actions[bot]';
const AUDIT = { head: 'a'.repeat(40), tool: '0.1.0', controller: 'rules' };
const SUMMARY = writeMarker({ kind: 'summary', ...AUDIT });

const pull = (draft = DRAFT, changes: Partial<GitHubOptions> = {}) =>
  startGitHub({
    repository: { files: { 'README.md': '#\n' } },
    pullRequest: {
      commits: [{ files: { 'main.tf': draft }, message: `Write it\n\n${TRAILER}\n` }],
      author: 'author',
    },
    users: { stranger: { permission: 'read' } },
    tokens: { ...DEFAULT_TOKENS, stranger: personalToken('stranger') },
    ...changes,
  });

/** Every workflow of a repository writes under the same name, so these are ours by their author. */
const QUOTED = [
  `Plan: 1 to add\n\n\`\`\`\n+ name = "${SUMMARY}"\n\`\`\`\n`,
  `${SUMMARY}\nCoverage of the change: 80 %`,
  `| file |\n|---|\n| ${SUMMARY} |\n\nSee the log.`,
];

test('comments of other workflows that quote our marker are neither overwritten nor deleted', async () => {
  await using github = await pull();
  const others = QUOTED.map((body) => github.comment(US, body));
  for (let run = 0; run < 2; run++) await runInProcess(github);
  expect(github.state.conversation.map(({ body }) => body).slice(0, QUOTED.length)).toEqual(QUOTED);
  expect(github.state.conversation).toHaveLength(others.length + 1);
  expect(github.state.conversation.at(-1)?.body).toContain('### IaC-DPO: 1 error, 1 suggestion');
});

test('with a key, a forged last line of another workflow is none of ours either', async () => {
  await using github = await pull();
  const forged = `Plan: 1 to add for:\n${SUMMARY}`;
  github.comment(US, forged);
  const signing = { key: 'secret', audience: 'octo-org/infrastructure#7' };
  const audit = { tool: 'test', controller: 'rules', signing };
  for (let run = 0; run < 2; run++) await runInProcess(github, { audit });
  expect(github.state.conversation).toHaveLength(2);
  expect(github.state.conversation[0]?.body).toBe(forged);
});

/** Puts comments with our very markers on the line of the draft, as somebody else. */
async function plant(github: GitHub, from: GitHub, secret: string): Promise<void> {
  const [comment] = from.state.comments;
  await clientOf(github, secret).pulls.createReview({
    ...HERE,
    commit_id: github.world.pull.headSha,
    event: 'COMMENT',
    body: from.state.reviews[0]?.body ?? '',
    comments: [
      {
        path: 'main.tf',
        side: 'RIGHT',
        line: comment?.original.line ?? 0,
        body: comment?.body ?? '',
      },
    ],
  });
}

test('our whole review, copied by a stranger, keeps nothing from being posted', async () => {
  await using known = await pull();
  await runInProcess(known);
  await using github = await pull();
  await plant(github, known, 'stranger');
  github.comment('stranger', known.state.conversation[0]?.body ?? '');
  expect((await runInProcess(github)).posted).toBe(1);
  expect(github.state.conversation).toHaveLength(2);
  expect(github.state.comments.map(({ minimized }) => minimized)).toEqual([null, null]);
});

test('with a key, not even our own account is believed without the signature', async () => {
  await using known = await pull();
  await runInProcess(known);
  await using github = await pull();
  await plant(github, known, 'token-pull-requests');
  const signing = { key: 'secret', audience: 'octo-org/infrastructure#7' };
  const audit = { tool: 'test', controller: 'rules', signing };
  expect((await runInProcess(github, { audit })).posted).toBe(1);
  expect((await runInProcess(github, { audit })).posted).toBe(0);
});

const MARKERS: readonly Marker[] = [
  { kind: 'summary', ...AUDIT },
  { kind: 'review', patches: ['0'.repeat(32)], ...AUDIT },
  {
    kind: 'suggestion',
    fingerprint: '0'.repeat(32),
    findings: ['0'.repeat(16)],
    stage: 1,
    path: 'main.tf',
    proof: 'validated',
    text: '0'.repeat(64),
    ...AUDIT,
  },
];

test('markers in the description and in the draft itself change nothing', async () => {
  const markers = MARKERS.map((marker) => writeMarker(marker));
  const draft = `# ${markers.join('\n# ')}\n${DRAFT.replace('"q"\n', `"${SUMMARY.replaceAll('"', '\\"')}"\n`)}`;
  await using github = await pull(draft, {
    pullRequest: {
      commits: [{ files: { 'main.tf': draft }, message: `Write it\n\n${TRAILER}\n` }],
      body: markers.join('\n'),
      title: markers.join(' '),
    },
  });
  const posted = [await runInProcess(github), await runInProcess(github)].map((run) => run.posted);
  expect(posted).toEqual([1, 0]);
  expect(github.state.conversation).toHaveLength(1);
  const [comment] = github.state.comments;
  // Of all the markers in it, the last line counts.
  expect(comment?.body.trimEnd().split('\n').at(-1)).not.toBe(markers.at(-1));
  expect(github.violations).toEqual([]);
});
