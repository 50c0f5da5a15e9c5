import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { readModule } from '../../src/module/read-module.ts';
import { detectEngine } from '../../src/terraform/detect-engine.ts';
import { createValidator, type Validator } from '../../src/terraform/validator.ts';
import { testNeeding } from '../support/needs.ts';
import { openTerraform, storedSchemas } from '../support/open-terraform.ts';
import { folderWith, pathWithProgram } from '../support/temporary.ts';

/** What terraform does on a checkout that was written to harm; docs/threat-model.md has the reasons. */
const testTerraform = testNeeding('terraform');
let validator: Validator;
if (testTerraform === test) {
  beforeAll(async () => {
    validator = await openTerraform();
  });
  afterAll(() => validator[Symbol.asyncDispose]());
}

const USES_EVIL = `
terraform {
  required_providers {
    evil = { source = "example.com/evil/evil" }
  }
}
resource "evil_thing" "x" {}
`;

/** A provider program that would leave a mark. */
async function plantProvider(folder: string, path: string): Promise<string> {
  const marker = join(folder, 'executed');
  const program = join(folder, path, 'terraform-provider-evil_v1.0.0');
  await mkdir(dirname(program), { recursive: true });
  await writeFile(program, `#!/bin/sh\ntouch ${marker}\n`);
  await chmod(program, 0o755);
  return marker;
}

testTerraform.each([
  '.terraform/providers/example.com/evil/evil/1.0.0/linux_amd64',
  'terraform.d/plugins/example.com/evil/evil/1.0.0/linux_amd64',
  'modules/x/.terraform/providers/example.com/evil/evil/1.0.0/linux_amd64',
])('a provider planted in %s is not executed', async (path) => {
  const folder = await folderWith({
    'main.tf': USES_EVIL,
    '.terraform.lock.hcl':
      'provider "example.com/evil/evil" {\n  version = "1.0.0"\n  hashes  = []\n}\n',
  });
  const marker = await plantProvider(folder, path);
  const validation = await validator.validate(await readModule(folder));
  expect(validation).toMatchObject({
    verdict: 'unknown',
    reason: 'not validated: no schema for example.com/evil/evil',
  });
  expect(existsSync(marker)).toBe(false);
});

testTerraform('planted paths are left out even where nobody checked them before', async () => {
  const module = {
    ...moduleFromText('api', 'resource "terraform_data" "x" {}\n'),
    assets: [
      { path: '../outside.txt', bytes: Buffer.from('x') },
      { path: '.terraform/modules/modules.json', bytes: Buffer.from('{}') },
      { path: 'a\nb.txt', bytes: Buffer.from('x') },
    ],
  };
  await expect(validator.validate(module)).resolves.toMatchObject({ verdict: 'valid' });
});

testTerraform('a linked main.tf is not followed, and its absence is not approved', async () => {
  const folder = await folderWith({ 'a.tf': 'resource "terraform_data" "x" {}\n' });
  await symlink('/etc/passwd', join(folder, 'main.tf'));
  await expect(validator.validate(await readModule(folder))).resolves.toMatchObject({
    verdict: 'unknown',
    findings: [],
    reason: 'main.tf was not read: a symbolic link, not a regular file',
  });
});

testTerraform('a FIFO named main.tf does not hold anybody up', async () => {
  const folder = await folderWith({ 'a.tf': 'locals {}\n' });
  execFileSync('mkfifo', [join(folder, 'main.tf')]);
  const start = performance.now();
  await expect(validator.validate(await readModule(folder))).resolves.toMatchObject({
    verdict: 'unknown',
  });
  expect(performance.now() - start).toBeLessThan(5000);
});

testTerraform('what our environment says does not reach terraform', async () => {
  const secrets = { TF_CLI_ARGS: '-bogus-flag', TF_CLI_ARGS_validate: '-bogus', TF_LOG: 'TRACE' };
  const { PATH = '' } = process.env;
  await using watched = await openTerraform('local', { environment: { PATH, ...secrets } });
  Object.assign(process.env, secrets);
  try {
    const valid = await watched.validate(moduleFromText('a', 'locals {}\n'));
    expect(valid).toMatchObject({ verdict: 'valid', findings: [] });
  } finally {
    for (const name of Object.keys(secrets)) delete process.env[name];
  }
});

testTerraform('the environment handed over holds nothing but our own names', async () => {
  const path = await pathWithProgram(
    'terraform',
    `[ "$1" = version ] && { echo '{"terraform_version":"1.11.4"}'; exit; }
     names=$(env | cut -d= -f1 | sort | tr '\\n' ' ')
     echo '{"format_version":"1.0","valid":false,"diagnostics":'
     echo '[{"severity":"error","summary":"'$names'"}]}'`,
  );
  await using fake = await openTerraform('local', {
    environment: { PATH: path, GITHUB_TOKEN: 'canary', AWS_SECRET_ACCESS_KEY: 'canary' },
  });
  const validation = await fake.validate(moduleFromText('a', 'resource "aws_vpc" "a" {}'));
  const names = validation.findings[0]?.summary.trim().split(' ') ?? [];
  // The shell that sets the limits adds these.
  const ofShell = new Set(['PWD', '_', 'SHLVL', 'OLDPWD']);
  expect(names.filter((name) => !ofShell.has(name))).toEqual([
    'CHECKPOINT_DISABLE',
    'GOGC',
    'GOMEMLIMIT',
    'HOME',
    'PATH',
    'TF_CLI_CONFIG_FILE',
    'TF_DATA_DIR',
    'TF_IN_AUTOMATION',
    'TF_REATTACH_PROVIDERS',
  ]);
});

const testConfined = testNeeding('terraform', 'unshare');

testConfined('a file of this machine is neither read nor named in the findings', async () => {
  if (!validator.description.includes('confined by')) {
    console.warn(`skipped: ${validator.description}`);
    return;
  }
  const secret = join(await folderWith({ 'secret.txt': 'canary-7391' }), 'secret.txt');
  const module = moduleFromText('a', `locals {\n  n = tonumber(file("${secret}"))\n}\n`);
  const validation = await validator.validate(module);
  expect(validation.findings).toMatchObject([{ kind: 'absent-file', path: secret }]);
  expect(JSON.stringify(validation)).not.toContain('canary-7391');
});

testTerraform('what grows without end costs a bounded time and memory', async () => {
  await using limited = await openTerraform('local', {
    limits: { timeoutMs: 20_000, memoryBytes: 400 * 1024 * 1024 },
  });
  const loop = (inner: string): string => `[for i in range(1024) : ${inner}]`;
  const module = moduleFromText('a', `locals {\n  z = ${loop(loop(loop('"${i}${i}"')))}\n}\n`);
  await expect(limited.validate(module)).resolves.toMatchObject({
    verdict: 'unknown',
    findings: [],
    reason: expect.stringMatching(/ran out of memory|was killed|stopped after/),
  });
});

testTerraform('nothing stays behind', async () => {
  const folder = await folderWith();
  const detected = await detectEngine('local', { folder, environment: process.env });
  if (detected.kind === 'checker') throw new Error(detected.why);
  const { engine } = detected;
  const own = createValidator({ catalogue: storedSchemas(), engine, folder });
  await own.validate(moduleFromText('a', 'resource "aws_vpc" "a" {}'));
  await own[Symbol.asyncDispose]();
  expect(await readdir(folder)).toEqual([]);
});
