import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runCli, workspace } from './run-cli.ts';

const ADDRESS = 'registry.example.com/acme/cloud';
const exported = (type = 'string'): string =>
  JSON.stringify({
    format_version: '1.0',
    provider_schemas: {
      [ADDRESS]: {
        provider: { version: 0, block: {} },
        resource_schemas: {
          cloud_server: {
            version: 0,
            block: {
              attributes: {
                name: { type, required: true },
                size: { type: 'number', optional: true, computed: true },
                old: { type: 'bool', optional: true, deprecated: true },
                network: {
                  optional: true,
                  nested_type: {
                    nesting_mode: 'list',
                    attributes: { cidr: { type: 'string', required: true } },
                  },
                },
              },
              block_types: {
                rule: {
                  nesting_mode: 'list',
                  min_items: 1,
                  max_items: 3,
                  block: { attributes: { port: { type: 'number', optional: true } } },
                },
              },
            },
          },
        },
      },
    },
  });

const LOCK = `provider "${ADDRESS}" {\n  version = "2.0.1"\n}\n`;

test('what is added can be listed and shown', async () => {
  await using root = await workspace({ 'cloud.json': exported() });
  const env = { IAC_DPO_SCHEMAS: join(root.path, 'mine') };
  const add = ['schema', 'add', 'cloud.json', '--version', '1.2.3'];
  expect(await runCli(root.path, add, { env })).toMatchObject({
    code: 0,
    stdout: `added ${ADDRESS} 1.2.3: 1 resource types, in ${env.IAC_DPO_SCHEMAS}\n`,
  });
  const list = await runCli(root.path, ['schema', 'list'], { env });
  expect(list.stdout).toMatch(/acme\/cloud\n {2}\* 1\.2\.3 +exact +schema add cloud\.json\n/);
  const show = await runCli(root.path, ['schema', 'show', 'cloud_server'], { env });
  expect(show.code).toBe(0);
  expect(show.stdout).toBe(`resource cloud_server
${ADDRESS} 1.2.3, exact

name     string            required
network  list of objects:  optional
  cidr  string  required
old      bool              optional, deprecated
size     number            optional, computed
rule { list of blocks, at least 1, at most 3 }
  port  number  optional
`);
});

test('the version comes from the lock file beside the file, which may be compressed', async () => {
  await using root = await workspace({ '.terraform.lock.hcl': LOCK });
  await writeFile(join(root.path, 'cloud.json.gz'), gzipSync(exported()));
  const args = ['schema', 'add', 'cloud.json.gz', '--schemas', 'mine', '--name', 'cloud'];
  const added = await runCli(root.path, args);
  expect(added).toMatchObject({ code: 0, stderr: '' });
  expect(added.stdout).toContain(`${ADDRESS} 2.0.1`);
  const manifest = JSON.parse(await readFile(join(root.path, 'mine/manifest.json'), 'utf8'));
  expect(manifest.files).toHaveLength(1);
});

test('shipped schemas are shown: resources, data sources, providers, other releases', async () => {
  await using root = await workspace({});
  const env = { XDG_CACHE_HOME: root.path };
  const show = async (...args: string[]): Promise<string> =>
    (await runCli(root.path, ['schema', 'show', ...args], { env })).stdout;
  const instance = await show('aws_instance');
  expect(instance).toMatch(
    /^resource aws_instance\nregistry\.terraform\.io\/hashicorp\/aws 5\.100\.0, exact\n/,
  );
  expect(instance).toMatch(/\nroot_block_device \{ list of blocks, at most 1 \}\n {2}\w/);
  expect(instance).toContain('There is also data.aws_instance.');
  expect(await show('data.aws_ami')).toMatch(/^data aws_ami\n/);
  expect(await show('random')).toMatch(/^provider random\n/);
  expect(await show('aws_instance', '--version', '6.69.1')).toContain('6.69.1, reconstructed');
  expect(await show('google_project', '--provider', 'google-beta')).toContain('google-beta');
  // Statements nest statements; the page stays one that can be read.
  expect((await show('aws_wafv2_web_acl')).split('\n').length).toBeLessThan(3000);
});

test.each([
  [['add', 'nowhere.json'], 3, /cannot use nowhere\.json: ENOENT.*Next: give it what `terraform/],
  [['add', 'text.json', '--version', '1.0.0'], 3, /cannot use text\.json: it is not JSON/],
  [['add', 'text.json.gz', '--version', '1.0.0'], 3, /cannot use text\.json\.gz: incorrect header/],
  [['add', 'odd.json', '--version', '1.0.0'], 3, /cloud_server\.name is not one of string/],
  [['add', 'cloud.json'], 2, /the version of .*acme\/cloud is not known.*Next: pass --version/],
  [['add', 'cloud.json', '--version', '5.x'], 2, /"5\.x" is no version.*Next: pass one like/],
  [['add', 'cloud.json', '--name', 'aws', '--version', '1.0.0'], 3, /holds .*acme\/cloud, no aws/],
  [['add', 'cloud.json', '--version', '1.0.0', '--schemas', 'cloud.json'], 3, /cannot write to/],
  [['add', 'big.json', '--version', '1.0.0'], 3, /it holds more than 64 MB/],
  [['add'], 2, /missing required argument 'file'.*Next: see iac-dpo schema add --help/],
  [
    ['show', 'cloud_nothing'],
    3,
    /no stored provider has a type cloud_nothing.*Next: see iac-dpo schema list/,
  ],
  [['show', 'x', '--provider', 'nomad'], 2, /no schema of nomad is stored.*Next: .*schema add/],
  [
    ['show', 'aws_instance', '--version', '1.0.0'],
    2,
    /1\.0\.0 is not stored.*pass one of .*5\.100\.0/,
  ],
  [['list', '--schemas', 'broken'], 3, /Cannot read .*manifest\.json; delete/],
  [['shwo'], 2, /unknown command 'shwo'/],
] as const)('schema %j exits with %i and one line', async (args, code, message) => {
  await using root = await workspace({
    'cloud.json': exported(),
    'odd.json': exported('text'),
    'text.json': 'Error: no schemas',
    'text.json.gz': 'Error: no schemas',
    'big.json': ' ',
    'broken/manifest.json': '{',
  });
  await truncate(join(root.path, 'big.json'), 200 * 1024 * 1024);
  const env = { XDG_CACHE_HOME: root.path };
  const outcome = await runCli(root.path, ['schema', ...args], { env });
  expect(outcome).toMatchObject({ code, stdout: '' });
  expect(outcome.stderr).toMatch(message);
  expect(outcome.stderr.trimEnd()).not.toContain('\n');
});
