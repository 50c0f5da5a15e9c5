import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCatalogue, SchemaError } from '../../src/schema/catalogue.ts';
import { readSourceSchemas } from '../../src/schema/read-source-schema.ts';
import { addedSchemas, addSchema, userSchemasDirectory } from '../../src/schema/user-schemas.ts';
import { folderWith } from '../support/temporary.ts';

const ADDRESS = 'registry.example.com/acme/cloud';
const block = {
  attributes: {
    name: { type: 'string', required: true, description: 'left out' },
    old: { type: 'bool', optional: true, deprecated: true, deprecation_message: 'Use "new".' },
    secret: { type: 'string', optional: true, sensitive: true, write_only: true },
    network: {
      optional: true,
      nested_type: {
        nesting_mode: 'list',
        attributes: {
          cidr: { type: 'string', required: true },
          tags: { type: ['map', 'string'], optional: true },
        },
      },
    },
  },
  block_types: {
    rule: {
      nesting_mode: 'set',
      min_items: 1,
      max_items: 4,
      block: { attributes: { port: { type: 'number', optional: true } }, deprecated: true },
    },
  },
};
const provider = {
  provider: { version: 0, block: { attributes: { region: { type: 'string', optional: true } } } },
  resource_schemas: { cloud_server: { version: 3, block } },
  data_source_schemas: { cloud_zone: { version: 0, block: { attributes: {} } } },
  functions: { double: { return_type: 'number', parameters: [{ name: 'n', type: 'number' }] } },
};
const exported = (of: unknown = provider): string =>
  JSON.stringify({ format_version: '1.0', provider_schemas: { [ADDRESS]: of } });

test('what was added is found, as it was given', async () => {
  const directory = join(await folderWith(), 'new', 'folder');
  const schema = readSourceSchemas(exported()).get(ADDRESS);
  if (!schema) throw new Error('not read');
  addSchema(directory, { address: ADDRESS, version: '1.2.3', schema, source: 'a test' });
  const catalogue = openCatalogue(join(process.cwd(), 'schemas'), directory);
  const cloud = catalogue.find(ADDRESS);
  expect(cloud).toMatchObject({ address: ADDRESS, version: '1.2.3', exactness: 'exact' });
  expect(cloud?.provider.attributes.get('region')?.optional).toBe(true);
  expect(cloud?.dataSourceTypes).toEqual(['cloud_zone']);
  expect(cloud?.schemaVersionOf('resource', 'cloud_server')).toBe(3);
  expect(cloud?.functions).toEqual([
    { name: 'double', parameters: [{ name: 'n', type: 'number' }], returns: 'number' },
  ]);
  const server = cloud?.schemaOf('resource', 'cloud_server');
  expect(server?.attributes.get('old')).toMatchObject({
    deprecated: true,
    deprecation: 'Use "new".',
  });
  expect(server?.attributes.get('secret')).toMatchObject({ sensitive: true, writeOnly: true });
  expect(server?.attributes.get('network')).toMatchObject({
    type: ['list', ['object', { cidr: 'string', tags: ['map', 'string'] }, ['tags']]],
    nested: { nesting: 'list' },
  });
  expect(server?.attributes.get('network')?.nested?.attributes.get('cidr')?.required).toBe(true);
  expect(server?.blocks.get('rule')).toMatchObject({ nesting: 'set', minItems: 1, maxItems: 4 });
  expect(server?.blocks.get('rule')?.block.deprecated).toBe(true);
});

test('an added exact schema counts more than a reconstructed one of the same release', async () => {
  const directory = await folderWith();
  const schema = readSourceSchemas(exported()).get(ADDRESS);
  if (!schema) throw new Error('not read');
  const stored = join(process.cwd(), 'schemas');
  const random = openCatalogue(stored).find('random');
  const { address = '', version = '' } = random ?? {};
  addSchema(directory, { address, version, schema, source: 'a test' });
  expect(openCatalogue(stored, directory).find('random')?.resourceTypes).toEqual(['cloud_server']);
});

test('a changed file and a broken manifest of the folder are named, with the cure', async () => {
  const directory = await folderWith();
  const schema = readSourceSchemas(exported()).get(ADDRESS);
  if (!schema) throw new Error('not read');
  const { file } = addSchema(directory, { address: ADDRESS, version: '1.0.0', schema, source: '' });
  const bytes = await readFile(join(directory, file));
  await writeFile(join(directory, file), bytes.subarray(1));
  const stored = join(process.cwd(), 'schemas');
  expect(() => openCatalogue(stored, directory).find(ADDRESS)).toThrow(/delete .* and add/);
  await writeFile(join(directory, 'manifest.json'), '{');
  expect(() => openCatalogue(stored, directory)).toThrow(SchemaError);
});

test('the folder is that of the variable, else of the cache', async () => {
  expect(userSchemasDirectory({ IAC_DPO_SCHEMAS: '/a' })).toBe('/a');
  expect(userSchemasDirectory({ XDG_CACHE_HOME: '/b' })).toBe('/b/iac-dpo/schemas');
  expect(userSchemasDirectory({ XDG_CACHE_HOME: 'b', HOME: '/c' })).toBe(
    '/c/.cache/iac-dpo/schemas',
  );
  expect(addedSchemas({ IAC_DPO_SCHEMAS: await folderWith() })).toBeUndefined();
});

const attributes = (given: unknown): unknown => ({
  resource_schemas: { cloud_x: { version: 0, block: { attributes: given } } },
});
const deep = (levels: number): string =>
  exported(attributes({ a: { type: 'X' } })).replace(
    '"X"',
    `${'["list",'.repeat(levels)}"string"${']'.repeat(levels)}`,
  );

test.each([
  ['', /not JSON/],
  ['[]', /it is not an object/],
  ['{"format_version":"1.0"}', /no "provider_schemas"/],
  ['{"provider_schemas":{"aws":{}}}', /"aws" is not a provider address/],
  [exported([]), /is not an object/],
  [exported({ resource_schemas: [] }), /is not an object/],
  [exported(attributes({ a: {} })), /cloud_x\.a is not one of string/],
  [exported(attributes({ a: { type: ['list'] } })), /is not one of string/],
  [
    exported(attributes({ a: { type: 'string', required: 'yes' } })),
    /a\.required is not a boolean/,
  ],
  [exported(attributes({ 'a b': { type: 'string' } })), /is not a name/],
  [exported({ provider: { block: { block_types: { b: { nesting_mode: 'heap' } } } } }), /"heap"/],
  [exported({ resource_schemas: { x: { version: -1, block: {} } } }), /x is not a count/],
  [deep(10_000), /is too deep/],
])('%.60s is refused', (text, message) => {
  expect(() => readSourceSchemas(text)).toThrow(SchemaError);
  expect(() => readSourceSchemas(text)).toThrow(message);
});

test('names that mean something to JavaScript are names', () => {
  const text = exported(attributes({ constructor: { type: 'string' } })).replace(
    'constructor',
    '__proto__',
  );
  const schema = readSourceSchemas(text).get(ADDRESS);
  expect(Object.keys(schema?.resource_schemas.cloud_x?.block.attributes ?? {})).toEqual([
    '__proto__',
  ]);
});
