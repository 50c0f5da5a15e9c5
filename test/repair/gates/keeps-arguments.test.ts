import { checkModule } from '../../../src/check/check.ts';
import { viewModule } from '../../../src/module/module-view.ts';
import { keepsArguments } from '../../../src/repair/gates/keeps-arguments.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';
import { catalogue, rankerFor, repairByChecker } from '../../support/repair-by-checker.ts';

function judge(draft: string, repaired: string) {
  const module = moduleOf(draft);
  const { findings } = checkModule(module, catalogue);
  return keepsArguments(viewModule(module), viewModule(moduleOf(repaired)), findings);
}

const queue = (...lines: string[]) =>
  `resource "aws_sqs_queue" "q" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

test('an argument that a finding spoke against may go', () => {
  expect(judge(queue('name = "q"', 'colour = "red"'), queue('name = "q"')).passed).toBe(true);
});

test('an argument that was valid may not go', () => {
  const draft = queue('name = "q"', 'delay_seconds = 5', 'colour = "red"');
  expect(judge(draft, queue('name = "q"'))).toEqual({
    gate: 'keeps every argument that was valid',
    passed: false,
    reason: 'it would lose aws_sqs_queue.q.delay_seconds',
  });
});

test('an argument may change its value or its name, not both', () => {
  const draft = queue('name = "q"', 'delay_seconds = 5');
  expect(judge(draft, queue('name = "q"', 'delay_seconds = 6')).passed).toBe(true);
  expect(judge(draft, queue('name = "q"', 'max_message_size = 5')).passed).toBe(true);
  expect(judge(draft, queue('name = "q"', 'max_message_size = 6')).passed).toBe(false);
});

test('a value that stands elsewhere, too, does not make up for an argument', () => {
  const draft = queue('fifo_queue = true', 'content_based_deduplication = true', 'colour = "red"');
  const without = queue('fifo_queue = true');
  expect(judge(draft, without)).toMatchObject({
    reason: 'it would lose aws_sqs_queue.q.content_based_deduplication',
  });
});

test('one of two blocks that were valid may not go', () => {
  const block = (port: number) =>
    `  ingress {\n    from_port = ${port}\n    to_port   = ${port}\n    protocol  = "tcp"\n  }\n`;
  const group = (...ports: number[]) =>
    `resource "aws_security_group" "g" {\n${ports.map(block).join('')}}\n`;
  expect(judge(group(22, 443), group(443))).toMatchObject({
    reason: expect.stringContaining('it would lose aws_security_group.g.from_port'),
  });
  expect(judge(group(22, 443), group(22, 443, 80)).passed).toBe(true);
});

test.each([
  ['variable "x" {\n  type      = string\n  sensitive = true\n}\n', 'variable.x.sensitive'],
  ['output "x" {\n  value     = 1\n  sensitive = true\n}\n', 'output.x.sensitive'],
  ['module "x" {\n  source    = "./x"\n  sensitive = true\n}\n', 'module.x.sensitive'],
  ['provider "aws" {\n  region    = "eu"\n  sensitive = true\n}\n', 'provider.aws.sensitive'],
])('of %j nothing may go, either', (draft, name) => {
  const repaired = draft.replace(/ {2}sensitive = true\n/, '');
  expect(
    keepsArguments(viewModule(moduleOf(draft)), viewModule(moduleOf(repaired)), []),
  ).toMatchObject({ reason: `it would lose ${name}` });
});

test('what is inside a block that was valid may not go with the block', () => {
  const block = '\n  timeouts {\n    create = "5m"\n  }\n';
  const draft = `resource "aws_vpc_peering_connection" "p" {\n  vpc_id      = "a"\n  peer_vpc_id = "b"\n${block}}\n`;
  expect(judge(draft, draft.replace(block, ''))).toMatchObject({
    passed: false,
    reason: 'it would lose aws_vpc_peering_connection.p.create',
  });
});

test('a resource that held something is not left empty', () => {
  expect(judge(queue('colour = "red"'), queue())).toMatchObject({
    passed: false,
    reason: 'it would lose all of aws_sqs_queue.q',
  });
});

test('a ranker that would rather remove the only argument cannot', async () => {
  const repair = await repairByChecker(moduleOf(queue('colour = "red"')), {
    ranker: rankerFor(({ action }) => action === 'delete-argument'),
  });
  expect(repair.applied).toEqual([]);
  expect(repair.abstained[0]?.reason).toContain('it would lose all of aws_sqs_queue.q');
});

test('a ranker that would rather drop a second declaration cannot lose what only that one holds', async () => {
  const draft = moduleOf(`${queue('name = "one"')}\n${queue('name = "two"', 'delay_seconds = 5')}`);
  const repair = await repairByChecker(draft, {
    ranker: rankerFor(({ action }) => action === 'drop-duplicate'),
  });
  expect(repair.applied.map(({ candidate }) => candidate.action)).toEqual(['rename-declaration']);
  expect(textsOf(repair.repaired)['main.tf']).toContain('delay_seconds = 5');
});

test('a wrong type may become one that takes most of what was written, not one that takes little', () => {
  const draft =
    'resource "aws_sqs_line" "q" {\n  name = "q"\n  delay_seconds = 5\n  visibility_timeout_seconds = 30\n}\n';
  const fitting =
    'resource "aws_sqs_queue" "q" {\n  name = "q"\n  delay_seconds = 5\n  visibility_timeout_seconds = 30\n}\n';
  expect(judge(draft, fitting).passed).toBe(true);
  expect(judge(draft, 'resource "aws_sns_topic" "q" {\n  name = "q"\n}\n')).toMatchObject({
    reason: 'it would lose most of aws_sqs_line.q',
  });
});

test.each([
  [
    'one of two ways to repeat a block',
    'resource "aws_sqs_queue" "q" {\n  count    = 2\n  for_each = toset(["a"])\n  name     = each.key\n}\n',
    '  count    = 2\n',
    '  name     = each.key\n',
  ],
  [
    'what contradicts a default',
    'variable "x" {\n  type     = string\n  default  = null\n  nullable = false\n}\n',
    '  nullable = false\n',
    '  type     = string\n',
  ],
  [
    'a version that names none',
    'module "x" {\n  source  = "terraform-aws-modules/vpc/aws"\n  version = "latest"\n}\n',
    '  version = "latest"\n',
    '  source  = "terraform-aws-modules/vpc/aws"\n',
  ],
  [
    'an order that closes a circle',
    'resource "aws_vpc" "a" {\n  tags       = { x = 1 }\n  depends_on = [aws_vpc.b]\n}\nresource "aws_vpc" "b" {\n  tags = { x = aws_vpc.a.id }\n}\n',
    '  depends_on = [aws_vpc.b]\n',
    '  tags       = { x = 1 }\n',
  ],
])('%s may go, and nothing beside it', (_title, draft, line, kept) => {
  const [before, rest = ''] = draft.split(line);
  expect(judge(draft, `${before}${rest}`).passed).toBe(true);
  expect(draft).toContain(kept);
  expect(judge(draft, draft.replace(kept, '')).passed).toBe(false);
});

test('a fault inside of a value does not speak against the whole argument', () => {
  const draft = 'resource "aws_sqs_queue" "q" {\n  name = "q"\n  tags = { a = lowr("A") }\n}\n';
  expect(judge(draft, draft.replace('  tags = { a = lowr("A") }\n', '')).passed).toBe(false);
});

test('an argument of a declaration whose name is respelt stays', () => {
  const draft = 'variable "my var" {\n  type    = string\n  default = "x"\n}\n';
  const respelt = draft.replace('my var', 'my_var');
  expect(judge(draft, respelt).passed).toBe(true);
  expect(judge(draft, respelt.replace('  default = "x"\n', ''))).toMatchObject({
    reason: 'it would lose variable.my var.default',
  });
});
