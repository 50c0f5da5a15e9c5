import { checkModule } from '../../../src/check/check.ts';
import { openConstraints } from '../../../src/constraints/open-constraints.ts';
import type { Finding } from '../../../src/finding/finding.ts';
import type { Module } from '../../../src/module/module.ts';
import { type RepairOptions, repairModule } from '../../../src/repair/repair-module.ts';
import { schemasDirectory } from '../../../src/schema/schemas-directory.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';
import { storedSchemas } from '../../support/open-terraform.ts';

const catalogue = {
  ...storedSchemas(),
  constraints: openConstraints(schemasDirectory(`file://${process.cwd()}/src/schema/`)),
};

const modernised = (module: Module, options: Partial<RepairOptions> = {}) =>
  repairModule(module, {
    catalogue,
    validate: async (state) => checkModule(state, catalogue),
    maxRounds: 5,
    modernise: true,
    ...options,
  });

const address = (name: string) => `resource "aws_eip" "${name}" {\n  vpc = true\n}\n`;
const OBJECT = `resource "aws_s3_bucket_object" "zip" {
  bucket  = "code-of-functions"
  key     = "function.zip"
  content = "x"
}
`;

test('what lies outside the scope is neither changed nor told', async () => {
  const text = `${address('old')}\n${address('new')}`;
  const scope = [{ file: 'main.tf', range: { start: text.indexOf('\n\n') + 2, end: text.length } }];
  const { repaired, outdated, gates } = await modernised(moduleOf(text), { scope });
  expect(textsOf(repaired)['main.tf']).toBe(
    `${address('old')}\n${address('new').replace('vpc = true', 'domain = "vpc"')}`,
  );
  expect(outdated).toEqual([]);
  expect(gates.every(({ passed }) => passed)).toBe(true);
});

test('what was deprecated before the change is left', async () => {
  const { repaired, outdated } = await modernised(
    moduleOf(`${address('old')}\n${address('new')}`),
    {
      base: moduleOf(address('old')),
    },
  );
  expect(textsOf(repaired)['main.tf']).toContain(address('old'));
  expect(textsOf(repaired)['main.tf']).not.toContain(address('new'));
  expect(outdated).toEqual([]);
});

test('a type is said to be another resource once deployed, but for one that the change added', async () => {
  const title = async (options: Partial<RepairOptions>) =>
    (await modernised(moduleOf(OBJECT), options)).applied[0]?.candidate.title;
  expect(await title({})).toMatch(/ an `aws_s3_object`; one that is deployed already has to be/);
  expect(await title({ base: moduleOf('') })).toMatch(/ an `aws_s3_object`$/);
});

test('a class that is switched off is told with that reason', async () => {
  const { applied, outdated } = await modernised(moduleOf(address('nat')), {
    leaveKinds: new Set(['deprecated'] as const),
  });
  expect(applied).toEqual([]);
  expect(outdated?.map(({ reason }) => reason)).toEqual([
    'Repairs of this class are switched off in the configuration.',
  ]);
});

test('only the step that the validator speaks against is taken back', async () => {
  const doubt: Finding = {
    kind: 'other',
    severity: 'warning',
    stage: 4,
    summary: 'Doubtful domain',
    detail: 'Nobody knows what it does.',
  };
  const text = `${address('nat')}\n${OBJECT}`;
  const { repaired, outdated, after } = await modernised(moduleOf(text), {
    validate: async (state) => {
      const said = checkModule(state, catalogue);
      const isOdd = textsOf(state)['main.tf']?.includes('domain');
      return isOdd ? { ...said, findings: [...said.findings, doubt] } : said;
    },
  });
  expect(textsOf(repaired)['main.tf']).toBe(text.replace('aws_s3_bucket_object', 'aws_s3_object'));
  expect(outdated?.map(({ reason }) => reason)).toEqual([
    'With what would take its place terraform says something that it did not say before.',
  ]);
  expect(after.verdict).toBe('valid');
});

test('what touches text that mends an error waits for it', async () => {
  const { applied, outdated } = await modernised(
    moduleOf(
      'resource "aws_s3_bucket" "media" {\n  bucke = "media-of-all-kinds"\n  acl   = "private"\n}\n',
    ),
  );
  expect(applied.map(({ modernises }) => modernises)).toEqual([undefined]);
  expect(outdated?.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('it touches what mends an error; run again once that is in'),
  ]);
});

test('the nearest release that is stored is no proof of what an older one takes', async () => {
  const pinned = `terraform {\n  required_providers {\n    aws = { source = "hashicorp/aws", version = "~> 2.0" }\n  }\n}\n\n${address('nat')}`;
  const { repaired, outdated } = await modernised(moduleOf(pinned));
  expect(textsOf(repaired)['main.tf']).toBe(pinned);
  expect(outdated?.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('of another release than the module asks for'),
  ]);
});
