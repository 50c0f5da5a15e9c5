import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli, workspace } from './run-cli.ts';

const FILES = { '.git/HEAD': '', 'infra/main.tf': 'resource "aws_vpc" "main" {}\n' };
const WORKFLOW = '.github/workflows/iac-dpo.yml';
const env = { HOME: '/nonexistent' };
const exists = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  );

test('it shows what it found and would write, and writes nothing', async () => {
  await using root = await workspace(FILES);
  const { code, stdout, stderr } = await runCli(join(root.path, 'infra'), ['init'], { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^roots +infra$/m);
  expect(stdout).toMatch(/^judge +terraform 1\.11\.4/m);
  expect(stdout).toMatch(/^providers +hashicorp\/aws 5\.100\.0$/m);
  expect(stdout).toMatch(/^forks +split: /m);
  expect(stdout).toContain('+++ b/.github/workflows/iac-dpo-analyse.yml\n');
  expect(stdout).toContain('\n+name: iac-dpo post\n');
  expect(stdout).toMatch(/\nNothing was written\. Next: iac-dpo init --write\n$/);
  expect(await exists(join(root.path, '.github'))).toBe(false);
});

test('--write writes at the top of the repository; doing it again changes nothing', async () => {
  await using root = await workspace(FILES);
  const args = ['init', '--forks', 'report', '--write'];
  const first = await runCli(join(root.path, 'infra'), args, { env });
  expect(first.stdout).toMatch(/\nWritten\. Next: replace OWNER and the zeros .* then commit/);
  const text = await readFile(join(root.path, WORKFLOW), 'utf8');
  expect(text).toBe(await readFile('examples/workflows/same-repository.yml', 'utf8'));
  const again = await runCli(root.path, args, { env });
  expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('Everything is there') });
  expect(await readdir(join(root.path, '.github/workflows'))).toEqual(['iac-dpo.yml']);
});

test('what is there and differs is shown, and replaced only when that is said', async () => {
  await using root = await workspace({ ...FILES, [WORKFLOW]: 'name: mine\n' });
  const path = join(root.path, WORKFLOW);
  const args = ['init', '--forks', 'report'];
  const refused = await runCli(root.path, [...args, '--write'], { env });
  expect(refused).toMatchObject({
    code: 3,
    stderr: expect.stringMatching(
      /iac-dpo\.yml is there and would change, so nothing was written\. Next: .*--overwrite/,
    ),
  });
  expect(refused.stdout).toContain('-name: mine\n');
  expect(await readFile(path, 'utf8')).toBe('name: mine\n');
  expect(await runCli(root.path, [...args, '--overwrite'], { env })).toMatchObject({ code: 0 });
  expect(await readFile(path, 'utf8')).toContain('name: iac-dpo\n');
});

test.each([true, false])('on a terminal it asks once; the answer is %s', async (yes) => {
  await using root = await workspace(FILES);
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return yes;
  };
  const { stdout } = await runCli(root.path, ['init', '--forks', 'report'], { env, ask });
  expect(asked).toEqual(['Write these files?']);
  expect(await exists(join(root.path, WORKFLOW))).toBe(yes);
  expect(stdout).toMatch(yes ? /\nWritten\./ : /\nNothing was written\./);
});

test('--json is one document; neither it nor --quiet asks', async () => {
  await using root = await workspace({ ...FILES, 'vendor/x/main.tf': '' });
  const ask = async () => {
    throw new Error('it asked');
  };
  expect(await runCli(root.path, ['init', '--quiet'], { env, ask })).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
  const { code, stdout } = await runCli(root.path, ['init', '--json'], { env, ask });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    formatVersion: 1,
    roots: ['infra'],
    notMeant: ['vendor'],
    choices: { forks: 'split', runner: ['ubuntu-24.04'] },
    files: [
      { path: '.github/workflows/iac-dpo-analyse.yml', state: 'new' },
      { path: '.github/workflows/iac-dpo-post.yml', state: 'new' },
      { path: '.iac-dpo.yml', state: 'new', text: expect.stringContaining('  - vendor/**\n') },
    ],
    written: false,
  });
});

test.each([
  [
    ['--runner', 'self-hosted,linux', '--forks', 'split'],
    /must not reach a machine of yours.*Next: take --forks none/,
  ],
  [['--runner', 'my-scale-set', '--forks', 'report'], /must not reach a machine of yours/],
  [['--device', 'cuda'], /has no GPU of yours/],
])('%j is refused', async (args, message) => {
  await using root = await workspace(FILES);
  const outcome = await runCli(root.path, ['init', '--write', ...args], { env });
  expect(outcome).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
  expect(await exists(join(root.path, '.github'))).toBe(false);
});

test('a runner of the user gets only branches of the repository', async () => {
  await using root = await workspace(FILES);
  await runCli(root.path, ['init', '--write', '--runner', 'self-hosted,linux'], { env });
  const text = await readFile(join(root.path, WORKFLOW), 'utf8');
  expect(text).toContain(
    'if: github.event.pull_request.head.repo.full_name == github.repository\n',
  );
  expect(text).toContain('runs-on: [self-hosted, linux]');
});

test('nothing is written through a link', async () => {
  await using outside = await workspace({});
  await using root = await workspace(FILES);
  await symlink(outside.path, join(root.path, '.github'));
  const outcome = await runCli(root.path, ['init', '--write'], { env });
  expect(outcome).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('cannot write .github: not a directory'),
  });
  expect(await readdir(outside.path)).toEqual([]);

  await using other = await workspace(FILES);
  await mkdir(join(other.path, '.github/workflows'), { recursive: true });
  await writeFile(join(outside.path, 'target'), 'mine\n');
  await symlink(join(outside.path, 'target'), join(other.path, WORKFLOW));
  const linked = await runCli(other.path, ['init', '--forks', 'report', '--overwrite'], { env });
  expect(linked).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('Next: move it out of the way'),
  });
  expect(await readFile(join(outside.path, 'target'), 'utf8')).toBe('mine\n');
});
