import { applyEdits } from '../../../src/hcl/edit/text-edit.ts';
import { parse } from '../../../src/hcl/parse.ts';
import { attributesOf } from '../../../src/hcl/walk.ts';
import { bareInterpolations } from '../../../src/repair/modernise/bare-interpolations.ts';
import { dotIndexes } from '../../../src/repair/modernise/dot-indexes.ts';

/** The value of `x` written the newer way. */
function renewed(find: typeof bareInterpolations, text: string): string {
  const document = parse(Buffer.from(`x = ${text}\n`));
  const [found] = [...attributesOf(document.body)];
  if (!found) throw new Error(`no argument in ${text}`);
  const edits = find(document, found.attribute.value);
  return applyEdits(document.bytes, edits).toString('utf8').slice('x = '.length, -1);
}

test.each([
  ['"${var.a}"', 'var.a'],
  ['"${ var.a }"', 'var.a'],
  ['"${a ? b : c}"', 'a ? b : c'],
  ['["${a.b}", f("${c + 1}")]', '[a.b, f(c + 1)]'],
  // What is around it would take it apart.
  ['"${a + b}" * 2', '(a + b) * 2'],
  ['f("${a ? b : c}"...)', 'f((a ? b : c)...)'],
  ['[for k in xs : "${k ? 1 : 2}"]', '[for k in xs : (k ? 1 : 2)]'],
  // A bare word as a key is a word.
  ['{ "${var.k}" = "${var.v}" }', '{ (var.k) = var.v }'],
  ['"${a &&\n b}"', '(a &&\n b)'],
  ['"${f(\n a\n)}"', 'f(\n a\n)'],
])('%s becomes %s', (text, expected) => {
  expect(renewed(bareInterpolations, text)).toBe(expected);
});

test.each([
  '"a${var.a}"',
  '"${var.a}${var.b}"',
  '"$${var.a}"',
  '"%{ if a }b%{ endif }"',
  '<<E\n${var.a}\nE',
  '"${var.a /* why */}"',
])('%s says more than its expression', (text) => {
  expect(renewed(bareInterpolations, text)).toBe(text);
});

test.each([
  ['aws_vpc.main.0.id', 'aws_vpc.main[0].id'],
  ['f(x).12', 'f(x)[12]'],
  ['"${a.0.b}-${c.1}"', '"${a[0].b}-${c[1]}"'],
  ['a[0].b', 'a[0].b'],
  // Taken of each element, where `[0]` would be taken of the list.
  ['a.*.0.b', 'a.*.0.b'],
])('the indexes of %s: %s', (text, expected) => {
  expect(renewed(dotIndexes, text)).toBe(expected);
});
