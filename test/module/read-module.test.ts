import { execFileSync } from 'node:child_process';
import { symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { DEFAULT_LIMITS } from '../../src/module/module-limits.ts';
import { ModuleReadError, readModule } from '../../src/module/read-module.ts';
import { folderWith } from '../support/temporary.ts';

const EMPTY_VPC = 'resource "aws_vpc" "main" {}\n';

test('takes the .tf files of the directory, and all else below it as assets', async () => {
  const folder = await folderWith({
    'main.tf': EMPTY_VPC,
    'a.tf': '',
    'extra.tf.json': '{}',
    'dev.tfvars': '',
    'templates/user-data.sh': 'echo',
    'modules/net/main.tf': '',
  });
  const module = await readModule(folder);
  expect(module.files.map(({ path }) => path)).toEqual(['a.tf', 'main.tf']);
  expect(module.assets.map(({ path }) => path)).toEqual([
    'dev.tfvars',
    'extra.tf.json',
    'modules/net/main.tf',
    'templates/user-data.sh',
  ]);
  expect(module.skipped).toEqual([]);
  expect(module.files[1]?.bytes.toString()).toBe(EMPTY_VPC);
});

test('never takes what terraform would run or what may hold secrets', async () => {
  const folder = await folderWith({
    'main.tf': EMPTY_VPC,
    '.terraform/providers/x': '',
    '.terraform.lock.hcl': '# locked',
    'terraform.d/plugins/x': '',
    'terraform.tfstate': '{}',
    'terraform.tfstate.backup': '{}',
    '.git/config': '',
    'sub/.Terraform/x': '',
  });
  const module = await readModule(folder);
  expect(module.assets).toEqual([]);
  // Read for the versions it names, and kept apart from what terraform gets.
  expect(module.lockFile?.toString()).toBe('# locked');
  expect(module.skipped.map(({ path }) => path)).toEqual([
    '.git',
    '.terraform',
    'sub/.Terraform',
    'terraform.d',
    'terraform.tfstate',
    'terraform.tfstate.backup',
  ]);
});

test('skips links and FIFOs without opening them', async () => {
  const folder = await folderWith({ 'main.tf': EMPTY_VPC });
  await symlink('/etc/passwd', join(folder, 'passwd.tf'));
  await symlink('/etc', join(folder, 'etc'));
  execFileSync('mkfifo', [join(folder, 'pipe.tf')]);
  const module = await readModule(folder);
  expect(module.files.map(({ path }) => path)).toEqual(['main.tf']);
  expect(module.skipped).toEqual([
    { path: 'etc', reason: 'a symbolic link, not a regular file' },
    { path: 'passwd.tf', reason: 'a symbolic link, not a regular file' },
    { path: 'pipe.tf', reason: 'a FIFO, not a regular file' },
  ]);
});

test('skips what exceeds a limit, .tf files last', async () => {
  const folder = await folderWith({
    'main.tf': EMPTY_VPC,
    'large.tf': '',
    'a.txt': '12345',
    'b.txt': '12345',
    'deep/er/c.txt': '',
  });
  // Sparse: takes no room, and is never read.
  await truncate(join(folder, 'large.tf'), DEFAULT_LIMITS.maxTerraformFileBytes + 1);
  const module = await readModule(folder, {
    limits: { ...DEFAULT_LIMITS, maxTotalBytes: EMPTY_VPC.length + 7, maxDepth: 1 },
  });
  expect(module.assets.map(({ path }) => path)).toEqual(['a.txt']);
  expect(module.skipped).toEqual([
    { path: 'b.txt', reason: `the module holds more than ${EMPTY_VPC.length + 7} bytes` },
    { path: 'deep/er', reason: 'more than 1 folders deep' },
    { path: 'large.tf', reason: 'larger than 1048576 bytes' },
  ]);
});

test('takes no more files than the limit', async () => {
  const folder = await folderWith({ 'main.tf': '', 'z.tf': '', a: '', b: '' });
  const module = await readModule(folder, { limits: { ...DEFAULT_LIMITS, maxFiles: 3 } });
  expect(module.files).toHaveLength(2);
  expect(module.assets).toHaveLength(1);
  expect(module.skipped).toEqual([{ path: 'b', reason: 'the module holds more than 3 files' }]);
});

test('a directory that is not there, a file, and one without .tf say what to do', async () => {
  const folder = await folderWith({ 'sub/main.tf': '', 'x.txt': '' });
  await expect(readModule(join(folder, 'none'))).rejects.toThrow(/name a directory with .tf files/);
  await expect(readModule(join(folder, 'x.txt'))).rejects.toThrow(ModuleReadError);
  await expect(readModule(folder)).rejects.toThrow(/holds no .tf file; name the directory/);
  await symlink('/etc/passwd', join(folder, 'main.tf'));
  await expect(readModule(folder)).rejects.toThrow(/main.tf was skipped \(a symbolic link/);
});

test('a module can be made of one text', () => {
  const module = moduleFromText('row 1', 'locals {}');
  expect(module.files).toEqual([{ path: 'main.tf', bytes: Buffer.from('locals {}') }]);
  expect(module.label).toBe('row 1');
});
