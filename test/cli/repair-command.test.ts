import { chmod, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli, workspace } from './run-cli.ts';

const DRAFT = 'a = bad\nb = bad\n';

test('it prints the diff and what was done, writes nothing, and exits with 0 when nothing is left', async () => {
  await using root = await workspace({ 'main.tf': DRAFT });
  const outcome = await runCli(root.path, ['repair']);
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  expect(outcome.stdout).toContain('-a = bad\n-b = bad\n+a = good\n+b = good\n');
  expect(outcome.stdout).toContain('rename `bad` to `good`');
  expect(await readFile(join(root.path, 'main.tf'), 'utf8')).toBe(DRAFT);
});

test('it exits with 1 when findings remain', async () => {
  await using root = await workspace({ 'main.tf': 'a = worse\n' });
  const outcome = await runCli(root.path, ['repair']);
  expect(outcome.code).toBe(1);
  expect(outcome.stdout).toContain('still wrong: no repair found');
});

test('--write replaces the file, keeps its mode and leaves nothing else behind', async () => {
  await using root = await workspace({ 'main.tf': DRAFT });
  const path = join(root.path, 'main.tf');
  await chmod(path, 0o640);
  await runCli(root.path, ['repair', '--write']);
  expect(await readFile(path, 'utf8')).toBe('a = good\nb = good\n');
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect(await readdir(root.path)).toEqual(['main.tf']);
});

test('--write leaves a module alone whose gates did not pass', async () => {
  await using root = await workspace({ 'main.tf': 'a = bad # gated\n' });
  const outcome = await runCli(root.path, ['repair', '--write']);
  expect(outcome).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('is not written: a gate did not pass'),
  });
  expect(await readFile(join(root.path, 'main.tf'), 'utf8')).toBe('a = bad # gated\n');
});

test('--scope keeps the repair to the lines named', async () => {
  await using root = await workspace({ 'stack/main.tf': DRAFT });
  const outcome = await runCli(root.path, ['repair', 'stack', '--scope', 'stack/main.tf:2-2']);
  expect(outcome.stdout).toContain(' a = bad\n-b = bad\n+b = good\n');
});

test('--json is one document for all modules', async () => {
  await using root = await workspace({ 'one/main.tf': DRAFT, 'two/main.tf': 'good' });
  const { modules } = JSON.parse(
    (await runCli(root.path, ['repair', 'one', 'two', '--json'])).stdout,
  );
  expect(modules).toMatchObject([
    {
      path: 'one',
      after: { verdict: 'valid', tier: 'checker' },
      files: [{ path: 'main.tf', text: 'a = good\nb = good\n' }],
    },
    { path: 'two', applied: [], files: [] },
  ]);
});

test('--diff prints nothing but the diff, --quiet prints nothing', async () => {
  await using root = await workspace({ 'main.tf': DRAFT });
  expect((await runCli(root.path, ['repair', '--diff'])).stdout).toMatch(
    /^--- a\/main\.tf\n\+\+\+ b\/main\.tf\n@@ [^\n]*\n/,
  );
  expect(await runCli(root.path, ['repair', '--quiet'])).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
});

test('with --base what was there before the change is told and does not count', async () => {
  await using root = await workspace({
    'head/main.tf': 'a = worse\nb = bad\n',
    'base/main.tf': 'a = worse\n',
  });
  const outcome = await runCli(root.path, ['repair', 'head', '--base', 'base']);
  expect(outcome.code).toBe(0);
  expect(outcome.stdout).toContain('there before the change, and left as it was');
  expect(outcome.stdout).toContain('+b = good');
  const { modules } = JSON.parse(
    (await runCli(root.path, ['repair', 'head', '--base', 'base', '--json'])).stdout,
  );
  expect(modules).toMatchObject([{ existed: [{ detail: 'worse' }] }]);
  expect((await runCli(root.path, ['repair', 'head'])).code).toBe(1);
});

test('a module that is ignored is told and left', async () => {
  await using root = await workspace({
    '.iac-dpo.yml': 'ignore: [old]\n',
    'old/main.tf': DRAFT,
    'new/main.tf': DRAFT,
  });
  const outcome = await runCli(root.path, ['repair', '.', '--write']);
  expect(outcome).toMatchObject({ code: 0, stderr: 'iac-dpo: old is ignored by .iac-dpo.yml\n' });
  expect(await readFile(join(root.path, 'old/main.tf'), 'utf8')).toBe(DRAFT);
  expect(await readFile(join(root.path, 'new/main.tf'), 'utf8')).not.toBe(DRAFT);
});

test('what was skipped is said', async () => {
  await using root = await workspace({ 'main.tf': 'good' });
  await symlink('/etc/passwd', join(root.path, 'evil.tf'));
  expect((await runCli(root.path, ['repair'])).stdout).toContain(
    'skipped evil.tf: a symbolic link',
  );
});

test('colour only where it is wanted', async () => {
  await using root = await workspace({ 'main.tf': DRAFT });
  const colour = '\u001b[';
  expect((await runCli(root.path, ['repair'])).stdout).not.toContain(colour);
  expect((await runCli(root.path, ['repair'], { env: { FORCE_COLOR: '1' } })).stdout).toContain(
    colour,
  );
  expect(
    (await runCli(root.path, ['repair'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout,
  ).not.toContain(colour);
});

test('validate names the verdict and each finding, and exits with 1', async () => {
  await using root = await workspace({ 'main.tf': 'a = good\nb = worse\n' });
  const outcome = await runCli(root.path, ['validate']);
  expect(outcome).toMatchObject({
    code: 1,
    stdout: '.  invalid (says our checker)\nmain.tf:2  error  Wrong word: worse\n',
  });
  const { modules } = JSON.parse((await runCli(root.path, ['validate', '--json'])).stdout);
  expect(modules).toMatchObject([{ path: '.', verdict: 'invalid', findings: [{ line: 2 }] }]);
});

test('--modernise tells what is deprecated and left, apart from what the exit code is about', async () => {
  await using root = await workspace({ 'main.tf': DRAFT });
  const outcome = await runCli(root.path, ['repair', '--modernise', '--json']);
  expect(outcome.code).toBe(0);
  expect(JSON.parse(outcome.stdout).modules).toMatchObject([{ outdated: [] }]);
  const plain = await runCli(root.path, ['repair', '--json']);
  expect(JSON.parse(plain.stdout).modules[0]).not.toHaveProperty('outdated');
});
