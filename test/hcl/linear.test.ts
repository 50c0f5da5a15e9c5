import { parse } from '../../src/hcl/parse.ts';
import { attributesOf, blocksOf, walkExpression } from '../../src/hcl/walk.ts';

/** Text that could cost more than it is long, for `n` repeats of its unit. */
const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  'nested brackets': (n) => `a = ${'['.repeat(n)}${']'.repeat(n)}\n`,
  'nested brackets that never close': (n) => `a = ${'(\n'.repeat(n)}`,
  'nested objects': (n) => `a = ${'{ a = '.repeat(n)}1${'}'.repeat(n)}\n`,
  'nested blocks': (n) => `${'b {\n'.repeat(n)}${'}\n'.repeat(n)}`,
  'nested blocks on one line': (n) => `${'b { '.repeat(n)}${'}'.repeat(n)}`,
  'nested blocks that never close': (n) => 'b {\n'.repeat(n),
  'top-level headers that never close': (n) => 'resource "a" "b" {\n  a = [(\n'.repeat(n),
  'heredocs that never close': (n) => 'a = <<EOF\nx\n'.repeat(n),
  'heredocs that never close, each in its block': (n) =>
    Array.from({ length: n }, (_, i) => `resource "a" "b" {\na = <<E${i}\n`).join(''),
  'a line of heredoc openings': (n) => `a = ${'<<a'.repeat(n)}`,
  'strings that never close': (n) => 'a = "x\n'.repeat(n),
  'interpolations that never close': (n) => `a = ${'"${'.repeat(n)}`,
  'comments that never close': (n) => `${'a = /* x\n'.repeat(n)}}`,
  'closing braces on one line': (n) => '} '.repeat(n),
  'brackets that do not match': (n) => `a = ${'( ]'.repeat(n)}`,
  'garbage lines': (n) => '@\n'.repeat(n),
  'words and emoji without a blank': (n) => 'a😀'.repeat(n),
  'a long list': (n) => `a = [${'1,'.repeat(n)}]\n`,
  'a long sum': (n) => `a = 1${'+1'.repeat(n)}\n`,
  'a long chain of conditionals': (n) => `a = ${'b ? c : '.repeat(n)}d\n`,
  'a long traversal': (n) => `a = b${'.c'.repeat(n)}\n`,
};

const visit = (source: Buffer): number => {
  const { body } = parse(source);
  let count = 0;
  for (const { attribute } of attributesOf(body)) walkExpression(attribute.value, () => count++);
  for (const _ of blocksOf(body)) count++;
  return count;
};

test.each(Object.entries(HOSTILE))('%s: no overflow, no square', (_, make) => {
  const small = timeOf(make(5_000));
  const large = timeOf(make(20_000));
  // Four times the text; sixteen times the time would be quadratic. Short times are noise.
  expect(large).toBeLessThan(Math.max(10 * small, 2_000));
});

function timeOf(text: string): number {
  const source = Buffer.from(text);
  const start = performance.now();
  visit(source);
  return performance.now() - start;
}

test('brackets nested 150 deep are looked into', () => {
  expect(visit(Buffer.from(`a = ${'['.repeat(150)}b${']'.repeat(150)}\n`))).toBe(151);
});

test('brackets nested deeper are taken as they are, without a problem', () => {
  const deep = `${'['.repeat(500)}x ? y : z${']'.repeat(500)}`;
  expect(parse(Buffer.from(`a = ${deep}\nb = 1\n`)).problems).toEqual([]);
});
