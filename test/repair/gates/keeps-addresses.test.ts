import type { Finding } from '../../../src/finding/finding.ts';
import type { Module } from '../../../src/module/module.ts';
import { viewModule } from '../../../src/module/module-view.ts';
import { keepsAddresses } from '../../../src/repair/gates/keeps-addresses.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';
import { authorThatAdds, rankerFor, repairByChecker } from '../../support/repair-by-checker.ts';

const judge = (draft: Module | string, repaired: Module | string) =>
  keepsAddresses(viewOf(draft), viewOf(repaired));
const viewOf = (module: Module | string) =>
  viewModule(typeof module === 'string' ? moduleOf(module) : module);

const DRAFT = `
variable "region" {}
locals {
  name = "app"
}
module "network" {
  source = "./network"
}
data "aws_region" "here" {}
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}
output "id" {
  value = aws_vpc.main.id
}
`;

test('a module that says the same elsewhere has kept every address', () => {
  const cut = DRAFT.indexOf('data ');
  const split = moduleOf({ 'a.tf': DRAFT.slice(cut), 'b.tf': DRAFT.slice(0, cut) });
  expect(judge(DRAFT, split).passed).toBe(true);
});

test('a resource may change its type but not its name', () => {
  expect(judge('resource "aws_alb_" "web" {}', 'resource "aws_lb" "web" {}').passed).toBe(true);
  expect(judge('resource "aws_lb" "web" {}', 'resource "aws_lb" "site" {}')).toEqual({
    gate: 'keeps every address of the draft',
    passed: false,
    reason: 'it would remove aws_lb.web',
  });
});

test.each([
  ['variable "region" {}\n', 'var.region'],
  ['locals {\n  name = "app"\n}\n', 'local.name'],
  ['module "network" {\n  source = "./network"\n}\n', 'module.network'],
  ['data "aws_region" "here" {}\n', 'data.aws_region.here'],
  ['output "id" {\n  value = aws_vpc.main.id\n}\n', 'output.id'],
])('%j cannot go', (declaration, address) => {
  expect(DRAFT).toContain(declaration);
  expect(judge(DRAFT, DRAFT.replace(declaration, ''))).toMatchObject({
    passed: false,
    reason: `it would remove ${address}`,
  });
});

const finding = (draft: string, at: string): Finding => ({
  kind: 'invalid-resource-type',
  mode: 'resource',
  type: 'x',
  provider: 'aws',
  severity: 'error',
  stage: 4,
  summary: 'Invalid resource type',
  detail: '',
  place: { file: 'main.tf', range: { start: draft.indexOf(at), end: draft.indexOf(at) + 1 } },
});

test('a resource that nothing is wrong with keeps its type', () => {
  const draft = 'resource "aws_vpc" "main" {}\nresource "aws_alb_" "web" {}\n';
  const wrong = [finding(draft, '"aws_alb_"')];
  const judged = (repaired: string) =>
    keepsAddresses(viewOf(draft), viewOf(draft.replace(...split(repaired))), wrong);
  expect(judged('aws_alb_ aws_lb').passed).toBe(true);
  expect(judged('aws_vpc aws_subnet')).toMatchObject({ reason: 'it would remove aws_vpc.main' });
});

const split = (pair: string): [string, string] => pair.split(' ') as [string, string];

test('references follow a resource that changes its type', () => {
  const draft = 'resource "aws_alb_" "web" {}\noutput "x" {\n  value = aws_alb_.web.id\n}\n';
  expect(judge(draft, draft.replaceAll('aws_alb_', 'aws_lb')).passed).toBe(true);
  expect(judge(draft, draft.replace('aws_alb_', 'aws_lb'))).toMatchObject({
    reason: 'it would leave references to aws_alb_.web, which it renames',
  });
});

test.each(['count = 0', 'for_each = {}', 'for_each = toset([])'])(
  'a resource is not switched off by %s',
  (line) => {
    const draft = 'resource "aws_vpc" "main" {\n  enabled = true\n}\n';
    const off = draft.replace('enabled = true', line);
    expect(judge(draft, off)).toMatchObject({ reason: 'it would switch off aws_vpc.main' });
    expect(judge(off, off).passed).toBe(true);
    expect(judge(draft, draft.replace('enabled = true', 'count = 1')).passed).toBe(true);
    expect(judge(draft, draft.replace('enabled = true', 'count = var.x ? 1 : 0')).passed).toBe(
      true,
    );
  },
);

test('a resource cannot take the place of another of the draft with its name', () => {
  const two = 'resource "aws_lb" "web" {}\nresource "aws_eip" "web" {}\n';
  expect(judge(two, 'resource "aws_lb" "web" {}\n').passed).toBe(false);
});

test('a ranker that would rather delete cannot remove a declaration', async () => {
  const draft = moduleOf(
    'outputs "id" {\n  value = 1\n}\n\nvariable "size" {\n  typ = string\n}\n',
  );
  const repair = await repairByChecker(draft, {
    ranker: rankerFor(({ loses }) => loses !== undefined),
  });
  expect(textsOf(repair.repaired)['main.tf']).toContain('variable "size"');
});

test('an author that comments the rest of the file out is refused', async () => {
  const draft = moduleOf(
    'resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n\nresource "aws_sns_topic" "t" {\n  name = "t"\n}\n',
  );
  const repair = await repairByChecker(draft, { author: authorThatAdds(' = "q"\n}\n/*') });
  expect(textsOf(repair.repaired)['main.tf']).toContain('\n  name = "q"\n');
  expect(textsOf(repair.repaired)['main.tf']).not.toContain('/*');
});

test.each([
  ['resource "aws_sqs_queue" "my queue" {}', 'resource "aws_sqs_queue" "my_queue" {}'],
  ['resource "aws_sqs_queue" "1st" {}', 'resource "aws_sqs_queue" "_1st" {}'],
  ['resource "aws_sqs_queue" "" {}', 'resource "aws_sqs_queue" "main" {}'],
  ['data "aws_region" "a.b" {}', 'data "aws_region" "a_b" {}'],
  ['variable "count" {}', 'variable "count_value" {}'],
  ['variable "my var" {}', 'variable "my_var" {}'],
  ['output "the id" {\n  value = 1\n}', 'output "the_id" {\n  value = 1\n}'],
  ['module "a b" {\n  source = "./x"\n}', 'module "a_b" {\n  source = "./x"\n}'],
])('%s, which terraform refuses, may be spelt %s', (draft, repaired) => {
  expect(judge(draft, repaired).passed).toBe(true);
});

test.each([
  ['another name', 'resource "aws_sqs_queue" "my queue" {}', 'resource "aws_sqs_queue" "other" {}'],
  ['another type', 'resource "aws_sqs_queue" "my queue" {}', 'resource "aws_vpc" "my_queue" {}'],
  ['a good name', 'variable "size" {}', 'variable "size_value" {}'],
  [
    'a name that only variables may not have',
    'output "count" {\n  value = 1\n}',
    'output "count_value" {\n  value = 1\n}',
  ],
  [
    'two that become one',
    'resource "aws_vpc" "a b" {}\nresource "aws_vpc" "a-b " {}',
    'resource "aws_vpc" "a_b" {}',
  ],
  ['two variables that become one', 'variable "a b" {}\nvariable "a.b" {}', 'variable "a_b" {}'],
])('%s is not respelt', (_title, draft, repaired) => {
  expect(judge(draft, repaired)).toMatchObject({
    reason: expect.stringContaining('it would remove'),
  });
});

test('references follow a name that is respelt', () => {
  const draft = 'variable "count" {}\noutput "x" {\n  value = var.count\n}\n';
  expect(judge(draft, draft.replaceAll('count', 'count_value')).passed).toBe(true);
  expect(judge(draft, draft.replace('"count"', '"count_value"'))).toMatchObject({
    reason: 'it would leave references to var.count, which it renames',
  });
});
