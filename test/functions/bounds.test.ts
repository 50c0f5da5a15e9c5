import { callFunction } from '../../src/functions/call-function.ts';
import { readValue, type Written } from './written-value.ts';

/** Without a bound each of the calls below takes minutes, gigabytes or the whole process; with one, some milliseconds. */
function call(name: string, ...args: Written[]) {
  const values = args.map(readValue);
  const started = performance.now();
  const result = callFunction(name, values);
  expect(performance.now() - started).toBeLessThan(5_000);
  return result;
}

const long = 'a'.repeat(100_000);
const longest = 'a'.repeat(900_000);
const many = { $list: Array.from({ length: 1000 }, (_, i) => i) };
const marks = 'x\u0301'.repeat(400_000);

describe('what a draft asks for without bounds stays unknown', () => {
  test.each<[why: string, name: string, args: Written[]]>([
    ['rows', 'setproduct', [many, many, many]],
    ['columns', 'setproduct', [many, ...Array.from({ length: 20 }, () => [1])]],
    ['one wide verb', 'format', ['%1000000000d', 1]],
    ['many wide verbs', 'format', ['%900000[1]d'.repeat(2000), 1]],
    ['a long argument again and again', 'format', ['%[1]s'.repeat(2000), longest]],
    ['parts of a long argument', 'format', ['%.1[1]s'.repeat(20_000), marks]],
    ['a long format for each row', 'formatlist', [`%s${longest}`, many]],
    ['a long argument in each row', 'formatlist', ['%s%s', longest, many]],
    ['a replacement', 'replace', [long, 'a', long]],
    ['a replacement of matches', 'replace', [long, '/a/', long]],
    ['an indentation', 'indent', [100_000_000, 'a\nb']],
    ['separators', 'join', [longest, many]],
    ['characters', 'split', ['', longest]],
    ['brackets in brackets', 'jsondecode', ['['.repeat(50_000)]],
    ['items', 'jsondecode', [`[${'1,'.repeat(100_000)}1]`]],
    ['brackets in YAML', 'yamldecode', ['['.repeat(1900)]],
    ['lists in lists', 'yamldecode', ['- '.repeat(1900)]],
    ['keys that are keys of keys', 'yamldecode', [`${'? '.repeat(800)}a`]],
    ['aliases of aliases', 'yamldecode', [laughs(30)]],
    ['lines', 'yamldecode', ['a: b\n'.repeat(100_000)]],
    ['fields', 'csvdecode', [`a${',b'.repeat(100_000)}`]],
    ['digits', 'parseint', ['9'.repeat(100_000), 10]],
    ['matches', 'regexall', ['a', long]],
    ['a pattern of many repeats', 'regex', ['[a-z]{1000}'.repeat(100), 'a']],
    ['a large pattern on a long text', 'regex', ['(?:\\w+x){100}', longest]],
    ['joined characters', 'length', [marks]],
    ['joined characters from behind', 'strrev', [marks]],
    ['some of joined characters', 'substr', [marks, 1, 1]],
  ])('%s: %s', (_, name, args) => {
    expect(call(name, ...args).kind).toBe('unknown');
  });

  function laughs(levels: number): string {
    const lines = Array.from(
      { length: levels },
      (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`,
    );
    return ['a0: &a0 x', ...lines].join('\n');
  }
});

describe('what looks as bad is answered as terraform does', () => {
  const spaces = ' '.repeat(100_000);
  const breaks = '\n'.repeat(100_000);
  const digits = '1'.repeat(100_000);

  test.each<[name: string, args: Written[], result: object]>([
    ['regexall', ['(a+)+$', `${'a'.repeat(50)}!`], { kind: 'list', items: [] }],
    ['regex', [`${'a?'.repeat(50)}${'a'.repeat(50)}`, 'a'.repeat(50)], { value: 'a'.repeat(50) }],
    ['regexall', ['(a|a|a|a|a|a)*b', 'a'.repeat(50)], { items: [] }],
    ['replace', [long, '/a*a*a*a*b/', ''], { value: long }],
    ['trimspace', [`x${spaces}x`], { value: `x${spaces}x` }],
    ['chomp', [`x${breaks}x\r\n`], { value: `x${breaks}x` }],
    ['yamlencode', [`x${breaks}x\n`], { kind: 'string' }],
    ['tonumber', [`${digits}x`], { summary: 'Invalid function argument' }],
    ['timeadd', ['2020-01-01T00:00:00Z', `${digits}x`], { summary: 'Error in function call' }],
    ['urlencode', ['\ud800'], { value: '%EF%BF%BD' }],
    ['length', ['ж'.repeat(800_000)], { value: 800_000 }],
    [
      'distinct',
      [{ $list: [...many.$list, ...many.$list] }],
      { items: many.$list.map((value) => ({ value })) },
    ],
    ['csvdecode', [`"${longest}"\n"b"`], { kind: 'list' }],
  ])('%s', (name, args, result) => {
    expect(call(name, ...args)).toMatchObject(result);
  });
});

test('a range ends where that of terraform ends', () => {
  for (const args of [[1e9], [0, 1e9], [0, 1, 0], [0, 1e9, 1e-9]])
    expect(call('range', ...args)).toMatchObject({
      detail: expect.stringContaining('more than 1024 values were generated'),
    });
});

test('types of many kinds are told apart in time', () => {
  const items = Array.from({ length: 2000 }, (_, i) => ({ [`a${i}`]: 1 }));
  expect(call('tolist', items)).toMatchObject({ kind: 'list', element: ['map', 'number'] });
  const mixed = items.flatMap((item, i) => [item, { $map: { k: { [`b${i}`]: 1 } } }]);
  expect(call('tolist', mixed).kind).toBe('problem');
});

test('a call tells what it takes', () => {
  const budget = { left: 0 };
  callFunction('regexall', ['[a-z]+', long].map(readValue), { budget });
  const first = budget.left;
  callFunction('regexall', ['[a-z]+[0-9]', long].map(readValue), { budget });
  expect(first).toBeLessThan(-100_000);
  expect(budget.left).toBeLessThan(2 * first);
});
