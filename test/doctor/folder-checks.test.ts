import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { folderChecks } from '../../src/doctor/folder-checks.ts';
import { workspace } from '../cli/run-cli.ts';

const asRoot = process.getuid?.() === 0;

test('the temporary folder and a cache that is not there yet are fine', async () => {
  await using root = await workspace({});
  const [temporary, cache] = await folderChecks(join(root.path, 'not/yet/there'), {
    programJudges: true,
  });
  expect(temporary).toMatchObject({
    name: 'temporary',
    found: expect.stringMatching(/\d+ MiB free$/),
  });
  expect(cache).toEqual({ name: 'cache', status: 'ok', found: join(root.path, 'not/yet/there') });
});

test('a cache that cannot be written is a warning', async () => {
  await using root = await workspace({});
  await chmod(root.path, 0o555);
  // Root may write anywhere but where the kernel itself says no.
  const [, cache] = await folderChecks(join(asRoot ? '/sys' : root.path, 'iac-dpo'), {
    programJudges: true,
  });
  expect(cache).toMatchObject({
    name: 'cache',
    status: 'warning',
    next: expect.stringContaining('XDG_CACHE_HOME'),
  });
});

test('the checker needs no temporary folder', async () => {
  const checks = await folderChecks('/tmp', { programJudges: false });
  expect(checks.map(({ name }) => name)).toEqual(['cache']);
});
