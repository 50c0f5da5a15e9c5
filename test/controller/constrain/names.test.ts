import { emptyText, mayEnd, readOn } from '../../../src/controller/constrain/constraint.ts';
import { moduleVocabulary } from '../../../src/controller/constrain/module-vocabulary.ts';
import { schemaWords } from '../../../src/controller/constrain/schema-words.ts';
import { contextOf, schemaAt } from '../../../src/repair/context.ts';
import { moduleOf } from '../../support/module-of.ts';
import { catalogue } from '../../support/repair-by-checker.ts';

const MODULE = `
variable "name" {}
locals {
  team = "a"
}
data "aws_ami" "linux" {}
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_instance" "web" {
  count = 2
}
module "net" {
  source = "./net"
}
`;

const context = contextOf(moduleOf(MODULE), catalogue);
const { resources } = context.scope.view;
const web = resources.find(({ name }) => name === 'web')?.block;
const vocabulary = moduleVocabulary(context, web, ['added']);

/** The longest beginning that is taken. */
function taken(text: string, start = emptyText({ kind: 'value' }, vocabulary)): string {
  let state = start;
  let length = 0;
  for (const character of text) {
    const next = readOn(state, character);
    if (!next) break;
    state = next;
    length += character.length;
  }
  return text.slice(0, length);
}

describe('a value refers only to what is there', () => {
  test.each([
    'aws_vpc.main.id',
    'aws_vpc.main',
    'aws_vpc.main.tags["Name"]',
    'data.aws_ami.linux.id',
    'var.name',
    'var.added',
    'local.team',
    'module.net.anything.at.all',
    'path.module',
    'terraform.workspace',
    'count.index',
    'true ? null : false',
    'cidrsubnet(aws_vpc.main.cidr_block, 8, count.index)',
    '[for name, each in var.name : "${name}-${upper(each.x)}" if name != ""]',
    '"%{ for x in var.name }${x}%{ endfor }"',
    '{ Name = var.name, "other" = 1, (local.team) = 2 }',
    'jsonencode({ Statement = [{ Effect = "Allow" }] })',
  ])('%s', (text) => {
    const state = readOn(emptyText({ kind: 'value' }, vocabulary), text);
    expect(state && mayEnd(state)).toBe(true);
  });

  test.each([
    ['aws_vpc.other.id', 'aws_vpc.'],
    ['aws_vpc.main.idx', 'aws_vpc.main.id'],
    ['aws_vpc', 'aws_vpc'],
    ['aws_vpc + 1', 'aws_vpc '],
    ['aws_subnet.main.id', 'aws_'],
    ['aws_instance.web.id', 'aws_'],
    ['data.aws_vpc.main.id', 'data.aws_'],
    ['var.nome', 'var.n'],
    ['local.teams', 'local.team'],
    ['each.value', 'e'],
    ['self.id', 'se'],
    ['file("x")', 'f'],
    ['timestamp()', 'time'],
    ['uuid()', 'uuid'],
    ['upper', 'upper'],
    ['upper.x', 'upper'],
    ['provider::aws::arn_parse("x")', 'p'],
    ['[for x in x : x]', '[for x in '],
    ['[x]', '['],
    ['"${nothing}"', '"${no'],
  ])('not %j behind %j', (text, before) => {
    const begun = taken(text);
    expect(begun).toBe(before);
    // A name that is whole is another value, not the one that was begun.
    const state = readOn(emptyText({ kind: 'value' }, vocabulary), text);
    expect(state && mayEnd(state)).not.toBe(true);
  });

  test('a module without variables has no `var`', () => {
    const empty = moduleVocabulary(contextOf(moduleOf('locals {}\n'), catalogue), undefined);
    expect(taken('var.x', emptyText({ kind: 'value' }, empty))).toBe('va');
  });
});

describe('a block has what its schema has', () => {
  const schema = web && schemaAt(context, [web])?.blocks.get('ebs_block_device')?.block;
  if (!schema) throw new Error('no such block');
  const words = schemaWords(schema);
  const block = (text: string) => taken(text, emptyText({ kind: 'block', words }, vocabulary));
  const isBlock = (text: string): boolean => {
    const state = readOn(emptyText({ kind: 'block', words }, vocabulary), text);
    return state !== undefined && mayEnd(state);
  };

  test('all that is required, and nothing twice', () => {
    expect(isBlock('\n  device_name = "/dev/sdb"\n  volume_size = 8\n}')).toBe(true);
    expect(isBlock(' device_name = "/dev/sdb" }')).toBe(true);
    expect(block('\n  volume_size = 8\n}')).toBe('\n  volume_size = 8\n');
    expect(block(' volume_size = 8 }')).toBe(' volume_size = 8 ');
    expect(block('}')).toBe('');
    expect(block('\n  device_name = ""\n  device_name = ""')).toBe('\n  device_name = ""\n  de');
  });

  test('no name of its own invention, and an argument is no block', () => {
    expect(block('\n  device = 1')).toBe('\n  device');
    expect(block('\n  volume_sizes = 1')).toBe('\n  volume_size');
    expect(block('\n  volume_size {')).toBe('\n  volume_size ');
    expect(block('\n  device_name "x" {')).toBe('\n  device_name ');
  });

  test('nothing behind its end', () => {
    expect(block('\n  device_name = ""\n}\nresource "a" "b" {}')).toBe('\n  device_name = ""\n}');
  });

  test('what is computed is nobody’s to set, and a block that stands once is there once', () => {
    const instance = web && schemaAt(context, [web]);
    if (!instance) throw new Error('no such type');
    const whole = emptyText({ kind: 'block', words: schemaWords(instance) }, vocabulary);
    expect(taken('\n  arn = ""', whole)).toBe('\n  a');
    expect(taken('\n  root_block_device {\n  }\n  root_block_device', whole)).toBe(
      '\n  root_block_device {\n  }\n  ',
    );
  });
});
