import { execFileSync } from 'node:child_process';
import { symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { checkModule } from '../../../src/check/check.ts';
import { moduleHash } from '../../../src/module/module-hash.ts';
import type { VerdictFile } from '../../../src/pull-request/verdicts/verdict-file.ts';
import type { CommitSpec } from '../../github/git/commit-files.ts';
import { type GitHub, startGitHub } from '../../github/start-github.ts';
import { moduleOf } from '../../support/module-of.ts';
import { catalogue } from '../../support/repair-by-checker.ts';
import { folderWith } from '../../support/temporary.ts';
import { actInProcess } from '../text/act-in-process.ts';
import { alive } from '../text/alive.ts';

// Whole runs, on a machine that may do other things as well.
jest.setTimeout(120_000);

const DRAFT = 'resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n';
const MENDED = DRAFT.replace('nam ', 'name ');
const BY_MODEL: CommitSpec = {
  files: { 'stack/main.tf': DRAFT },
  message: 'Write it\n\nCo-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>\n',
};

const fork = () =>
  startGitHub({
    repository: { files: { 'README.md': '#\n' } },
    pullRequest: { commits: [BY_MODEL], fork: 'contributor' },
  });

const honest = ({ world }: GitHub): VerdictFile => ({
  version: 1,
  pullRequest: world.pull.number,
  head: world.pull.headSha,
  validator: 'terraform 1.11.4',
  verdicts: [verdictOn(DRAFT, 'invalid'), verdictOn(MENDED, 'valid')],
});

const verdictOn = (
  text: string,
  verdict: 'valid' | 'invalid',
): VerdictFile['verdicts'][number] => ({
  module: moduleHash(moduleOf(text)),
  tier: 'validator',
  verdict,
  schemas: [],
});

type Payload = Record<string, { head_repository: object }>;

async function post(
  github: GitHub,
  file: string,
  payload?: (payload: Record<string, unknown>) => Record<string, unknown>,
) {
  return actInProcess(github, {
    action: 'post/action.yml',
    inputs: { 'verdicts-file': file },
    trigger: { name: 'workflow_run' },
    ...(payload && { payload }),
  });
}

async function artifact(content: string): Promise<string> {
  return join(await folderWith({ 'verdicts.json': content }), 'verdicts.json');
}

const written = ({ state }: GitHub): number =>
  state.comments.length + state.reviews.length + state.conversation.length;

let github: GitHub;
beforeAll(async () => {
  // Reads the schemas, once.
  expect(checkModule(moduleOf(MENDED), catalogue).verdict).toBe('valid');
  github = await fork();
});
afterAll(() => github.stop());

describe('an artifact is refused, and nothing is posted', () => {
  const forged = (changes: Partial<Record<keyof VerdictFile | 'comments', unknown>>) => async () =>
    artifact(JSON.stringify({ ...honest(github), ...changes }));
  const made = (make: (path: string) => unknown) => async () => {
    const path = join(await folderWith(), 'verdicts.json');
    await make(path);
    return path;
  };

  test.each<[string, () => Promise<string>, RegExp]>([
    ['another pull request', forged({ pullRequest: 8 }), /GitHub found nothing/],
    ['another commit', forged({ head: 'a'.repeat(40) }), /another commit than the run/],
    ['a branch for a commit', forged({ head: 'main' }), /no verdict file \(head\)/],
    ['texts to be posted', forged({ comments: [{ body: 'LGTM' }] }), /no verdict file/],
    ['words for a program', forged({ validator: '[x](https://evil.example)' }), /\(validator\)/],
    ['a path for a program', forged({ validator: '../../bin/sh' }), /\(validator\)/],
    ['a command for a program', forged({ validator: 'terraform\n::error::x' }), /\(validator\)/],
    [
      'more verdicts than anybody needs',
      forged({ verdicts: Array(2001).fill(verdictOn(DRAFT, 'valid')) }),
      /no verdict file|larger than/,
    ],
    ['brackets in brackets', () => artifact('['.repeat(500_000)), /it is not JSON/],
    [
      'objects in objects',
      () => artifact(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
      /no verdict file|not JSON/,
    ],
    ['a hundred gigabytes', made((path) => hole(path, 100 * 2 ** 30)), /larger than 1048576 bytes/],
    ['a link to a secret', made((path) => symlink('/etc/passwd', path)), /Next: pass the file/],
    ['a link to an endless device', made((path) => symlink('/dev/zero', path)), /Next: pass/],
    ['a pipe', made((path) => execFileSync('mkfifo', [path])), /not a regular file/],
    ['a secret that is no JSON', () => artifact('root:CANARY:0:0'), /it is not JSON/],
    ['nothing', async () => '/nowhere/verdicts.json', /Next: pass the file/],
  ])('with %s', async (_, make, message) => {
    const { error, log, summary } = await post(github, await make());
    expect(error?.message).toMatch(message);
    expect(`${error?.message}${log}${summary}`).not.toMatch(/CANARY|root:|evil\.example/);
    expect(written(github)).toBe(0);
  });

  test('that names the pull request a commit was taken from', async () => {
    // Mallory has Ada's commit on a branch of a fork, and a run of their own about it.
    const ofMallory = (payload: Record<string, unknown>) => ({
      ...payload,
      workflow_run: {
        ...(payload as Payload).workflow_run,
        head_repository: { full_name: 'mallory/infrastructure' },
      },
    });
    const otherBranch = (payload: Record<string, unknown>) => ({
      ...payload,
      workflow_run: { ...(payload as Payload).workflow_run, head_branch: 'other' },
    });
    const file = await artifact(JSON.stringify(honest(github)));
    for (const payload of [ofMallory, otherBranch]) {
      const { error } = await post(github, file, payload);
      expect(error?.message).toMatch(/a pull request of another branch/);
    }
    expect(written(github)).toBe(0);
  });

  test('where no run of another workflow is the event', async () => {
    const file = await artifact(JSON.stringify(honest(github)));
    const { error } = await actInProcess(github, {
      action: 'post/action.yml',
      inputs: { 'verdicts-file': file },
      trigger: { name: 'pull_request_target' },
    });
    expect(error?.message).toMatch(/another commit than the run/);
    expect(written(github)).toBe(0);
  });
});

test('an artifact of an older run posts nothing once there are new commits', async () => {
  await using moved = await fork();
  const file = await artifact(JSON.stringify(honest(moved)));
  const { headSha } = moved.world.pull;
  moved.push({ ...BY_MODEL, files: { 'stack/main.tf': `${DRAFT}# more\n` } });
  const replayed = (payload: Record<string, unknown>) => ({
    ...payload,
    workflow_run: { ...(payload as Payload).workflow_run, head_sha: headSha },
  });
  const { error } = await post(moved, file, replayed);
  expect(error?.message).toMatch(/new commits/);
  expect(written(moved)).toBe(0);
});

test('a lie makes nothing validated that our checker sees an error in, nor words of its own', async () => {
  await using made = await fork();
  const lie = {
    ...honest(made),
    validator: 'terraform 1.11.4 and approved by octo-org, security',
    verdicts: [verdictOn(DRAFT, 'valid'), verdictOn(`${DRAFT}# x\n`, 'valid')],
  };
  const { error, outputs, summary, commands } = await post(
    made,
    await artifact(JSON.stringify(lie)),
  );
  expect(error).toBeUndefined();
  expect(outputs).toMatchObject({ outcome: 'incomplete', suggested: '0' });
  expect(made.state.comments).toEqual([]);
  for (const text of [summary, ...made.state.conversation.map(({ body }) => body)])
    expect(alive(text)).toEqual([]);
  expect(commands.filter(({ name }) => name === 'set-output')).toEqual([]);
});

test('an honest artifact is posted, and says whose word it is', async () => {
  await using made = await fork();
  const { error, outputs } = await post(made, await artifact(JSON.stringify(honest(made))));
  expect(error).toBeUndefined();
  expect(outputs).toMatchObject({ suggested: '1' });
  expect(made.state.comments[0]?.body).toContain('as the analysis without rights reports');
  expect(made.violations).toEqual([]);
});

/** A file that says it is that long and takes no room. */
async function hole(path: string, bytes: number): Promise<void> {
  await writeFile(path, '');
  await truncate(path, bytes);
}
