import { join } from 'node:path';
import { withFiles } from '../../src/module/module.ts';
import { readModule } from '../../src/module/read-module.ts';
import { storedSchemas } from '../support/open-terraform.ts';
import { folderWith } from '../support/temporary.ts';

const LOCK = '.terraform.lock.hcl';

const required = (providers: string): string =>
  `terraform {\n  required_providers {\n${providers}\n  }\n}\n`;
const aws = (version: string): string =>
  required(`aws = {\n source = "hashicorp/aws"\n version = "${version}"\n }`);
const lock = (registry: string, version: string): string =>
  `provider "${registry}/hashicorp/aws" {\n  version     = "${version}"\n  constraints = "~> 5.0"\n  hashes = [\n    "h1:x",\n  ]\n}\n`;

test.each([
  ['nothing is said', {}, '5.100.0', 'default', undefined],
  ['a constraint allows the default', { 'main.tf': aws('>= 4.0') }, '5.100.0', 'allowed', '>= 4.0'],
  [
    'a constraint allows a newer one only',
    { 'main.tf': aws('~> 6.0') },
    '6.69.1',
    'allowed',
    '~> 6.0',
  ],
  [
    'a constraint allows an older one only',
    { 'main.tf': aws('~> 4.0') },
    '4.67.0',
    'allowed',
    '~> 4.0',
  ],
  ['a constraint allows none', { 'main.tf': aws('~> 3.27') }, '4.67.0', 'nearest', '~> 3.27'],
  [
    'a constraint names a release between',
    { 'main.tf': aws('5.31.0') },
    '5.100.0',
    'nearest',
    '5.31.0',
  ],
  ['a constraint cannot be read', { 'main.tf': aws('5.x') }, '5.100.0', 'default', '5.x'],
  [
    'the old form is used',
    { 'main.tf': required('aws = "~> 6.0"') },
    '6.69.1',
    'allowed',
    '~> 6.0',
  ],
  [
    'the provider block asks',
    { 'main.tf': 'provider "aws" {\n  version = "~> 4.0"\n}\n' },
    '4.67.0',
    'allowed',
    '~> 4.0',
  ],
  [
    'the lock file names a stored one',
    { 'main.tf': aws('>= 4.0'), '.terraform.lock.hcl': lock('registry.terraform.io', '6.69.1') },
    '6.69.1',
    'locked',
    '6.69.1',
  ],
  [
    'the lock file is that of tofu',
    { 'main.tf': '', '.terraform.lock.hcl': lock('registry.opentofu.org', '4.67.0') },
    '4.67.0',
    'locked',
    '4.67.0',
  ],
  [
    'the lock file names one not stored',
    { 'main.tf': aws('>= 4.0'), '.terraform.lock.hcl': lock('registry.terraform.io', '6.1.0') },
    '6.69.1',
    'nearest',
    '6.1.0',
  ],
  [
    'the lock file is broken',
    { 'main.tf': aws('~> 6.0'), '.terraform.lock.hcl': 'provider "' },
    '6.69.1',
    'allowed',
    '~> 6.0',
  ],
])('%s', async (_, files, version, how, wanted) => {
  const { [LOCK]: lockText, ...sources } = { 'empty.tf': '', ...files } as Record<string, string>;
  const module = await readModule(await folderWith(sources));
  const chosen = storedSchemas().forModule(
    lockText === undefined ? module : { ...module, lockFile: Buffer.from(lockText) },
  );
  expect(chosen.choices.get('hashicorp/aws')).toMatchObject({ version, how });
  expect(chosen.choices.get('hashicorp/aws')?.wanted).toBe(wanted);
  expect(chosen.find('aws')?.version).toBe(version);
  expect(chosen.providers).toContainEqual(expect.objectContaining({ version, address: ADDRESS }));
});

const ADDRESS = 'registry.terraform.io/hashicorp/aws';

test('a called module adds its constraints', async () => {
  const folder = await folderWith({
    'main.tf': `${aws('>= 4.0')}module "m" {\n  source = "./m"\n}\n`,
    'm/main.tf': aws('>= 6.0'),
  });
  const catalogue = storedSchemas();
  const root = await readModule(folder);
  expect(catalogue.forModule(root).find('aws')?.version).toBe('6.69.1');
  expect(catalogue.forModule(await readModule(join(folder, 'm'))).find('aws')?.version).toBe(
    '6.69.1',
  );
});

test('edits that say nothing of versions keep the catalogue', async () => {
  const folder = await folderWith({ 'main.tf': aws('~> 6.0') });
  const catalogue = storedSchemas();
  const module = await readModule(folder);
  const edited = withFiles(module, new Map([['other.tf', Buffer.from('locals {}\n')]]));
  expect(catalogue.forModule(edited)).toBe(catalogue.forModule(module));
});

test('without a module the newest release speaks, and for AWS the newest exact one', () => {
  const catalogue = storedSchemas();
  expect(catalogue.find('aws')).toMatchObject({ version: '5.100.0', exactness: 'exact' });
  const azurerm = catalogue.releases.filter(({ address }) => address.endsWith('/azurerm'));
  expect(catalogue.find('azurerm')?.version).toBe(azurerm[0]?.version);
});
