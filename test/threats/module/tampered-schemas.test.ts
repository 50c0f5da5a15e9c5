import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { folderWith } from '../../support/temporary.ts';

/** Schemas that a user added with the command line, and somebody changed; then a module that needs them is checked. */
const ADDRESS = 'registry.example.com/acme/cloud';
const MODULE = `terraform {
  required_providers {
    cloud = { source = "${ADDRESS}" }
  }
}
resource "cloud_server" "a" {
  nmae = "x"
}
`;
const block = { attributes: { name: { type: 'string', required: true } } };
const exported = (type: unknown = 'string'): string =>
  JSON.stringify({
    format_version: '1.0',
    provider_schemas: {
      [ADDRESS]: {
        provider: { version: 0, block: {} },
        resource_schemas: { cloud_server: { version: 0, block } },
        data_source_schemas: {
          cloud_zone: { version: 0, block: { attributes: { a: { type, optional: true } } } },
        },
      },
    },
  });

async function commandLine(folder: string, ...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await execa(
    process.execPath,
    [join(process.cwd(), 'dist/cli.js'), ...args],
    { cwd: folder, reject: false, env: { IAC_DPO_SCHEMAS: join(folder, 'schemas') } },
  );
  return { exitCode, stdout, stderr };
}

const addTo = (folder: string, version = '1.0.0') =>
  commandLine(folder, 'schema', 'add', 'schema.json', '--version', version);
const check = (folder: string) =>
  commandLine(folder, 'validate', '--engine', 'checker', '--json', 'm');

async function withSchemas(): Promise<string> {
  const folder = await folderWith({ 'm/main.tf': MODULE, 'schema.json': exported() });
  expect(await addTo(folder)).toMatchObject({ exitCode: 0 });
  return folder;
}

test('a schema that nobody changed is used', async () => {
  const { exitCode, stdout } = await check(await withSchemas());
  expect(exitCode).toBe(1);
  expect(stdout).toContain('An argument named \\"nmae\\" is not expected here');
}, 120_000);

type Tamper = (pack: string, manifest: string) => Promise<unknown>;

const inManifest =
  (change: (text: string) => string): Tamper =>
  async (_, manifest) =>
    writeFile(manifest, change(await readFile(manifest, 'utf8')));

test.each<[string, Tamper]>([
  [
    'a changed pack',
    async (pack) => {
      const bytes = await readFile(pack);
      bytes[bytes.length - 1] = (bytes[bytes.length - 1] as number) ^ 1;
      await writeFile(pack, bytes);
    },
  ],
  ['a pack cut short', async (pack) => writeFile(pack, (await readFile(pack)).subarray(0, 20))],
  [
    'a link in the place of the pack',
    async (pack) => {
      await execa('rm', [pack]);
      await symlink('/etc/passwd', pack);
    },
  ],
  [
    'a manifest that names a file elsewhere',
    inManifest((text) => text.replace(/"file": "/, '"file": "../../')),
  ],
  ['a manifest that is none', inManifest(() => '{')],
  ['a manifest that nests without end', inManifest(() => '['.repeat(900_000))],
])(
  '%s: named with its cure, and not used',
  async (_, tamper) => {
    const folder = await withSchemas();
    const schemas = join(folder, 'schemas');
    const pack = (await readdir(schemas)).find((name) => name.endsWith('.pack')) ?? '';
    await tamper(join(schemas, pack), join(schemas, 'manifest.json'));
    const { exitCode, stdout, stderr } = await check(folder);
    expect(exitCode).toBeGreaterThan(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^iac-dpo: [^\n]*delete [^\n]* and add your schemas again[^\n]*$/);
    expect(stderr).not.toContain('root:');
  },
  60_000,
);

test('a schema that nests without end: refused in a line', async () => {
  const nested = exported('X').replace(
    '"X"',
    `${'["list",'.repeat(10_000)}"string"${']'.repeat(10_000)}`,
  );
  const folder = await folderWith({ 'schema.json': nested });
  const { exitCode, stderr } = await addTo(folder);
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/^iac-dpo: [^\n]*is too deep[^\n]*$/);
}, 120_000);

test('a schema with a path for a version: kept in its folder', async () => {
  const folder = await folderWith({ 'schema.json': exported() });
  await addTo(folder, '../../../../tmp/evil');
  expect((await readdir(folder)).sort().filter((name) => name !== 'schemas')).toEqual([
    'schema.json',
  ]);
}, 120_000);
