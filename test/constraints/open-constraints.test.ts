import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConstraints } from '../../src/constraints/open-constraints.ts';
import { schemasDirectory } from '../../src/schema/schemas-directory.ts';

const AWS = 'registry.terraform.io/hashicorp/aws';
const FILE = 'constraints-aws-5.100.0.br';

test('the stored facts are those of one release', () => {
  const find = openConstraints(schemasDirectory());
  const facts = find(AWS, '5.100.0');
  expect(facts?.source).toBe('probed from terraform-provider-aws 5.100.0');
  const instance = facts?.of('resource', 'aws_instance');
  expect(instance).toMatchObject({ sdk: 'sdk2', refusesId: true });
  expect(instance?.place.arguments.get('tenancy')?.values[0]?.rule).toEqual({
    kind: 'one-of',
    values: ['default', 'dedicated', 'host'],
    ignoreCase: false,
  });
  expect(instance?.place.arguments.get('ami')?.atLeastOneOf).toEqual(['ami', 'launch_template']);
  expect(facts?.of('resource', 'aws_nonsense')).toBeUndefined();
  expect(find(AWS, '5.99.0')).toBeUndefined();
});

test('a changed file is refused, a folder without facts is not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'constraints-'));
  try {
    copyFileSync(
      join(schemasDirectory(), 'constraints-manifest.json'),
      join(folder, 'constraints-manifest.json'),
    );
    writeFileSync(join(folder, FILE), 'something else');
    expect(() => openConstraints(folder)(AWS, '5.100.0')).toThrow(
      'is not the file of its manifest',
    );
    expect(openConstraints(join(folder, 'empty'))(AWS, '5.100.0')).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
