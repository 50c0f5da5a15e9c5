import { viewModule } from '../../../../src/module/module-view.ts';
import { instancesOf } from '../../../../src/repair/candidates/undeclared/instances.ts';
import { manyOf } from '../../../../src/repair/candidates/undeclared/many-of.ts';
import { findReferences } from '../../../../src/repair/rewrite-references.ts';
import { moduleOf } from '../../../support/module-of.ts';

/** How many of `aws_x.y` the uses in a text take. */
function instancesIn(text: string) {
  const view = viewModule(moduleOf(text));
  const found = instancesOf(view, findReferences(view, ['aws_x', 'y']));
  return found.kind === 'many' ? found.line : found.kind;
}

const values = (...texts: string[]) =>
  `locals {\n${texts.map((text, at) => `  v${at} = ${text}\n`).join('')}}\n`;

test.each([
  ['no key', values('aws_x.y.id'), 'one'],
  ['every instance', values('aws_x.y[*].id'), 'one'],
  ['numbers', values('aws_x.y[0].id', 'aws_x.y[2].id'), 'count = 3'],
  ['names', values('aws_x.y["b"].id', 'aws_x.y["a"].id'), 'for_each = toset(["b", "a"])'],
  ['numbers and names', values('aws_x.y[0].id', 'aws_x.y["a"].id'), 'unclear'],
  ['a computed key', values('aws_x.y[local.z].id'), 'unclear'],
])('%s', (_, text, line) => {
  expect(instancesIn(text)).toBe(line);
});

test('the count of who uses it is its own', () => {
  const text = `resource "aws_z" "z" {
  count = var.size
  y     = aws_x.y[count.index].id
}
`;
  expect(instancesIn(text)).toBe('count = var.size');
});

test('the keys of who uses it are its own', () => {
  const text = `resource "aws_z" "z" {
  for_each = var.names
  y        = aws_x.y[each.key].id
}
`;
  expect(instancesIn(text)).toBe('for_each = var.names');
});

test('instances are told apart by their names and have a value each', () => {
  const variable = { name: 'range', type: 'string', description: '', sensitive: false } as const;
  const body = { lines: ['name  = "web"', 'range = var.range'], declares: [variable] };
  const instances = { kind: 'many', line: 'count = 2', key: 'count.index' } as const;
  expect(manyOf(body, instances)).toEqual({
    lines: ['count = 2', '', `name  = "web-\${count.index}"`, 'range = var.range[count.index]'],
    declares: [{ ...variable, type: ['list', 'string'] }],
  });
});
