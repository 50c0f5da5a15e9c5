import fc from 'fast-check';
import { parse } from '../../src/hcl/parse.ts';
import type { Attribute } from '../../src/hcl/tree.ts';
import { constantString, objectKey, quote } from '../../src/hcl/value.ts';

test('a quoted string means what was quoted', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('$', '%', '{', '}', '\\', '"', '\b', '\n', 'u0041'))
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (value) => {
      const { bytes, attribute, problems } = only(`a = ${quote(value)}\n`);
      expect(problems).toEqual([]);
      expect(constantString(bytes, attribute.value)).toBe(value);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['<<EOF\n  a\n$${b}\nEOF', '  a\n${b}\n'],
  ['<<-EOF\n    a\n\n      b\n  EOF', 'a\n\n  b\n'],
  ['("a")', 'a'],
  ['"${a}"', undefined],
  ['a', undefined],
])('the constant in %j', (source, expected) => {
  const { bytes, attribute } = only(`a = ${source}\n`);
  expect(constantString(bytes, attribute.value)).toBe(expected);
});

test.each([
  ['b', 'b'],
  ['"b c"', 'b c'],
  ['1', '1'],
  ['("b")', 'b'],
  ['(b)', undefined],
  ['b.c', undefined],
])('the key %s', (source, expected) => {
  const { bytes, attribute } = only(`a = { ${source} = 1 }\n`);
  if (attribute.value.kind !== 'object') throw new Error('no object');
  const [item] = attribute.value.items;
  expect(item && objectKey(bytes, item.key)).toBe(expected);
});

function only(source: string) {
  const { bytes, body, problems } = parse(Buffer.from(source));
  return { bytes, problems, attribute: body.items[0] as Attribute };
}
