import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeRepair } from '../../src/cli/write-repair.ts';
import { withFiles } from '../../src/module/module.ts';
import { readModule } from '../../src/module/read-module.ts';
import { fakeServices } from './fake-services.ts';
import { workspace } from './run-cli.ts';

test('nothing is written when one of the files changed since it was read', async () => {
  await using root = await workspace({ 'a.tf': 'bad', 'b.tf': 'bad' });
  const repair = await repaired(root.path);
  await writeFile(join(root.path, 'b.tf'), 'someone else was here');
  await expect(writeRepair(repair, root.path)).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining('b.tf changed'),
  });
  expect(await readFile(join(root.path, 'a.tf'), 'utf8')).toBe('bad');
});

test('a new file is added, and one that has come into being meanwhile is kept', async () => {
  await using root = await workspace({ 'a.tf': 'bad' });
  const repair = await repaired(root.path);
  const added = {
    ...repair,
    repaired: withFiles(repair.repaired, new Map([['variables.tf', Buffer.from('new')]])),
  };
  await writeRepair(added, root.path);
  expect(await readFile(join(root.path, 'variables.tf'), 'utf8')).toBe('new');
  expect((await readdir(root.path)).sort()).toEqual(['a.tf', 'variables.tf']);
  await expect(writeRepair(added, root.path)).rejects.toMatchObject({ exitCode: 3 });
});

test('a file that became a symbolic link is not written through', async () => {
  await using root = await workspace({ 'a.tf': 'bad', 'target/secret': 'bad' });
  const repair = await repaired(root.path);
  await rm(join(root.path, 'a.tf'));
  await symlink('target/secret', join(root.path, 'a.tf'));
  await expect(writeRepair(repair, root.path)).rejects.toMatchObject({ exitCode: 3 });
  expect(await readFile(join(root.path, 'target/secret'), 'utf8')).toBe('bad');
});

const repaired = async (path: string) => {
  const validator = await fakeServices.validator('checker', 'auto');
  return fakeServices.repair(await readModule(path), { validator, maxRounds: 1 });
};
