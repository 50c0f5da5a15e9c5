import { findCore } from '../../src/init/find-core.ts';
import type { Module } from '../../src/module/module.ts';

const moduleOf = (text: string, more: Partial<Module> = {}): Module => ({
  label: '.',
  files: [{ path: 'main.tf', bytes: Buffer.from(text) }],
  assets: [],
  skipped: [],
  ...more,
});
const requires = (...constraints: readonly string[]): readonly Module[] =>
  constraints.map((one) => moduleOf(`terraform {\n  required_version = "${one}"\n}\n`));
const files = (entries: Readonly<Record<string, string>>) => new Map(Object.entries(entries));

test.each([
  [{ '.terraform-version': '1.9.5\n' }, 'terraform', '1.9.5', '.terraform-version'],
  [{ '.terraform-version': 'v1.10.0' }, 'terraform', '1.10.0', '.terraform-version'],
  [{ '.opentofu-version': '1.8.2\n' }, 'tofu', '1.8.2', '.opentofu-version'],
  [
    { '.tool-versions': 'nodejs 20.1.0\nterraform 1.7.4\n' },
    'terraform',
    '1.7.4',
    '.tool-versions',
  ],
  [{ '.tool-versions': 'opentofu\t1.9.0\n' }, 'tofu', '1.9.0', '.tool-versions'],
  [{ 'mise.toml': '[tools]\nterraform = "1.12.1"\n' }, 'terraform', '1.12.1', 'mise.toml'],
  [{ '.mise.toml': '[tools]\nopentofu = "1.10.6"\n' }, 'tofu', '1.10.6', '.mise.toml'],
  // Both: who keeps a file for OpenTofu has moved on from the other.
  [
    { '.opentofu-version': '1.8.2', '.terraform-version': '1.5.7' },
    'tofu',
    '1.8.2',
    '.opentofu-version',
  ],
])('%j asks for %s %s', (entries, core, version, file) => {
  expect(findCore(files(entries), [])).toEqual({ core, version, why: `from ${file}` });
});

test.each([
  // The last one under the Mozilla licence cannot run `validate -no-tests`.
  [{ '.terraform-version': '1.5.7' }, [], '1.11.4', /nothing asks/],
  [{ '.terraform-version': 'latest:^1.5' }, ['>= 1.9'], '1.11.4', /allows/],
  [{ '.tool-versions': 'terraform latest' }, [], '1.11.4', /nothing asks/],
  [{}, ['>= 1.0, < 2.0'], '1.11.4', /allows/],
  [{}, ['~> 1.9.0'], '1.9.0', /asks/],
  [{}, ['>= 1.12'], '1.12.0', /asks/],
  [{}, ['>= 1.12', '>= 1.13.1'], '1.13.1', /asks/],
  [{}, ['< 1.4'], '1.11.4', /names none.*not held against a repair/],
  [{}, ['~> 0.12'], '1.11.4', /names none/],
  [{}, ['nonsense'], '1.11.4', /nothing asks/],
])('%j and required_version %j take %s', (entries, constraints, version, why) => {
  expect(findCore(files(entries), requires(...constraints))).toEqual({
    core: 'terraform',
    version,
    why: expect.stringMatching(why),
  });
});

test.each([
  [moduleOf('', { assets: [{ path: 'main.tofu', bytes: Buffer.from('') }] }), 'tofu'],
  [
    moduleOf('', { lockFile: Buffer.from('provider "registry.opentofu.org/hashicorp/aws" {}') }),
    'tofu',
  ],
  [moduleOf('', { assets: [{ path: 'below/main.tofu', bytes: Buffer.from('') }] }), 'terraform'],
  [
    moduleOf('', { lockFile: Buffer.from('provider "registry.terraform.io/hashicorp/aws" {}') }),
    'terraform',
  ],
])('files of OpenTofu ask for it, whatever their version', (module, core) => {
  expect(findCore(new Map(), [module]).core).toBe(core);
});
