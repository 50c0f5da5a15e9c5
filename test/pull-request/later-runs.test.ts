import { clientOf, HERE } from '../github/example.ts';
import type { CommitSpec } from '../github/git/commit-files.ts';
import { failNth } from '../github/http/faults.ts';
import type { GitHubOptions } from '../github/options.ts';
import { DEFAULT_TOKENS, personalToken } from '../github/rules/tokens.ts';
import { startGitHub } from '../github/start-github.ts';
import { applySuggestion } from '../github/suggestions/apply-suggestion.ts';
import { runInProcess } from './run-in-process.ts';

const TRAILER = 'Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>';
const QUEUE = 'resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n';
const TOPIC = 'resource "aws_sns_topic" "t" {\n  nme = "t"\n}\n';
const DRAFT = `${QUEUE}\n${TOPIC}`;

const byModel = (text: string, path = 'stack/main.tf'): CommitSpec => ({
  files: { [path]: text },
  message: `Write it\n\n${TRAILER}\n`,
});
const pull = (changes: Partial<GitHubOptions> = {}, commits = [byModel(DRAFT)]) =>
  startGitHub({
    repository: { files: { 'README.md': '#\n' } },
    pullRequest: { commits, author: 'author' },
    users: { writer: { permission: 'write' }, stranger: { permission: 'read' } },
    ...changes,
  });
const [first, second] = [
  (github: Awaited<ReturnType<typeof pull>>) => github.state.comments[0]?.id ?? 0,
  (github: Awaited<ReturnType<typeof pull>>) => github.state.comments[1]?.id ?? 0,
];

test('nothing is posted twice, however often it runs', async () => {
  await using github = await pull();
  expect((await runInProcess(github)).posted).toBe(2);
  for (let again = 0; again < 3; again++)
    expect(await runInProcess(github)).toMatchObject({ posted: 0, outcome: 'findings' });
  expect(github.state.comments).toHaveLength(2);
  expect(github.state.reviews).toHaveLength(1);
  expect(github.state.conversation).toHaveLength(1);
  expect(github.violations).toEqual([]);
});

test('lines that move take their comments along', async () => {
  await using github = await pull();
  await runInProcess(github);
  github.push(byModel(`# a line above\n${DRAFT}`));
  expect((await runInProcess(github)).posted).toBe(0);
});

test('what is committed is done, and the rest stays', async () => {
  await using github = await pull();
  await runInProcess(github);
  expect(applySuggestion(github, [first(github)])).toMatchObject({ ok: true });
  const { posted, outcome } = await runInProcess(github);
  expect({ posted, outcome }).toEqual({ posted: 0, outcome: 'findings' });
  expect(applySuggestion(github, [second(github)])).toMatchObject({ ok: true });
  expect((await runInProcess(github)).outcome).toBe('ok');
  expect(github.read('stack/main.tf')).toBe(
    DRAFT.replace('nam =', 'name =').replace('nme =', 'name ='),
  );
});

test.each([
  ['a thumbs down of who may write', 'writer', 1],
  ['a thumbs down of the author', 'author', 1],
  ['a thumbs down of anybody else', 'stranger', 2],
])('%s counts or not', async (_, login, there) => {
  await using github = await pull();
  await runInProcess(github);
  github.react(login, first(github), '-1');
  // Its lines change, so that a suggestion would have to be posted anew.
  github.push(byModel(DRAFT.replace('"t"\n}', '"t2"\n}').replace('"q"\n}', '"q2"\n}')));
  const { posted } = await runInProcess(github);
  expect(posted).toBe(there);
});

test('who may write can say ignore, others cannot', async () => {
  await using github = await pull();
  await runInProcess(github);
  github.reply('writer', first(github), '/iac-dpo ignore');
  github.reply('stranger', second(github), '/iac-dpo ignore');
  github.push(byModel(DRAFT.replace('"t"\n}', '"t2"\n}').replace('"q"\n}', '"q2"\n}')));
  expect((await runInProcess(github)).posted).toBe(1);
});

test('a comment that a person answered is left alone', async () => {
  await using github = await pull();
  await runInProcess(github);
  github.reply('stranger', first(github), 'Why?');
  github.push(byModel(TOPIC));
  await runInProcess(github);
  expect(github.state.comments.find(({ id }) => id === first(github))?.minimized).toBeNull();
});

test('a marker that somebody else plants is not believed', async () => {
  await using github = await pull();
  await runInProcess(github);
  const [body, line] = [
    github.state.comments[0]?.body ?? '',
    github.state.comments[0]?.original.line,
  ];
  await using other = await pull({
    tokens: { ...DEFAULT_TOKENS, stranger: personalToken('stranger') },
  });
  await clientOf(other, 'stranger').pulls.createReview({
    ...HERE,
    commit_id: other.world.pull.headSha,
    event: 'COMMENT',
    body: 'x',
    comments: [{ path: 'stack/main.tf', side: 'RIGHT', ...(line && { line }), body }],
  });
  expect(other.state.comments).toHaveLength(1);
  expect((await runInProcess(other)).posted).toBe(2);
});

test('new commits while it runs: nothing is posted for the old head', async () => {
  await using github = await pull();
  github.setFaults(
    failNth(
      0,
      { kind: 'push', commit: byModel(`${DRAFT}# moved\n`) },
      ({ method, path }) => method === 'POST' && path.endsWith('/graphql'),
    ),
  );
  await expect(runInProcess(github)).rejects.toThrow(/new commits/);
  expect(github.state.comments).toEqual([]);
  github.setFaults(() => undefined);
  expect((await runInProcess(github)).posted).toBe(2);
});

test('a review whose answer is lost is found, and not posted again', async () => {
  await using github = await pull();
  github.setFaults(
    failNth(
      0,
      { kind: 'lost', status: 502 },
      ({ method, path }) => method === 'POST' && path.endsWith('/reviews'),
    ),
  );
  expect((await runInProcess(github)).posted).toBe(2);
  github.setFaults(() => undefined);
  expect((await runInProcess(github)).posted).toBe(0);
  expect(github.state.reviews).toHaveLength(1);
});

test('without a checkout it reads through the API', async () => {
  await using github = await pull();
  const { posted, problems } = await runInProcess(github, { checkout: { directory: '/nowhere' } });
  expect({ posted, problems }).toEqual({ posted: 2, problems: [] });
  expect(github.violations).toEqual([]);
});

test('errors from before the change are told and left', async () => {
  const base = `${QUEUE}\n`;
  await using github = await pull({ repository: { files: { 'stack/main.tf': base } } }, [
    byModel(`${base}${TOPIC}`),
  ]);
  const { summary, seen, posted } = await runInProcess(github);
  expect(posted).toBe(1);
  expect(github.state.comments[0]?.body).toContain('all of them from before this change');
  expect(seen.modules[0]?.repair.applied.map(({ candidate }) => candidate.title)).toEqual([
    'rename `nme` to `name`',
  ]);
  expect(summary).toContain('from before this change');
});

test('the configuration is that of the base, not what the pull request makes of it', async () => {
  const loose = 'gates:\n  churn: 50\nignore:\n  - stack/**\n';
  await using github = await pull({}, [
    { ...byModel(DRAFT), files: { 'stack/main.tf': DRAFT, '.iac-dpo.yml': loose } },
  ]);
  expect((await runInProcess(github)).posted).toBe(2);
  await using strict = await pull({ repository: { files: { '.iac-dpo.yml': loose } } });
  expect((await runInProcess(strict)).posted).toBe(0);
});

test('other directories than those asked for are not looked at', async () => {
  await using github = await pull();
  expect((await runInProcess(github, { directories: ['elsewhere'] })).posted).toBe(0);
  expect((await runInProcess(github, { directories: ['stack'] })).posted).toBe(2);
});
