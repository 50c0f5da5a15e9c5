import { runCli, workspace } from './run-cli.ts';

test('threads for GitLab are JSON and nothing else, with paths from the top of the repository', async () => {
  await using root = await workspace({ '.git/HEAD': '', 'infra/main.tf': 'bad\nok\n' });
  const { stdout, stderr } = await runCli(`${root.path}/infra`, [
    'repair',
    '--format',
    'gitlab-suggestions',
  ]);
  expect(stderr).toBe('');
  const [thread, ...others] = JSON.parse(stdout);
  expect(others).toEqual([]);
  expect(thread.position).toMatchObject({ new_path: 'infra/main.tf', new_line: 1 });
});

test('a mailbox has one message a group, for several modules', async () => {
  await using root = await workspace({
    'a/main.tf': 'bad\n',
    'b/main.tf': 'bad\n',
    'c/main.tf': '',
  });
  const { stdout, code } = await runCli(root.path, ['repair', 'a', 'b', 'c', '--format', 'mail']);
  expect(code).toBe(0);
  expect(stdout.match(/^Subject: .*/gm)).toEqual([
    'Subject: [PATCH 1/2] a: rename `bad` to `good`',
    'Subject: [PATCH 2/2] b: rename `bad` to `good`',
  ]);
  expect(stdout).toContain('--- a/b/main.tf\n+++ b/b/main.tf\n');
});

test('one format at a time', async () => {
  await using root = await workspace({ 'main.tf': 'bad' });
  expect((await runCli(root.path, ['repair', '--format', 'mail', '--json'])).code).toBe(2);
  expect((await runCli(root.path, ['repair', '--format', 'carrier-pigeon'])).code).toBe(2);
});
