import { addressFlow } from '../../../../src/evaluate/code-bleu/corrected/address-flow.ts';
import { parse } from '../../../../src/hcl/parse.ts';

test.each([
  [
    'a resource by its attribute, without its index',
    'resource "aws_subnet" "a" {\n  vpc_id = aws_vpc.main[0].id\n}',
    ['aws_subnet.a.vpc_id < aws_vpc.main.id'],
  ],
  [
    'a data source, a module, a local',
    'locals {\n  a = [data.aws_ami.u.id, module.net.vpc_id.x, local.b.c]\n}',
    ['local.a < data.aws_ami.u.id', 'local.a < module.net.vpc_id', 'local.a < local.b'],
  ],
  [
    'a variable in a template of an output',
    'output "o" {\n  value = "x-${var.name}"\n}',
    ['output.o.value < var.name'],
  ],
  [
    'nested blocks by their path',
    'resource "aws_lb" "l" {\n  access_logs {\n    bucket = aws_s3_bucket.b.id\n  }\n}',
    ['aws_lb.l.access_logs.bucket < aws_s3_bucket.b.id'],
  ],
  [
    'each and count by what they come from',
    'resource "aws_eip" "e" {\n  for_each = var.zones\n  tags = { Z = each.value, N = count.index }\n}',
    [
      'aws_eip.e.for_each < var.zones',
      'aws_eip.e.tags < aws_eip.e.for_each',
      'aws_eip.e.tags < aws_eip.e.count',
    ],
  ],
  [
    'the iterator of a dynamic block, named or not',
    `resource "aws_security_group" "g" {
  dynamic "ingress" {
    for_each = var.ports
    content {
      from_port = ingress.value
    }
  }
  dynamic "egress" {
    for_each = var.ports
    iterator = port
    content {
      to_port = port.value
    }
  }
}`,
    [
      'aws_security_group.g.ingress.for_each < var.ports',
      'aws_security_group.g.ingress.from_port < aws_security_group.g.ingress.for_each',
      'aws_security_group.g.egress.for_each < var.ports',
      'aws_security_group.g.egress.to_port < aws_security_group.g.egress.for_each',
    ],
  ],
  [
    'what a resource waits for, and its provider',
    'resource "aws_eip" "e" {\n  provider = aws.west\n  depends_on = [aws_internet_gateway.g]\n}',
    ['aws_eip.e.provider < provider.aws.west', 'aws_eip.e.depends_on < aws_internet_gateway.g'],
  ],
  [
    'a provider with an alias under its name',
    'provider "aws" {\n  alias  = "west"\n  region = var.region\n}',
    ['provider.aws.west.region < var.region'],
  ],
  [
    'neither types, nor names that a `for` binds, nor the path of the module',
    'variable "v" {\n  type = string\n}\nlocals {\n  a = [for s in var.v : upper(s.x)]\n  b = path.module\n}',
    ['local.a < var.v'],
  ],
])('leads from %s', (_, text, edges) => {
  expect(addressFlow(parse(Buffer.from(text))).sort()).toEqual([...edges].sort());
});
