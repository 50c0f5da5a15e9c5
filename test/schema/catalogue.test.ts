import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCatalogue, SchemaError } from '../../src/schema/catalogue.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import { storedSchemas } from '../support/open-terraform.ts';
import { folderWith } from '../support/temporary.ts';

const stored = join(process.cwd(), 'schemas');

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

test.each(['random', 'example/aws', 'registry.example.com/hashicorp/aws'])(
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
  const file = join(copy, 'aws-5.100.0.br');
  const bytes = await readFile(file);
  bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
  await writeFile(file, bytes);
  expect(() => openCatalogue(copy).find('aws')).toThrow(SchemaError);
  expect(() => openCatalogue(copy).find('aws')).toThrow(/reinstall iac-dpo/);
});

test('a manifest cannot name a file elsewhere', async () => {
  const copy = await folderWith({
    'manifest.json': JSON.stringify({
      files: [{ file: '../aws.br', address: 'a/b/c', version: '1', sha256: '0'.repeat(64) }],
    }),
  });
  expect(() => openCatalogue(copy)).toThrow(SchemaError);
});

test('the schemas are found from any folder of the package', async () => {
  const root = await folderWith({ 'schemas/manifest.json': '{}', 'dist/cli.js': '' });
  expect(schemasDirectory(`file://${root}/dist/cli.js`)).toBe(join(root, 'schemas'));
  expect(() => schemasDirectory('file:///nowhere/at/all.js')).toThrow(SchemaError);
});
