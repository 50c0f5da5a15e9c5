import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli, workspace } from './run-cli.ts';

test('--html writes one page of all modules beside what is printed', async () => {
  await using root = await workspace({ 'one/main.tf': 'a = bad\n', 'two/main.tf': 'a = worse\n' });
  const outcome = await runCli(root.path, ['repair', 'one', 'two', '--html', 'run.html', '--diff']);
  expect(outcome).toMatchObject({ code: 1, stderr: '' });
  expect(outcome.stdout).toMatch(/^--- a\/one\/main\.tf\n/);
  const page = await readFile(join(root.path, 'run.html'), 'utf8');
  expect(page).toContain('judged by the fake checker');
  expect(page.match(/<section class="module"/g)).toHaveLength(2);
  expect(page).toContain('rename <code>bad</code> to <code>good</code>');
});

test('a page that cannot be written is said with the next step', async () => {
  await using root = await workspace({ 'main.tf': 'a = good\n' });
  const { code, stderr } = await runCli(root.path, ['repair', '--html', 'no/such/run.html']);
  expect(code).toBe(3);
  expect(stderr).toMatch(/^iac-dpo: cannot write no\/such\/run\.html: .*Next: name a file/);
});
