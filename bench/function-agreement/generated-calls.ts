import type { Parameter } from '../../src/functions/function.ts';
import { FUNCTIONS } from '../../src/functions/functions.ts';
import type { Call } from '../../test/functions/call.ts';
import type { Written } from '../../test/functions/written-value.ts';

/** Calls with arguments drawn for the type of each parameter, now and then of another type; the same for a seed. */
export function generatedCalls(seed: number, each: number): readonly Call[] {
  const random = generator(seed);
  const pick = <T>(pool: readonly T[]): T => pool[Math.floor(random() * pool.length)] as T;
  const argument = (parameter: Parameter): Written => {
    const pool = random() < 0.9 ? poolOf(parameter) : ANY;
    return pick(pool);
  };
  return Object.keys(FUNCTIONS)
    .filter((name) => !SKIPPED.has(name))
    .flatMap((name) => {
      const { parameters, variadic } = FUNCTIONS[name] as (typeof FUNCTIONS)[string];
      return Array.from({ length: each }, () => {
        const rest = variadic
          ? Array.from({ length: Math.floor(random() * 4) }, () => variadic)
          : [];
        return { name, args: [...parameters, ...rest].map(argument) };
      });
    });
}

/** Not foreseeable, dependent on the machine, the evaluator's to handle, or infinite, which no output can be. */
const SKIPPED = new Set(
  'abspath bcrypt base64gzip can log plantimestamp pow rsadecrypt templatefile templatestring timestamp try uuid'.split(
    ' ',
  ),
);

function poolOf({ name, type }: Parameter): readonly Written[] {
  if (name === 'pattern' || name === 'substr') return [...PATTERNS, ...STRINGS];
  if (name === 'prefix') return [...PREFIXES, ...STRINGS];
  if (name.startsWith('time') || name === 'duration') return [...TIMES, ...STRINGS];
  if (name === 'path') return [...PATHS, ...STRINGS];
  if (type === 'string') return STRINGS;
  if (type === 'number') return NUMBERS;
  if (type === 'dynamic') return ANY;
  if (typeof type !== 'string' && type[0] === 'map') return MAPS;
  return LISTS;
}

const STRINGS: readonly Written[] = [
  'a',
  'b',
  'abc',
  '',
  'Hello World',
  'a,b,c',
  '10',
  '1.5',
  'true',
  'x-y_z',
  'é',
  'line\nline\n',
  ' padded ',
  '%s',
  '%d and %s',
  '%v',
  '{"a":[1,"b"]}',
  'a: 1',
  'aGVsbG8=',
  'dns',
  'utf-8',
  'YYYY-MM-DD',
  '\u0024{a}',
  '"q"',
  '\\',
  null,
  5,
  false,
  { $unknown: 'string' },
  { $sensitive: 'secret' },
];
const NUMBERS: readonly Written[] = [
  0,
  1,
  2,
  3,
  8,
  16,
  -1,
  -7,
  1.5,
  0.1,
  100,
  1e10,
  '4',
  '2.5',
  'x',
  null,
  { $unknown: 'number' },
  62,
];
const PATTERNS: readonly Written[] = [
  '[a-z]+',
  '(a)(b)?',
  '^\\w+$',
  '/[aeiou]/',
  '/(l+)/',
  '(?P<x>.)',
  '\\d',
  '[',
];
const PREFIXES: readonly Written[] = [
  '10.0.0.0/8',
  '192.168.1.0/24',
  '10.0.0.0/30',
  'fd00::/48',
  '::/0',
  '0.0.0.0/0',
  '10.0.0.1',
  '172.16.0.0/12',
];
const TIMES: readonly Written[] = [
  '2024-02-29T12:34:56Z',
  '2023-12-31T23:59:59+01:00',
  '1999-01-01T00:00:00-05:30',
  '2023-02-29T00:00:00Z',
  '1h',
  '-90s',
  '1h15m30.5s',
  '2020-01-01T00:00:00.5Z',
];
const PATHS: readonly Written[] = [
  'notes.txt',
  'policies/a.json',
  'policies',
  '.',
  'absent.txt',
  './empty.txt',
  'a/b/../c',
  '/',
];
const LISTS: readonly Written[] = [
  [],
  ['a'],
  ['a', 'b', 'c'],
  ['b', 'a', 'b'],
  [1, 2, 3],
  ['a', 1],
  [true, false],
  [[1], [2, 3]],
  [null],
  ['a', null],
  { $list: ['x', 'y'] },
  { $list: [3, 1, 2] },
  { $set: ['q', 'p'] },
  { $set: [2, 10] },
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { b: 'x' }],
  [{ $unknown: 'string' }],
  ['a', { $unknown: 'string' }],
  { $unknown: 'list of string' },
  { $unknown: 'set' },
  ['', 'a', ''],
  ['10', '9'],
  [[]],
  { $sensitive: ['a', 'b'] },
  [1.5, '2'],
  'text',
  null,
];
const MAPS: readonly Written[] = [
  {},
  { a: 1 },
  { a: 'x', b: 'y' },
  { a: ['p'], b: ['p', 'q'] },
  { b: 1, a: { c: true } },
  { $map: { k: 'v' } },
  { $map: { k: 1, a: 2 } },
  { $unknown: 'map of string' },
  { a: { $unknown: 'string' } },
  { a: null },
  null,
];
const ANY: readonly Written[] = [
  ...STRINGS,
  ...NUMBERS,
  ...LISTS,
  ...LISTS,
  ...MAPS,
  ...MAPS,
  { $unknown: 'dynamic' },
];

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
