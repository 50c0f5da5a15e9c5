import { cp, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCatalogue, SchemaError } from '../../src/schema/catalogue.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import { storedSchemas } from '../support/open-terraform.ts';
import { folderWith } from '../support/temporary.ts';

const stored = join(process.cwd(), 'schemas');

const ENTRY = {
  file: 'aws.pack',
  address: 'a/b/c',
  version: '1',
  exactness: 'exact',
  sha256: '0'.repeat(64),
  source: 'a test',
};

test.each([
  'aws',
  'hashicorp/aws',
  'registry.terraform.io/hashicorp/aws',
  'registry.opentofu.org/hashicorp/aws',
])('%s names the stored AWS release', (name) => {
  const aws = storedSchemas().find(name);
  expect(aws?.address).toBe('registry.terraform.io/hashicorp/aws');
  expect(aws?.version).toBe('5.100.0');
});

test.each(['nomad', 'example/aws', 'registry.example.com/hashicorp/aws'])(
  '%s has no stored schema',
  (name) => {
    expect(storedSchemas().find(name)).toBeUndefined();
  },
);

test('all types of the release are there', () => {
  const aws = storedSchemas().find('aws');
  expect(aws?.resourceTypes).toHaveLength(1526);
  expect(aws?.dataSourceTypes).toHaveLength(608);
  expect(aws?.ephemeralTypes).toHaveLength(7);
  expect(aws?.functions?.map(({ name }) => name)).toEqual([
    'arn_build',
    'arn_parse',
    'trim_iam_role_path',
  ]);
});

test('attributes keep their type and flags', () => {
  const eip = storedSchemas().find('aws')?.schemaOf('resource', 'aws_eip');
  expect(eip?.attributes.get('vpc')).toEqual({
    name: 'vpc',
    type: 'bool',
    required: false,
    optional: true,
    computed: true,
    sensitive: false,
    deprecated: true,
    writeOnly: false,
  });
  expect(eip?.attributes.get('tags')?.type).toEqual(['map', 'string']);
});

test('nested blocks keep their nesting and bounds, however deep', () => {
  const aws = storedSchemas().find('aws');
  const cluster = aws?.schemaOf('resource', 'aws_eks_cluster');
  expect(cluster?.blocks.get('vpc_config')).toMatchObject({
    nesting: 'list',
    minItems: 1,
    maxItems: 1,
  });
  const acl = aws?.schemaOf('resource', 'aws_wafv2_web_acl');
  const statement = acl?.blocks.get('rule')?.block.blocks.get('statement');
  expect(statement?.block.blocks.has('byte_match_statement')).toBe(true);
});

test('what the provider does not know is undefined', () => {
  const aws = storedSchemas().find('aws');
  expect(aws?.schemaOf('resource', 'aws_rds_instance')).toBeUndefined();
  expect(aws?.schemaVersionOf('resource', 'aws_rds_instance')).toBe(0);
  expect(aws?.schemaVersionOf('resource', 'aws_instance')).toBeGreaterThan(0);
});

test('every block of the release unpacks', () => {
  const aws = storedSchemas().find('aws');
  const sizes = aws?.resourceTypes.map(
    (type) => aws.schemaOf('resource', type)?.attributes.size ?? 0,
  );
  expect(Math.min(...(sizes ?? [0]))).toBeGreaterThan(0);
});

test('a file that differs from the manifest is refused', async () => {
  const copy = await folderWith();
  await cp(stored, copy, { recursive: true });
  const file = join(copy, 'aws-5.100.0.pack');
  const bytes = await readFile(file);
  bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
  await writeFile(file, bytes);
  expect(() => openCatalogue(copy).find('aws')).toThrow(SchemaError);
  expect(() => openCatalogue(copy).find('aws')).toThrow(/reinstall iac-dpo/);
});

test('a manifest cannot name a file elsewhere', async () => {
  const copy = await folderWith({
    'manifest.json': JSON.stringify({ files: [{ ...ENTRY, file: '../aws.pack' }] }),
  });
  expect(() => openCatalogue(copy)).toThrow(SchemaError);
});

test('the schemas are found from any folder of the package', async () => {
  const root = await folderWith({ 'schemas/manifest.json': '{}', 'dist/cli.js': '' });
  expect(schemasDirectory(`file://${root}/dist/cli.js`)).toBe(join(root, 'schemas'));
  expect(() => schemasDirectory('file:///nowhere/at/all.js')).toThrow(SchemaError);
});

test('every stored release unpacks, and what is reconstructed says so', () => {
  const catalogue = storedSchemas();
  for (const { address, version, exactness } of catalogue.releases) {
    const schema = catalogue.find(address, { locked: version, constraints: [] });
    expect(schema).toMatchObject({ address, version, exactness });
    expect(schema?.provider.attributes).toBeInstanceOf(Map);
    const [type] = schema?.resourceTypes ?? [];
    if (type) expect(schema?.schemaOf('resource', type)?.attributes.size).toBeGreaterThan(0);
  }
});

test('the repository carries less than 12 MB of schemas', async () => {
  const { files } = JSON.parse(await readFile(join(stored, 'manifest.json'), 'utf8'));
  const sizes = await Promise.all(
    files.map(async ({ file }: { file: string }) => (await stat(join(stored, file))).size),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(12_000_000);
});

// 2 ms on a quiet machine, and CPU time is no less where others use it: the bound is generous.
test.each([
  ['aws', 'aws_instance'],
  ['google', 'google_container_cluster'],
  ['azurerm', 'azurerm_kubernetes_cluster'],
])('reading one type of %s from a cold catalogue takes milliseconds', (provider, type) => {
  const catalogue = storedSchemas();
  const before = process.cpuUsage();
  expect(catalogue.find(provider)?.schemaOf('resource', type)).toBeDefined();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(60);
});

test('nested attributes have flags of their own and the type they imply', () => {
  const set = storedSchemas()
    .find('helm', { constraints: ['~> 3.0'] })
    ?.schemaOf('resource', 'helm_release')
    ?.attributes.get('set');
  expect(set?.nested?.nesting).toBe('list');
  expect(set?.nested?.attributes.get('name')).toMatchObject({ required: true, type: 'string' });
  expect(set?.type).toEqual([
    'list',
    ['object', { name: 'string', type: 'string', value: 'string' }, ['type', 'value']],
  ]);
});
