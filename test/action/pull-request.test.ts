import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkModule } from '../../src/check/check.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import type { CommitSpec } from '../github/git/commit-files.ts';
import { runAction } from '../github/runner/run-action.ts';
import { type GitHub, startGitHub } from '../github/start-github.ts';
import { applySuggestion } from '../github/suggestions/apply-suggestion.ts';
import { testNeeding } from '../support/needs.ts';
import { catalogue } from '../support/repair-by-checker.ts';

const ACTION = resolve('action.yml');
const DRAFT = await readFile('examples/single-file/main.tf', 'utf8');
const COPILOT: CommitSpec = {
  files: { 'stack/main.tf': DRAFT },
  message:
    'Add the database\n\nCo-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>\n',
};

const pull = (commits: readonly CommitSpec[] = [COPILOT], files: Record<string, string> = {}) =>
  startGitHub({
    repository: { files: { 'README.md': '# infrastructure\n', ...files } },
    pullRequest: { commits },
  });

const run = (github: GitHub, inputs: Record<string, string> = {}, token = 'token-pull-requests') =>
  runAction(github, {
    action: ACTION,
    token,
    inputs: { engine: 'local', ...inputs },
    env: { PATH: process.env.PATH ?? '' },
  });

const proven = testNeeding('terraform', 'git');

proven('what a model wrote gets suggestions, and all of them applied validate', async () => {
  await using github = await pull();
  const { exitCode, outputs, log } = await run(github);
  expect({ exitCode, outputs, log }).toMatchObject({
    exitCode: 0,
    outputs: { outcome: 'findings', verdict: 'valid', suggested: '3' },
  });
  expect(github.violations).toEqual([]);
  expect(github.state.reviews).toHaveLength(1);
  expect(github.state.conversation).toHaveLength(1);
  const applied = applySuggestion(
    github,
    github.state.comments.map(({ id }) => id),
  );
  expect(applied).toMatchObject({ ok: true });
  const text = github.read('stack/main.tf') ?? '';
  expect(checkModule(moduleFromText('applied', text), catalogue).verdict).toBe('valid');
});

proven('a second run posts nothing, and updates the one summary', async () => {
  await using github = await pull();
  await run(github);
  const before = github.state.comments.length;
  const { outputs } = await run(github);
  expect(outputs.suggested).toBe('0');
  expect(github.state.comments).toHaveLength(before);
  expect(github.state.reviews).toHaveLength(1);
  expect(github.state.conversation).toHaveLength(1);
  expect(github.violations).toEqual([]);
});

proven('what a person wrote is left alone unless asked', async () => {
  const person: CommitSpec = { files: COPILOT.files, message: 'Add the database\n' };
  await using github = await pull([person]);
  const { outputs } = await run(github);
  expect(outputs).toMatchObject({ outcome: 'ok', suggested: '0' });
  expect(github.state.comments).toEqual([]);
  const all = await run(github, { scope: 'all' });
  expect(all.outputs).toMatchObject({ outcome: 'findings', suggested: '3' });
});

proven('a token that may not write gets a report, and says so', async () => {
  await using github = await pull();
  const { exitCode, outputs, annotations, summary, log } = await run(github, {}, 'token-fork');
  expect(`${exitCode} ${log}`).toMatch(/^0/);
  expect(outputs).toMatchObject({ outcome: 'findings', suggested: '0' });
  expect(annotations.some(({ message }) => /may not|not accessible/i.test(message))).toBe(true);
  expect(summary).toContain('IaC-DPO');
  expect(github.state.comments).toEqual([]);
});

proven('what was mended by hand is hidden on the next run', async () => {
  await using github = await pull();
  await run(github);
  const lines = DRAFT.split('\n');
  lines[33] = lines[33]?.replace(/^ {2}name/, '  db_name') ?? '';
  const mended = lines.join('\n');
  github.push({ ...COPILOT, files: { 'stack/main.tf': mended } });
  const { outputs, log } = await run(github);
  expect(`${outputs.suggested} ${log}`).toMatch(/^0/);
  const hidden = github.state.comments.filter(({ minimized }) => minimized !== null);
  expect(hidden).toHaveLength(1);
  expect(github.violations).toEqual([]);
});

proven(
  'a pull request from a fork is analysed without rights and posted by another job',
  async () => {
    await using github = await startGitHub({
      repository: { files: { 'README.md': '# infrastructure\n' } },
      pullRequest: { commits: [COPILOT], fork: 'contributor' },
    });
    const analysis = await run(
      github,
      { mode: 'report', 'verdicts-file': 'verdicts.json' },
      'token-fork',
    );
    expect(analysis.outputs).toMatchObject({ outcome: 'findings', suggested: '0' });
    const verdicts = await readFile(join(analysis.workspace, 'verdicts.json'), 'utf8');
    const post = (file: string) =>
      runAction(github, {
        action: resolve('post/action.yml'),
        token: 'token-pull-requests',
        trigger: { name: 'workflow_run' },
        checkout: 'none',
        inputs: { 'verdicts-file': 'verdicts.json' },
        workspaceFiles: { 'verdicts.json': file },
      });

    // Whoever owns the fork can write the file: what was not judged is not called validated.
    const emptied = await post(JSON.stringify({ ...JSON.parse(verdicts), verdicts: [] }));
    expect(emptied.outputs).toMatchObject({ outcome: 'incomplete', suggested: '0' });
    const other = await post(verdicts.replace(/"head": "[0-9a-f]{8}/, '"head": "00000000'));
    expect(other).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(github.state.comments).toEqual([]);

    const { outputs, log } = await post(verdicts);
    expect(`${outputs.suggested} ${log}`).toMatch(/^3/);
    expect(github.state.comments[0]?.body).toContain('as the analysis without rights reports');
    expect(github.violations).toEqual([]);
  },
);

proven(
  'a comment of somebody who may write asks for a run and an explanation, others for nothing',
  async () => {
    await using github = await startGitHub({
      repository: { files: { 'README.md': '# infrastructure\n' } },
      pullRequest: { commits: [COPILOT] },
      users: { owner: { permission: 'write' }, stranger: { permission: 'read' } },
    });
    const comment = (user: string, body: string, inputs: Record<string, string> = {}) => {
      const { id } = github.comment(user, body);
      return runAction(github, {
        action: ACTION,
        trigger: { name: 'issue_comment', comment: id },
        inputs: { engine: 'local', ...inputs },
        env: { PATH: process.env.PATH ?? '' },
      });
    };
    await comment('stranger', '/iac-dpo rerun');
    await comment('stranger', '/iac-dpo explain');
    await comment('owner', 'I like /iac-dpo rerun');
    expect(github.state.comments).toEqual([]);
    expect(github.state.conversation).toHaveLength(3);

    await comment('owner', '/iac-dpo explain');
    expect(github.state.conversation.at(-1)?.body).toContain('rename `name` to `db_name`');
    const { outputs } = await comment('owner', '/iac-dpo rerun');
    expect(outputs.suggested).toBe('3');
    expect(github.violations).toEqual([]);
  },
);

proven('commit mode commits what is proven, and does nothing more on its own commit', async () => {
  await using github = await pull();
  const first = await run(github, { mode: 'commit' }, 'token-write');
  expect(`${first.exitCode} ${first.log}`).toMatch(/^0/);
  expect(github.state.comments).toEqual([]);
  const text = github.read('stack/main.tf') ?? '';
  expect(checkModule(moduleFromText('committed', text), catalogue).verdict).toBe('valid');
  const head = github.world.pull.headSha;
  await run(github, { mode: 'commit' }, 'token-write');
  expect(github.world.pull.headSha).toBe(head);
  expect(github.violations).toEqual([]);
});

proven('commit mode suggests on a fork, and where the token may not commit', async () => {
  await using github = await pull();
  const { outputs } = await run(github, { mode: 'commit' });
  expect(outputs.suggested).toBe('3');
  expect(github.violations).toEqual([]);
});
