import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { discoverModules, touchedModules } from '../../src/module/discover-modules.ts';
import { readModuleIndex } from '../../src/module/read-module-index.ts';
import { folderWith } from '../support/temporary.ts';

const call = (source: string): string => `module "m" {\n  source = "${source}"\n}\n`;

const MONOREPO = {
  'live/prod/main.tf': call('../../modules/network'),
  'live/dev/main.tf': call('../../modules/network'),
  'live/dev/dev.tfvars': '',
  'live/dns/main.tf': 'terraform {\n  backend "s3" {}\n}\n',
  'live/all/main.tf': call('../dns'),
  'modules/network/main.tf': call('./subnets'),
  'modules/network/subnets/main.tf':
    '# this module is called as "../network/subnets" and "../../../live/prod"\n',
  'modules/network/templates/user-data.sh': '',
  'modules/unused/main.tf': '',
  'generated/main.tf.json': JSON.stringify({ module: { n: { source: '../modules/network' } } }),
  'readme.md': '',
  '.terraform/modules/x/main.tf': '',
  'node_modules/x/main.tf': '',
};

test('tells roots from called modules', async () => {
  const top = await folderWith(MONOREPO);
  await symlink(join(top, 'live'), join(top, 'linked'));
  const found = await discoverModules(top);
  expect(found.map(({ directory, role }) => `${role} ${directory}`)).toEqual([
    'root generated',
    'root live/all',
    'root live/dev',
    'both live/dns',
    'root live/prod',
    'child modules/network',
    'child modules/network/subnets',
    'root modules/unused',
  ]);
  expect(found.find(({ directory }) => directory === 'modules/network')?.calledBy).toEqual([
    'generated',
    'live/dev',
    'live/prod',
  ]);
});

test.each([
  [['modules/network/subnets/main.tf'], ['generated', 'live/dev', 'live/prod']],
  [['modules/network/templates/user-data.sh'], ['generated', 'live/dev', 'live/prod']],
  [['live/prod/main.tf'], ['live/prod']],
  [['live/dns/main.tf'], ['live/all', 'live/dns']],
  [
    ['modules/unused/gone.tf', 'live/prod/x.tf'],
    ['live/prod', 'modules/unused'],
  ],
  [['readme.md'], []],
])('a change of %j touches the roots %j', async (changed, roots) => {
  const index = await readModuleIndex(await folderWith(MONOREPO));
  expect(touchedModules(index, changed).roots).toEqual(roots);
});

test('a directory that is gone touches who still calls it', async () => {
  const top = await folderWith({ 'x/main.tf': call('../gone') });
  const index = await readModuleIndex(top);
  expect(touchedModules(index, ['gone/main.tf'])).toEqual({ roots: ['x'], modules: ['x'] });
});

test('modules that call each other have no root and no end', async () => {
  const top = await folderWith({ 'a/main.tf': call('../b'), 'b/main.tf': call('../a') });
  const index = await readModuleIndex(top);
  expect(touchedModules(index, ['a/main.tf'])).toEqual({ roots: [], modules: ['a', 'b'] });
});

test('only files that name what changed are parsed', async () => {
  const top = await folderWith(MONOREPO);
  const index = await readModuleIndex(top);
  touchedModules(index, ['live/prod/main.tf']);
  expect(index.cost.parsed).toBe(1);
});
