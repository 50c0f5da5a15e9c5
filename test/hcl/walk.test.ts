import { parse } from '../../src/hcl/parse.ts';
import type { Attribute } from '../../src/hcl/tree.ts';
import { attributesOf, blocksOf, walkExpression } from '../../src/hcl/walk.ts';

const source = Buffer.from(
  'a = 1\nouter "x" {\n  b = 2\n  inner {\n    c = 3\n  }\n  d = 4\n}\ne = 5\n',
);

test('attributes come in the order of the source, with the blocks around them', () => {
  const found = [...attributesOf(parse(source).body)].map(({ attribute, path }) =>
    [...path.map(({ type }) => type.text), attribute.name.text].join('.'),
  );
  expect(found).toEqual(['a', 'outer.b', 'outer.inner.c', 'outer.d', 'e']);
});

test('blocks come with the blocks around them, below the path given', () => {
  const [outer] = [...blocksOf(parse(source).body)];
  if (!outer) throw new Error('no block');
  const found = [...blocksOf(outer.block.body, [outer.block])];
  expect(found.map(({ block, path }) => [block.type.text, path.length])).toEqual([['inner', 1]]);
});

test.each([
  [
    'for names are bound in its results and condition, not in its collection',
    '[for x in x : x if x]',
    ['x free', 'x bound', 'x bound'],
  ],
  ['a bare key is no reference', '{ a = b, (c) = d }', ['b free', 'c free', 'd free']],
  [
    'a name bound by a template for ends with it',
    '"%{ for x in xs }${x}%{ endfor }${x}"',
    ['xs free', 'x bound', 'x free'],
  ],
  ['keys and arguments are visited', 'f(a[b].c, g...)', ['a free', 'b free', 'g free']],
])('%s', (_, expression, expected) => {
  const [item] = parse(Buffer.from(`a = ${expression}\n`)).body.items;
  const found: string[] = [];
  walkExpression((item as Attribute).value, (each, bound) => {
    if (each.kind === 'traversal')
      found.push(`${each.root.text} ${bound.has(each.root.text) ? 'bound' : 'free'}`);
  });
  expect(found).toEqual(expected);
});
