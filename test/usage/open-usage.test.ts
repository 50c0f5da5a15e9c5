import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';
import { openUsage } from '../../src/usage/open-usage.ts';
import { withUsage } from '../../src/usage/with-usage.ts';
import { moduleOf } from '../support/module-of.ts';
import { storedSchemas } from '../support/open-terraform.ts';

const AWS = 'registry.terraform.io/hashicorp/aws';

test('the stored statistics know what nearly every subnet and function has', () => {
  const usage = openUsage(schemasDirectory())(AWS);
  const subnet = usage?.of('resource', 'aws_subnet')?.at.get('vpc_id');
  expect(subnet?.share).toBe(1);
  expect(subnet?.edges[0]).toMatchObject({ type: 'aws_vpc', attribute: 'id' });
  expect(usage?.edgesOf('execution_role_arn')[0]).toMatchObject({ type: 'aws_iam_role' });
  expect(usage?.principalOf('aws_lambda_function.role')).toBe('lambda.amazonaws.com');
  expect(usage?.of('resource', 'aws_nonsense')).toBeUndefined();
  expect(openUsage(schemasDirectory())('registry.terraform.io/nobody/nothing')).toBeUndefined();
});

test('the stored files are small and hold no text of anyone', () => {
  const { files } = JSON.parse(
    readFileSync(join(schemasDirectory(), 'usage-manifest.json'), 'utf8'),
  ) as { files: { file: string; address: string }[] };
  const bytes = files.map(({ file }) => statSync(join(schemasDirectory(), file)).size);
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(300_000);
  const find = openUsage(schemasDirectory());
  for (const { address } of files) {
    const schema = storedSchemas().find(address);
    for (const type of schema?.resourceTypes ?? [])
      for (const [path, { literals }] of find(address)?.of('resource', type)?.at ?? [])
        for (const { text } of literals) {
          const at = `${type}.${path}: ${text}`;
          expect(at).not.toMatch(/@|:\/\/|arn:|\d{12}|(?:password|secret|token)\b.*: "/);
          expect(text.length).toBeLessThan(160);
        }
  }
});

test('a changed file is refused, a folder without statistics is not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'usage-'));
  try {
    const manifest = 'usage-manifest.json';
    copyFileSync(join(schemasDirectory(), manifest), join(folder, manifest));
    writeFileSync(join(folder, 'usage-aws.br'), 'something else');
    expect(() => openUsage(folder)(AWS)).toThrow('is not the file of its manifest');
    expect(openUsage(join(folder, 'empty'))(AWS)).toBeUndefined();
    writeFileSync(join(folder, manifest), '{}');
    expect(() => openUsage(`${folder}/`)(AWS)).toThrow('reinstall iac-dpo');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the view of a single module carries the statistics too, and stays the same one', () => {
  const find = () => undefined;
  const catalogue = withUsage(storedSchemas(), find);
  const module = moduleOf('resource "aws_vpc" "v" {}');
  const view = catalogue.forModule(module);
  expect(view).toMatchObject({ usage: find });
  expect(catalogue.forModule(module)).toBe(view);
  expect(view.find('aws')?.version).toBe(storedSchemas().find('aws')?.version);
});
