import { contextOf } from '../../src/repair/context.ts';
import { findReferences } from '../../src/repair/rewrite-references.ts';
import { typeExpression } from '../../src/repair/type-expression.ts';
import { typeFromUses } from '../../src/repair/type-from-uses.ts';
import { moduleOf } from '../support/module-of.ts';
import { storedSchemas } from '../support/open-terraform.ts';

const catalogue = storedSchemas();

/** The type of `var.x` by its uses in a text. */
function typeOfX(text: string): string {
  const context = contextOf(moduleOf(text), catalogue);
  return typeExpression(typeFromUses(context, findReferences(context.scope.view, ['var', 'x'])));
}

const local = (value: string) => `locals {\n  y = ${value}\n}\n`;
const queue = (line: string) => `resource "aws_sqs_queue" "q" {\n  ${line}\n}\n`;

test.each([
  ['an argument', queue('delay_seconds = var.x'), 'number'],
  ['an argument in quotes', queue(`delay_seconds = "\${var.x}"`), 'number'],
  ['part of a text', queue(`name = "q-\${var.x}"`), 'string'],
  ['a map', queue('tags = var.x'), 'map(string)'],
  ['count', queue('count = var.x'), 'number'],
  ['a condition of count', queue('count = var.x ? 1 : 0'), 'bool'],
  ['the length for count', queue('count = length(var.x)'), 'list(string)'],
  ['what is repeated over', queue('for_each = var.x'), 'set(string)'],
  ['merged tags', queue('tags = merge(var.x, { a = "b" })'), 'map(string)'],
  ['one of a list', queue('name = var.x[0]'), 'list(string)'],
  ['one of a list by count', queue('name = var.x[count.index]'), 'list(string)'],
  ['one of a map', queue('name = var.x["a"]'), 'map(string)'],
  ['a key of lookup', queue('name = lookup(var.x, "a")'), 'map(string)'],
  ['a field', queue('delay_seconds = var.x.delay'), 'object({ delay = number })'],
  ['an element', queue('delay_seconds = element(var.x, 0)'), 'list(number)'],
  ['a sum', local('var.x + 1'), 'number'],
  ['a comparison', local('var.x > 3'), 'number'],
  ['an equation with a text', local('var.x == "prod"'), 'string'],
  ['a denial', local('!var.x'), 'bool'],
  ['a parameter of a function', local('cidrsubnet(var.x, 8, 1)'), 'string'],
  ['what is joined', local('join(",", var.x)'), 'list(string)'],
  ['a collection of objects', local('[for v in var.x : v.id]'), 'list(object({ id = string }))'],
  ['a collection with keys', local('{ for k, v in var.x : k => v }'), 'map(string)'],
  ['nothing that tells', local('var.x'), 'string'],
])('%s', (_, text, type) => {
  expect(typeOfX(text)).toBe(type);
});

test('fields of several uses come together', () => {
  const text = queue('delay_seconds = var.x.delay') + local(`"\${var.x.name}"`);
  expect(typeOfX(text)).toBe('object({ delay = number, name = string })');
});

test('what is indexed and given to a set is a list', () => {
  const text = `resource "aws_lb" "a" {
  subnets = var.x
  name    = var.x[0]
}
`;
  expect(typeOfX(text)).toBe('list(string)');
});

test('objects that are repeated over have the fields that are taken of them', () => {
  const text = `resource "aws_sqs_queue" "q" {
  for_each      = var.x
  name          = each.key
  delay_seconds = each.value.delay
}
`;
  expect(typeOfX(text)).toBe('map(object({ delay = number }))');
});
