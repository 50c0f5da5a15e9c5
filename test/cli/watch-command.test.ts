import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { fakeServices } from './fake-services.ts';
import { workspace } from './run-cli.ts';

/** A watching command line, and what it has printed so far. */
function watching(cwd: string, args: readonly string[]) {
  const stop = new AbortController();
  const printed = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write: (text: string | Uint8Array) => {
      printed[name] += String(text);
    },
  });
  const context = {
    services: fakeServices,
    stdout: output('stdout'),
    stderr: output('stderr'),
    cwd,
    env: {},
    signal: stop.signal,
  };
  const ended = main(['watch', ...args], context);
  return {
    printed,
    end: () => {
      stop.abort();
      return ended;
    },
  };
}

test('what is there is looked at first, then what changes; nothing is written', async () => {
  await using root = await workspace({ 'a/main.tf': 'good', 'b/main.tf': 'good' });
  const { printed, end } = watching(root.path, ['a', 'b']);
  await until(() => /^b .*nothing to repair/m.test(printed.stdout));
  await pause(400);
  printed.stdout = '';
  await writeFile(join(root.path, 'a/main.tf'), 'bad');
  await until(() => /^\+good$/m.test(printed.stdout));
  expect(printed.stdout).not.toMatch(/^b /m);
  expect(await readFile(join(root.path, 'a/main.tf'), 'utf8')).toBe('bad');
  expect(await end()).toBe(130);
});

test('--write writes the repair, once', async () => {
  await using root = await workspace({ 'main.tf': 'bad' });
  const { printed, end } = watching(root.path, ['--write']);
  await until(async () => (await readFile(join(root.path, 'main.tf'), 'utf8')) === 'good');
  await pause(800);
  expect(printed.stdout.match(/^\+good$/gm)).toHaveLength(1);
  expect(printed.stdout).not.toContain('nothing to repair');
  await end();
});

test('a directory that is emptied for a moment does not end it; one that never was does', async () => {
  await using root = await workspace({ 'a/main.tf': 'good', 'b/main.tf': 'worse' });
  const { printed, end } = watching(root.path, ['a']);
  await until(() => printed.stdout !== '');
  await pause(400);
  await writeFile(join(root.path, 'a/.iac-dpo.yml'), 'nonsense: true\n');
  await writeFile(join(root.path, 'a/main.tf'), 'bad');
  await until(() => printed.stderr.includes('.iac-dpo.yml'));
  await writeFile(join(root.path, 'a/.iac-dpo.yml'), '');
  await writeFile(join(root.path, 'a/main.tf'), 'bad again');
  await until(() => /^\+good again$/m.test(printed.stdout));
  await end();
  expect(await watching(root.path, ['nowhere']).end()).toBe(130);
});

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(20);
}
