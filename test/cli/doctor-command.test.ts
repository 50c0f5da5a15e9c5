import { runCli, workspace } from './run-cli.ts';

const AWS = 'resource "aws_vpc" "main" {}\n';
const env = { PATH: '', HOME: '/nonexistent' };
const doctor = async (cwd: string, ...args: readonly string[]) => {
  const { code, stdout, stderr } = await runCli(cwd, ['doctor', '--json', ...args], { env });
  expect(stderr).toBe('');
  const { canRepair, checks } = JSON.parse(stdout);
  const of = (name: string) => checks.filter((check: { name: string }) => check.name === name);
  return { code, canRepair, of };
};

test('a machine without anything can still repair, and is told what is missing', async () => {
  await using root = await workspace({ 'main.tf': AWS });
  const { code, canRepair, of } = await doctor(root.path);
  expect({ code, canRepair }).toEqual({ code: 0, canRepair: true });
  expect(of('judge')).toMatchObject([
    { status: 'warning', found: expect.stringContaining('checked, not validated') },
  ]);
  expect(of('node')).toMatchObject([{ status: 'ok', found: process.versions.node }]);
  expect(of('modules')).toMatchObject([{ status: 'ok', found: '.' }]);
  expect(of('schemas')).toMatchObject([
    { status: 'ok', found: expect.stringContaining('hashicorp/aws 5.100.0') },
  ]);
  expect(of('config')).toMatchObject([{ status: 'ok', found: 'none; every gate is on' }]);
});

test('what would stop a repair exits with 7', async () => {
  await using root = await workspace({ 'main.tf': AWS, '.iac-dpo.yml': 'gate: off\n' });
  const broken = await doctor(root.path);
  expect(broken).toMatchObject({ code: 7, canRepair: false });
  expect(broken.of('config')).toMatchObject([
    {
      status: 'problem',
      found: expect.stringContaining('unknown key gate'),
      next: expect.stringMatching(/^take one of gates/),
    },
  ]);
  expect((await doctor(root.path, '--no-config')).code).toBe(0);
  const local = await doctor(root.path, '--no-config', '--engine', 'local');
  expect(local).toMatchObject({ code: 7 });
  expect(
    (await doctor(root.path, '--no-config', '--controller', 'nowhere')).of('model'),
  ).toMatchObject([{ status: 'problem' }]);
});

test('every root of a directory counts, and a provider without a schema is a warning', async () => {
  await using root = await workspace({
    'one/main.tf': AWS,
    'two/main.tf':
      'terraform {\n  required_providers {\n    cloud = { source = "acme/cloud" }\n    aws = { source = "hashicorp/aws", version = "~> 4.2.0" }\n  }\n}\nresource "cloud_server" "x" {}\n',
  });
  const { code, of } = await doctor(root.path);
  expect(code).toBe(0);
  expect(of('modules')).toMatchObject([{ found: 'one, two' }]);
  expect(of('schemas')).toMatchObject([
    {
      status: 'warning',
      found: expect.stringContaining('none of acme/cloud'),
      next: expect.stringContaining('schema add'),
    },
    { found: expect.stringContaining('hashicorp/aws') },
  ]);
});

test('a directory without terraform is a warning, one that is not there an error', async () => {
  await using root = await workspace({});
  const { code, of } = await doctor(root.path);
  expect(code).toBe(0);
  expect(of('modules')).toMatchObject([
    { status: 'warning', found: expect.stringContaining('holds no .tf file') },
  ]);
  expect(of('schemas')).toMatchObject([
    { status: 'ok', found: expect.stringMatching(/^\d+ releases of \d+ providers/) },
  ]);
  expect(await runCli(root.path, ['doctor', 'nowhere'])).toMatchObject({ code: 3, stdout: '' });
});
