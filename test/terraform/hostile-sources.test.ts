import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Validation } from '../../src/finding/verdict.ts';
import type { Module } from '../../src/module/module.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { readModule } from '../../src/module/read-module.ts';
import type { Validator } from '../../src/terraform/validator.ts';
import { testNeeding } from '../support/needs.ts';
import { openTerraform } from '../support/open-terraform.ts';
import { folderWith } from '../support/temporary.ts';

/** Sources of modules that were written to lead terraform out of the tree or into the ground. */
const testTerraform = testNeeding('terraform');
let validator: Validator;
if (testTerraform === test) {
  beforeAll(async () => {
    validator = await openTerraform();
  });
  afterAll(() => validator[Symbol.asyncDispose]());
}

const call = (source: string, name = 'm'): string =>
  `module "${name}" {\n  source = "${source}"\n}\n`;
const CANARY = 'variable "canary" {\n  type = canary-7391\n}\n';

async function validateRoot(files: Readonly<Record<string, string>>): Promise<Validation> {
  const tree = await folderWith(files);
  return validator.validate(await readModule(join(tree, 'repo/app'), { tree: join(tree, 'repo') }));
}

testTerraform('a planted modules.json leads nowhere', async () => {
  const manifest = JSON.stringify({
    Modules: [
      { Key: '', Source: '', Dir: '.' },
      { Key: 'm', Source: 'registry.terraform.io/a/b/c', Dir: '../../outside' },
    ],
  });
  const validation = await validateRoot({
    'repo/app/main.tf': call('a/b/c'),
    'repo/app/.terraform/modules/modules.json': manifest,
    'outside/main.tf': CANARY,
  });
  expect(validation).toEqual({
    verdict: 'unknown',
    schemas: [],
    tier: 'validator',
    findings: [],
    reason: 'module "m" was not seen (registry)',
  });
});

testTerraform.each([
  ['../../outside', 'outside the tree'],
  ['../../../../../../../../../../../../../../../../../../etc', 'outside the tree'],
  ['/etc', 'absolute path'],
  ['file:///etc', 'other'],
  ['./link', 'symbolic link'],
  ['./.terraform/modules/evil', '.terraform is never taken from a module'],
])('source %s is not followed: %s', async (source, why) => {
  const tree = await folderWith({
    'repo/app/main.tf': call(source),
    'repo/app/.terraform/modules/evil/main.tf': CANARY,
    'outside/main.tf': CANARY,
  });
  await symlink(join(tree, 'outside'), join(tree, 'repo/app/link'));
  const module = await readModule(join(tree, 'repo/app'), { tree: join(tree, 'repo') });
  const validation = await validator.validate(module);
  expect(validation).toMatchObject({
    verdict: 'unknown',
    findings: [],
    reason: `module "m" was not seen (${why})`,
  });
});

testTerraform('a circle of calls ends in a reason', async () => {
  await expect(
    validateRoot({
      'repo/app/main.tf': call('../a'),
      'repo/a/main.tf': call('../b'),
      'repo/b/main.tf': call('../a'),
    }),
  ).resolves.toMatchObject({
    verdict: 'unknown',
    reason: 'module "m" called in ../b was not seen (calls itself)',
  });
});

testTerraform('a chain of 200 calls ends in a reason', async () => {
  const links = Array.from({ length: 200 }, (_, i) => [`repo/m${i}/main.tf`, call(`../m${i + 1}`)]);
  await expect(
    validateRoot({ 'repo/app/main.tf': call('../m0'), ...Object.fromEntries(links) }),
  ).resolves.toMatchObject({
    verdict: 'unknown',
    reason: expect.stringContaining('more than 16 calls deep'),
  });
});

testTerraform('calls that double at every step end in a reason and in bounded time', async () => {
  const twice = (i: number): string => call(`../m${i + 1}`, 'a') + call(`../m${i + 1}`, 'b');
  const levels = Array.from({ length: 14 }, (_, i) => [`repo/m${i}/main.tf`, twice(i)]);
  const start = performance.now();
  await expect(
    validateRoot({
      'repo/app/main.tf': call('../m0'),
      ...Object.fromEntries(levels),
      'repo/m14/main.tf': '',
    }),
  ).resolves.toMatchObject({
    verdict: 'unknown',
    reason: expect.stringContaining('more than 1000 module calls'),
  });
  expect(performance.now() - start).toBeLessThan(10_000);
});

testTerraform('directories are checked again where nobody did before', async () => {
  const evil = moduleFromText('evil', CANARY);
  for (const directory of [
    '../../../../../../../../../../../../../etc',
    '../.terraform/x',
    '/etc',
  ]) {
    const module: Module = {
      ...moduleFromText('api', call('./m')),
      children: new Map([['m', { kind: 'local', source: './m', directory, module: evil }]]),
    };
    await expect(validator.validate(module)).resolves.toMatchObject({
      verdict: 'unknown',
      findings: [],
      reason: 'module "m" was not seen (unsafe path)',
    });
  }
});

testTerraform(
  'a called module sees no file of this machine and names no folder of ours',
  async () => {
    const validation = await validateRoot({
      'repo/app/main.tf': call('../m'),
      'repo/m/main.tf': 'locals {\n  a = file("${abspath(path.module)}/none.txt")\n}\n',
    });
    expect(validation.findings).toMatchObject([{ place: { file: '../m/main.tf' } }]);
    expect(JSON.stringify(validation)).not.toContain('iac-dpo-');
  },
);
