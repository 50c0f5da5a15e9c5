import { join } from 'node:path';
import { readModules } from '../../src/cli/read-modules.ts';
import { readModule } from '../../src/module/read-module.ts';
import { folderWith } from '../support/temporary.ts';

const FILES = {
  'live/prod/main.tf': 'module "n" {\n  source = "../../modules/network"\n}\n',
  'live/dev/main.tf': 'module "n" {\n  source = "../../modules/network"\n}\n',
  'modules/network/main.tf': '',
};

test('a directory without .tf files stands for the roots below it', async () => {
  const cwd = await folderWith(FILES);
  const modules = await readModules(['.'], cwd, readModule);
  expect(modules.map(({ module }) => module.label)).toEqual(['live/dev', 'live/prod']);
  expect(modules.map(({ module }) => module.children?.get('n')?.kind)).toEqual(['local', 'local']);
});

test('a root that is named twice is read once', async () => {
  const cwd = await folderWith(FILES);
  const modules = await readModules(['live', 'live/prod'], cwd, readModule);
  expect(modules.map(({ directory }) => directory)).toEqual([
    join(cwd, 'live/dev'),
    join(cwd, 'live/prod'),
  ]);
});

test('a called module may still be named', async () => {
  const cwd = await folderWith(FILES);
  const modules = await readModules(['modules/network'], cwd, readModule);
  expect(modules.map(({ module }) => module.label)).toEqual(['modules/network']);
});

test('where a root cannot be read, the user is asked to name one', async () => {
  const cwd = await folderWith({ 'a/main.tf': '', 'b/main.tf': 'x'.repeat(1_100_000) });
  await expect(readModules(['.'], cwd, readModule)).rejects.toThrow(/Next: name a or b/);
});
