import type { TreeText } from '../../../../src/evaluate/code-bleu/corrected/expression-trees.ts';
import { subTrees } from '../../../../src/evaluate/code-bleu/corrected/sub-trees.ts';
import { parse } from '../../../../src/hcl/parse.ts';

/** Whether two values make one tree. */
function alike(a: string, b: string, text: TreeText = 'with text'): boolean {
  const ids = new Map<string, number>();
  const [one, other] = [a, b].map((value) =>
    subTrees(parse(Buffer.from(`a = ${value}\n`)), ids, text),
  );
  return JSON.stringify(one?.at(-1)) === JSON.stringify(other?.at(-1));
}

test.each([
  ['{ a = 1, b = 2 }', '{ b = 2, a = 1 }'],
  ['{ a = 1 }', '{ "a" : 1 }'],
  ['"${var.x}"', 'var.x'],
  ['(1 + 2)', '1 + 2'],
  ['<<EOT\nx\nEOT', '"x\\n"'],
  ['f(a.b, [1])', 'f( a.b ,[ 1 ] )'],
])('%s is %s', (a, b) => {
  expect(alike(a, b)).toBe(true);
});

test.each([
  ['[1, 2]', '[2, 1]'],
  ['"x"', 'x'],
  ['1', '"1"'],
  ['true', 'false'],
  ['a.b', 'a.c'],
  ['a.b[0]', 'a.b[1]'],
  ['a[*].b', 'a.b'],
  ['f(x)', 'g(x)'],
  ['f(x)', 'f(x...)'],
  ['1 - 2', '1 + 2'],
  ['-a', '!a'],
  ['"a${b}c"', '"a${b}d"'],
  ['"%{if a}b%{endif}"', '"%{if c}b%{endif}"'],
  ['[for x in y : x]', '[for x in y : x if x]'],
  ['{for x in y : x => x}', '{for x in y : x => x...}'],
  ['{ (a) = 1 }', '{ a = 1 }'],
  ['a ? b : c', 'a ? c : b'],
])('%s is not %s', (a, b) => {
  expect(alike(a, b)).toBe(false);
});

test.each([
  ['"x"', '"y"'],
  ['a.b', 'c.d'],
  ['f(1)', 'g(2)'],
])('%s has the shape of %s', (a, b) => {
  expect(alike(a, b, 'shape only')).toBe(true);
});

test.each([
  ['1', 'true'],
  ['a.b', 'a.b.c'],
  ['[1]', '[1, 2]'],
])('%s has not the shape of %s', (a, b) => {
  expect(alike(a, b, 'shape only')).toBe(false);
});

test('thousands of blocks inside each other are no trouble', () => {
  const deep = 'a {\n'.repeat(5000) + '}\n'.repeat(5000);
  const trees = subTrees(parse(Buffer.from(deep)), new Map(), 'with text');
  expect(trees.length).toBe(5001);
});

test('a list may have more items than a call may have arguments', () => {
  const long = `a = [${'1,'.repeat(200_000)}]\n`;
  expect(subTrees(parse(Buffer.from(long)), new Map(), 'with text').length).toBe(3);
});
