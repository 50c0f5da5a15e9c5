import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeedbackRow } from '../../src/preference/feedback/feedback-row.ts';
import { suggestionComment } from '../../src/suggest/suggestion-comment.ts';
import { suggestionsOf } from '../../src/suggest/suggestions-of.ts';
import { clientOf, HERE } from '../github/example.ts';
import type { GitHubOptions } from '../github/options.ts';
import { DEFAULT_TOKENS, personalToken } from '../github/rules/tokens.ts';
import { type GitHub, startGitHub } from '../github/start-github.ts';
import { applySuggestion } from '../github/suggestions/apply-suggestion.ts';
import { filePatch } from '../suggest/support/file-patch.ts';
import { validated } from '../suggest/support/run.ts';
import { moduleOf } from '../support/module-of.ts';
import { catalogue, repairByChecker } from '../support/repair-by-checker.ts';
import { runCli, workspace } from './run-cli.ts';

const PATH = 'infra/main.tf';
const DRAFT = `resource "aws_vpc" "main" {
  cidr                 = "10.0.0.0/16"
  enable_dns_hostnames = true
}

resource "aws_sqs_queue" "jobs" {
  queue_name    = "jobs"
  delay_seconds = 5
}
`;
const MENDED = DRAFT.replace('  cidr    ', '  cidr_block');
const PEOPLE: NonNullable<GitHubOptions['users']> = {
  grace: { permission: 'write' },
  stranger: { permission: 'read' },
};
const TOKENS = { ...DEFAULT_TOKENS, 'token-mallory': personalToken('mallory') };
const RUN = { tool: '0.1.0', controller: 'rules' };

/** A pull request with two suggestions of ours, that of the network first. */
async function suggested(
  { fork, config }: { fork?: string; config?: string } = {},
  poster = 'token-pull-requests',
): Promise<{ github: GitHub; ids: [number, number]; [Symbol.asyncDispose]: () => Promise<void> }> {
  const github = await startGitHub({
    repository: {
      files: { 'README.md': '# infrastructure\n', ...(config && { '.iac-dpo.yml': config }) },
    },
    pullRequest: {
      commits: [{ files: { [PATH]: DRAFT }, message: 'Add a network and a queue' }],
      ...(fork && { fork, author: fork }),
    },
    users: PEOPLE,
    tokens: TOKENS,
  });
  const head = github.world.pull.headSha;
  const repair = validated(await repairByChecker(moduleOf(DRAFT)));
  const files = [filePatch(PATH, undefined, DRAFT)];
  const found = suggestionsOf({ repair, directory: 'infra' }, files, {
    catalogue,
    validator: 'terraform 1.11.4',
  });
  const comments = found.flatMap((suggestion) => {
    const { shown } = suggestion;
    if (shown.as !== 'suggestion') return [];
    const body = suggestionComment({ ...suggestion, shown }, { ...RUN, head });
    const { from, to } = shown.lines;
    const start = from === to ? {} : { start_line: from, start_side: 'RIGHT' as const };
    return [{ path: shown.path, line: to, side: 'RIGHT' as const, body, ...start }];
  });
  await clientOf(github, poster).pulls.createReview({
    ...HERE,
    commit_id: head,
    event: 'COMMENT',
    comments,
  });
  const ids = github.state.comments.map(({ id }) => id) as [number, number];
  expect(ids).toHaveLength(2);
  return { github, ids, [Symbol.asyncDispose]: () => github.stop() };
}

const OWN = { GITHUB_TOKEN: 'token-fork', GITHUB_REPOSITORY: 'octo-org/infrastructure' };

async function collected(
  { url, violations }: Pick<GitHub, 'url' | 'violations'>,
  flags: readonly string[] = ['--licence', 'MIT'],
  env: Record<string, string> = OWN,
) {
  await using root = await workspace({});
  const outcome = await runCli(
    root.path,
    ['feedback', 'octo-org/infrastructure', '--out', 'out.jsonl', ...flags],
    { env: { GITHUB_API_URL: url, ...env } },
  );
  const out = await readFile(join(root.path, 'out.jsonl'), 'utf8').catch(() => undefined);
  expect(violations).toEqual([]);
  const rows = (out ?? '').split('\n').filter(Boolean);
  return { ...outcome, out, rows: rows.map((line) => JSON.parse(line) as FeedbackRow) };
}

const outcomes = (rows: readonly FeedbackRow[]) =>
  rows.map(({ outcome, by, trusted, split }) => ({
    outcome,
    by,
    trusted,
    learns: split !== 'none',
  }));

const OPEN = { outcome: 'open', by: undefined, trusted: false, learns: false };

test('what a writer committed is a choice in the form that is served; what nobody touched is open', async () => {
  await using made = await suggested();
  const { github, ids } = made;
  expect(applySuggestion(github, [ids[0]], 'grace')).toMatchObject({ ok: true });
  const { code, rows, stderr } = await collected(github);
  expect(`${code} ${stderr}`).toBe('0 2 suggestions, 1 committed, 1 open; 1 to train with\n');
  const [taken, other] = rows;
  expect(outcomes(rows)).toEqual([
    { outcome: 'committed', by: 'writer', trusted: true, learns: true },
    OPEN,
  ]);
  expect(taken).toMatchObject({
    repository: 'octo-org/infrastructure',
    pullRequest: 7,
    path: PATH,
    proof: 'validated',
    ...RUN,
    licence: 'MIT',
    class: 'unsupported-argument',
    how: 'committed',
    at: github.state.comments[0]?.createdAt,
  });
  if (taken === undefined || taken.split === 'none') throw new Error('nothing to train with');
  expect(taken.prompt).toMatch(/^#finding\n-[\s\S]+\n#edit\n$/);
  expect(taken.options[taken.right]?.edit).toBe(
    '2\n|  cidr_block           = "10.0.0.0/16"\n#end\n',
  );
  expect(taken.head).not.toBe(github.world.pull.headSha);
  expect(other).not.toHaveProperty('prompt');
});

test('a batch that terraform fmt touched afterwards is still two choices of its author', async () => {
  await using made = await suggested();
  const { github, ids } = made;
  expect(applySuggestion(github, ids)).toMatchObject({ ok: true });
  const text = github.read(PATH) ?? '';
  github.push({ files: { [PATH]: text.replaceAll(/ +=/g, ' =') }, message: 'fmt' });
  const { rows } = await collected(github);
  const taken = { outcome: 'committed', by: 'author', trusted: true, learns: true };
  expect(outcomes(rows)).toEqual([taken, taken]);
});

test('without a licence nothing is there to train with', async () => {
  await using made = await suggested();
  applySuggestion(made.github, [made.ids[0]]);
  const { rows } = await collected(made.github, []);
  expect(outcomes(rows)[0]).toEqual({
    outcome: 'committed',
    by: 'author',
    trusted: true,
    learns: false,
  });
});

test("what was committed in a stranger's fork teaches nothing, whoever the commit names", async () => {
  await using made = await suggested({ fork: 'stranger' });
  const { github, ids } = made;
  applySuggestion(github, [ids[0]], 'stranger');
  applySuggestion(github, [ids[1]], 'grace');
  const { rows } = await collected(github);
  expect(outcomes(rows)).toEqual([
    { outcome: 'committed', by: 'author', trusted: false, learns: false },
    { outcome: 'committed', by: 'writer', trusted: false, learns: false },
  ]);
});

test('what was edited before it was committed is no choice', async () => {
  await using made = await suggested();
  const { github, ids } = made;
  const text = MENDED.replace('10.0.0.0/16', '10.1.0.0/16');
  github.push({ files: { [PATH]: text }, message: 'Mend the network' });
  github.resolve('ada', ids[0]);
  const { rows } = await collected(github);
  expect(outcomes(rows)).toEqual([
    { outcome: 'edited', by: undefined, trusted: false, learns: false },
    OPEN,
  ]);
});

test('lines that changed while the suggested text stood elsewhere were not committed', async () => {
  await using made = await suggested();
  const { github } = made;
  const copy = MENDED.slice(0, MENDED.indexOf('}\n') + 2).replace('"main"', '"copy"');
  const text = `${DRAFT.replace('  cidr   ', '  cidrs  ')}\n${copy}`;
  github.push({ files: { [PATH]: text }, message: 'Try something' });
  const { rows } = await collected(github);
  expect(outcomes(rows)[0]).toMatchObject({ outcome: 'edited', learns: false });
});

test('a thumbs down of a writer dismisses, that of a stranger does not', async () => {
  await using made = await suggested();
  const { github, ids } = made;
  github.react('grace', ids[0], '-1');
  github.react('stranger', ids[1], '-1');
  const { rows } = await collected(github);
  expect(outcomes(rows)).toEqual([
    { outcome: 'dismissed', by: 'writer', trusted: true, learns: false },
    OPEN,
  ]);
});

test('a reply is talk, unless it asks to ignore; a removed file leaves nothing', async () => {
  await using made = await suggested();
  const { github, ids } = made;
  github.reply('stranger', ids[0], 'Why?');
  github.reply('grace', ids[1], '/iac-dpo ignore');
  expect(outcomes((await collected(github)).rows)).toMatchObject([
    { outcome: 'discussed', trusted: false },
    { outcome: 'dismissed', by: 'writer', trusted: true },
  ]);
  github.push({ files: { [PATH]: null }, message: 'Remove it' });
  expect(outcomes((await collected(github)).rows)).toMatchObject([
    { outcome: 'gone' },
    { outcome: 'dismissed' },
  ]);
});

test("somebody else's marker is none", async () => {
  await using made = await suggested({}, 'token-mallory');
  expect(applySuggestion(made.github, [made.ids[0]], 'grace')).toMatchObject({ ok: true });
  const { code, rows } = await collected(made.github);
  expect(code).toBe(0);
  expect(rows).toEqual([]);
  // Unless whoever runs this says that mallory speaks for us.
  const { rows: named } = await collected(made.github, ['--author', 'mallory']);
  expect(named).toHaveLength(2);
});

test('a repository that says no is left alone, and nothing is written', async () => {
  await using made = await suggested({ config: 'feedback: false\n' });
  const { code, stderr, out } = await collected(made.github);
  expect(`${code} ${stderr}`).toMatch(/^6 .*says no to feedback, .* Next: ask its owners/);
  expect(out).toBeUndefined();
});

test('who is no workflow of the repository needs its yes', async () => {
  const elsewhere = { ...OWN, GITHUB_REPOSITORY: 'mallory/other' };
  const person = { GH_TOKEN: 'token-mallory', GITHUB_REPOSITORY: 'octo-org/infrastructure' };
  await using silent = await suggested();
  for (const env of [elsewhere, person]) {
    const { code, stderr, out } = await collected(silent.github, [], env);
    expect(`${code} ${stderr}`).toMatch(/^6 .*has not agreed to feedback.* Next: /);
    expect(out).toBeUndefined();
  }
  await using agreed = await suggested({ config: 'feedback: true\n' });
  expect((await collected(agreed.github, [], elsewhere)).rows).toHaveLength(2);
});

test('a configuration that cannot be read is no yes', async () => {
  await using made = await suggested({ config: 'feedback: perhaps\n' });
  const { code, stderr, out } = await collected(made.github);
  expect(`${code} ${stderr}`).toMatch(/^6 .*feedback must be true or false.* Next: /);
  expect(out).toBeUndefined();
});

test('a wrong token, and none at all, are told apart', async () => {
  await using made = await suggested();
  const wrong = await collected(made.github, [], { ...OWN, GITHUB_TOKEN: 'stolen' });
  expect(wrong.code).toBe(3);
  expect(wrong.stderr).toMatch(/^iac-dpo: .*list the pull requests.*\n$/);
  expect(wrong.stderr).not.toContain('stolen');
  const none = await collected(made.github, [], {});
  expect(`${none.code} ${none.stderr}`).toMatch(/^2 .*no token.* Next: set GITHUB_TOKEN/);
  expect([wrong.out, none.out]).toEqual([undefined, undefined]);
});

test('a file that GitHub does not give is not taken for a missing one', async () => {
  await using made = await suggested();
  made.github.setFaults(({ path }) =>
    path.includes('/git/blobs/')
      ? { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } }
      : undefined,
  );
  const { code, stderr, out } = await collected(made.github);
  expect(`${code} ${stderr}`).toMatch(/^3 .*read a file/);
  expect(out).toBeUndefined();
});

test('pull requests are taken by number, and by when something happened to them', async () => {
  await using made = await suggested();
  const count = async (...flags: string[]) => (await collected(made.github, flags)).rows.length;
  expect(await count('--pull', '7')).toBe(2);
  expect(await count('--since', '2026-01-01')).toBe(2);
  expect(await count('--since', '2999-01-01')).toBe(0);
  const { code, stderr } = await collected(made.github, ['--pull', '8']);
  expect(`${code} ${stderr}`).toMatch(/^3 .*Next: |^3 .*pull request/);
});

test.each([
  [['--since', 'yesterday'], 'take a date'],
  [['--licence', 'proprietary'], 'Allowed choices are'],
  [['--pull', '0'], 'whole number'],
  [['--pull', '7', '--since', '2026-01-01'], 'cannot be used with'],
])('%s is refused with what to write instead', async (flags, words) => {
  const { code, stderr } = await collected({ url: 'http://127.0.0.1:9', violations: [] }, flags);
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});
