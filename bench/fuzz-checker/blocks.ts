import type { ModuleView } from '../../src/module/module-view.ts';
import { expression } from './expressions.ts';
import { reference } from './names.ts';
import type { Random } from './random.ts';

/** A top-level block, right or nearly right. */
export function topLevelBlock(view: ModuleView, random: Random): string {
  const value = (): string => expression(view, random, 1);
  const refer = (): string => reference(view, random);
  const name = (): string => random.pick(['a', 'added', 'b-c', 'Ünï', '1a', 'a b', 'count', '']);
  return random.pick([
    () => `variable "${name()}" {}`,
    () => `variable "${name()}" {\n  type = ${type(random)}\n}`,
    () => `variable "${name()}" {\n  type    = ${type(random)}\n  default = ${value()}\n}`,
    () =>
      `variable "added" {\n  ${random.pick(['sensitive', 'nullable', 'ephemeral', 'deprecated', 'description'])} = ${value()}\n}`,
    () =>
      `variable "added" {\n  validation {\n    condition     = ${random.pick(['var.added != ""', 'length(var.added) > 3', 'true', value(), 'var.nothing == 1'])}\n    error_message = ${random.pick(['"Must be set."', '"no"', value()])}\n  }\n}`,
    () => `output "${name()}" {\n  value = ${value()}\n}`,
    () =>
      `output "added" {\n  value       = ${value()}\n  ${random.pick(['sensitive', 'description', 'ephemeral', 'depends_on', 'nothing'])} = ${random.pick([value(), `[${refer()}]`, 'true'])}\n}`,
    () =>
      `output "added" {\n  value = ${value()}\n  precondition {\n    condition     = ${value()}\n    error_message = ${value()}\n  }\n}`,
    () => `locals {\n  added_a = ${value()}\n  added_b = local.added_a\n}`,
    () => 'locals {\n  added_a = local.added_b\n  added_b = local.added_a\n}',
    () => `provider "aws" {\n  alias  = "${name()}"\n  region = ${value()}\n}`,
    () =>
      `provider "aws" {\n  ${random.pick(['region', 'nothing', 'version', 'alias', 'count', 'for_each', 'depends_on', 'source'])} = ${value()}\n}`,
    () =>
      `terraform {\n  required_version = ${random.pick(['">= 1.0"', '"~> 1.5"', '"1"', '">= "', '"= 1, != 2"', '"latest"', value()])}\n}`,
    () =>
      `terraform {\n  required_providers {\n    ${random.pick(['aws', 'AWS', 'a-b', 'a_b'])} = ${random.pick(['"~> 5.0"', '{ source = "hashicorp/aws", version = "~> 5.0" }', '{ source = "aws", version = "5" }', '{ source = "a/b/c/d" }', '{ version = "x" }', '{ source = "hashicorp/aws", nothing = 1 }', '{ source = "hashicorp/aws", configuration_aliases = [aws.x] }', value()])}\n  }\n}`,
    () =>
      `terraform {\n  backend "${random.pick(['s3', 'local', 'nothing', 'remote'])}" {\n    ${random.pick(['bucket = "a"', 'nothing = 1', 'path = var.x', ''])}\n  }\n}`,
    () => `moved {\n  from = ${refer()}\n  to   = ${refer()}\n}`,
    () => `import {\n  to = ${refer()}\n  id = ${value()}\n}`,
    () =>
      `removed {\n  from = ${refer()}\n${random.pick(['', '  lifecycle {\n    destroy = false\n  }\n', '  lifecycle {\n    nothing = 1\n  }\n'])}}`,
    () =>
      `check "${name()}" {\n  assert {\n    condition     = ${value()}\n    error_message = ${value()}\n  }\n}`,
    () =>
      `check "added" {\n  data "aws_ami" "added" {\n    ${random.pick(['most_recent', 'nothing', 'owners', 'count'])} = ${value()}\n  }\n  assert {\n    condition     = data.aws_ami.added.${random.pick(['id', 'nothing'])} == ${value()}\n    error_message = "Wrong."\n  }\n}`,
    () =>
      `data "aws_${random.pick(['ami', 'vpc', 'nothing', 'region', 'instance'])}" "${name()}" {\n  ${random.pick(['owners', 'id', 'count', 'for_each', 'nothing'])} = ${value()}\n}`,
    () =>
      `resource "aws_${random.pick(['vpc', 'eip', 'nothing', 's3_bucket', 'instance'])}" "${name()}" {\n  ${random.pick(['tags', 'id', 'count', 'for_each', 'arn', 'depends_on', 'provider'])} = ${value()}\n}`,
    () =>
      `resource "terraform_data" "${name()}" {\n  ${random.pick(['input', 'output', 'triggers_replace', 'nothing'])} = ${value()}\n}`,
    () =>
      `ephemeral "aws_${random.pick(['nothing', 'secretsmanager_secret_version'])}" "added" {\n  secret_id = ${value()}\n}`,
    () =>
      `module "${name()}" {\n  ${random.pick(['source = "./nothing"', 'source = var.x', 'version = "1"', ''])}\n}`,
    () =>
      `${random.pick(['resources', 'Variable', 'required_providers', 'lifecycle', 'action', 'run'])} "added" {\n}`,
    () => `added = ${value()}`,
  ])();
}

/** Something that may stand, or may not, inside a resource. */
export function itemOfResource(view: ModuleView, random: Random): string {
  const value = (): string => expression(view, random, 1);
  const refer = (): string => reference(view, random);
  return random.pick([
    () => `count = ${value()}`,
    () => `for_each = ${value()}`,
    () =>
      `for_each = ${random.pick(['toset(["a"])', '{ a = 1 }', '["a"]', 'toset([1])', '"a"', 'null', 'var.nothing'])}`,
    () => `provider = ${random.pick(['aws', 'aws.nothing', '"aws"', 'aws.a.b', 'var.x', value()])}`,
    () =>
      `depends_on = ${random.pick([`[${refer()}]`, `[${refer()}, ${refer()}]`, refer(), `["${refer()}"]`])}`,
    () =>
      `lifecycle {\n  ${random.pick(['create_before_destroy', 'prevent_destroy', 'nothing'])} = ${random.pick(['true', '"true"', value()])}\n}`,
    () =>
      `lifecycle {\n  ignore_changes = ${random.pick(['[tags]', 'all', '[nothing]', '["tags"]', '[tags["a"]]', '[tags, id]', '["*"]', value()])}\n}`,
    () => `lifecycle {\n  replace_triggered_by = [${refer()}]\n}`,
    () =>
      `lifecycle {\n  ${random.pick(['precondition', 'postcondition'])} {\n    condition     = ${random.pick([value(), 'self.id != ""', 'self.nothing'])}\n    error_message = ${random.pick(['"Wrong."', value()])}\n  }\n}`,
    () =>
      `provisioner "${random.pick(['local-exec', 'remote-exec', 'file', 'chef', 'nothing'])}" {\n  ${random.pick(['command', 'inline', 'source', 'nothing', 'when', 'on_failure'])} = ${random.pick([value(), 'destroy', 'continue', `"echo \${self.id}"`])}\n}`,
    () =>
      `provisioner "local-exec" {\n  when    = ${random.pick(['destroy', 'create', 'nothing', '"destroy"'])}\n  command = ${value()}\n}`,
    () => `connection {\n  ${random.pick(['host', 'type', 'nothing', 'user'])} = ${value()}\n}`,
    () =>
      `dynamic "${random.pick(['ingress', 'ebs_block_device', 'nothing', 'lifecycle', 'filter', 'rule'])}" {\n  for_each = ${value()}\n  content {\n    ${random.pick(['name', 'from_port', 'nothing', 'device_name'])} = ${random.pick([value(), 'ingress.value', 'filter.key', 'ebs_block_device.value.name'])}\n  }\n}`,
    () =>
      `dynamic "${random.pick(['ingress', 'filter'])}" {\n  for_each = ["a"]\n  iterator = ${random.pick(['it', '"it"', 'var.x'])}\n  ${random.pick(['content {}', 'content {\n    name = it.value\n  }', 'labels = ["a"]', ''])}\n}`,
    () => `timeouts {\n  ${random.pick(['create', 'delete', 'nothing'])} = ${value()}\n}`,
    () =>
      `${random.pick(['tags', 'name', 'id', 'arn', 'region', 'nothing', 'description', 'vpc_id'])} = ${value()}`,
    () =>
      `${random.pick(['tags', 'filter', 'ingress', 'nothing', 'ebs_block_device', '_'])} {\n  ${random.pick(['name', 'values', 'a'])} = ${value()}\n}`,
  ])();
}

const type = (random: Random): string =>
  random.pick([
    'string',
    'number',
    'bool',
    'any',
    'list(string)',
    'set(number)',
    'map(any)',
    'list',
    '"string"',
    'list(string, number)',
    'object({ a = string, b = optional(number, 3) })',
    'object({ a = optional(string, [1]) })',
    'tuple([string, number])',
    'optional(string)',
    'strin',
    'list(object({ a = list(map(bool)) }))',
  ]);
