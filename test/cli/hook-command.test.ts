import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli, workspace } from './run-cli.ts';

test('modules that are right are not spoken of', async () => {
  await using root = await workspace({ 'a/main.tf': 'good', 'b/main.tf': 'bad' });
  expect(await runCli(root.path, ['hook', 'a/main.tf'])).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect((await runCli(root.path, ['hook'])).code).toBe(0);
});

test('a repair that is offered stops the commit, and files of one module are one', async () => {
  await using root = await workspace({ 'a/main.tf': 'bad', 'a/more.tf': '', 'b/main.tf': 'good' });
  const { code, stdout } = await runCli(root.path, ['hook', 'a/main.tf', 'a/more.tf', 'b/main.tf']);
  expect(code).toBe(1);
  expect(stdout.match(/^\+good$/gm)).toHaveLength(1);
  expect(stdout).not.toContain('b/main.tf');
  expect(await readFile(join(root.path, 'a/main.tf'), 'utf8')).toBe('bad');
});

test('a repair that is written stops the commit too, and not the next one', async () => {
  await using root = await workspace({ 'a/main.tf': 'bad' });
  const args = ['hook', '--write', 'a/main.tf'];
  expect((await runCli(root.path, args)).code).toBe(1);
  expect(await readFile(join(root.path, 'a/main.tf'), 'utf8')).toBe('good');
  expect((await runCli(root.path, args)).code).toBe(0);
});

test('the configuration at the top counts for every module', async () => {
  await using root = await workspace({
    'gen/main.tf': 'bad',
    '.iac-dpo.yml': 'ignore: [gen/**]\n',
  });
  const { code, stderr } = await runCli(root.path, ['hook', 'gen/main.tf']);
  expect(code).toBe(0);
  expect(stderr).toBe('iac-dpo: gen is ignored by .iac-dpo.yml\n');
  expect((await runCli(root.path, ['hook', '--no-config', 'gen/main.tf'])).code).toBe(1);
});
