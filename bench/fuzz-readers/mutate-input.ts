import type { Random } from '../fuzz-checker/random.ts';

export interface Material {
  /** Of the reader's language. */
  readonly words: readonly string[];
  /** Other inputs, to take pieces from; not empty. */
  readonly corpus: readonly Buffer[];
}

/** An input with one to six things done to it; a new Buffer. */
export function mutated(input: Buffer, random: Random, material: Material): Buffer {
  let now = input;
  for (let left = 1 + random.below(6); left > 0; left--) {
    const mutation = random.pick(MUTATIONS);
    now = mutation(now, random, material).subarray(0, MOST_BYTES);
  }
  return Buffer.from(now);
}

/** What is wrong with long inputs is nearly always wrong with short ones; time is measured by linear-time. */
const MOST_BYTES = 8192;

type Mutation = (input: Buffer, random: Random, material: Material) => Buffer;

const flipByte: Mutation = (input, random) => {
  if (input.length === 0) return input;
  const copy = Buffer.from(input);
  copy[random.below(copy.length)] = random.below(256);
  return copy;
};

const insertWord: Mutation = (input, random, { words }) =>
  inserted(input, random.below(input.length + 1), Buffer.from(random.pick(words)));

const replaceByWord: Mutation = (input, random, { words }) => {
  const { start, end } = span(input, random, 12);
  return Buffer.concat([
    input.subarray(0, start),
    Buffer.from(random.pick(words)),
    input.subarray(end),
  ]);
};

const removeSpan: Mutation = (input, random) => {
  const { start, end } = span(input, random, random.chance(0.1) ? input.length : 40);
  return Buffer.concat([input.subarray(0, start), input.subarray(end)]);
};

const repeatSpan: Mutation = (input, random) => {
  const { start, end } = span(input, random, 40);
  const times = random.chance(0.1) ? 200 : 1 + random.below(4);
  const piece = input.subarray(start, end);
  return inserted(input, end, Buffer.concat(Array.from({ length: times }, () => piece)));
};

const repeatWord: Mutation = (input, random, { words }) => {
  const times = random.chance(0.1) ? 500 : 2 + random.below(10);
  return inserted(
    input,
    random.below(input.length + 1),
    Buffer.from(random.pick(words).repeat(times)),
  );
};

const splice: Mutation = (input, random, { corpus }) => {
  const other = random.pick(corpus);
  const { start, end } = span(other, random, 400);
  return inserted(input, random.below(input.length + 1), other.subarray(start, end));
};

const crossOver: Mutation = (input, random, { corpus }) => {
  const other = random.pick(corpus);
  return Buffer.concat([
    input.subarray(0, random.below(input.length + 1)),
    other.subarray(random.below(other.length + 1)),
  ]);
};

const swapLines: Mutation = (input, random) => {
  const lines = input.toString('latin1').split('\n');
  const [a, b] = [random.below(lines.length), random.below(lines.length)];
  [lines[a], lines[b]] = [lines[b] as string, lines[a] as string];
  return Buffer.from(lines.join('\n'), 'latin1');
};

/** Another number in place of one. */
const changeNumber: Mutation = (input, random) => {
  const text = input.toString('latin1');
  const numbers = [...text.matchAll(/\d+/g)];
  if (numbers.length === 0) return input;
  const { 0: number, index } = random.pick(numbers);
  const other = random.pick(NUMBERS);
  return Buffer.from(text.slice(0, index) + other + text.slice(index + number.length), 'latin1');
};

const NUMBERS = [
  '0',
  '-1',
  '1',
  '2147483648',
  '4294967295',
  '9007199254740993',
  '1e308',
  '9'.repeat(40),
];

/** Another value in place of one, so that JSON stays JSON. */
const changeJson: Mutation = (input, random, material) => {
  const value = jsonOf(input);
  if (value === undefined) return insertWord(input, random, material);
  const places = placesIn({ value }).slice(0, MOST_PLACES);
  const { holder, key } = random.pick(places);
  const from = random.pick(places);
  const choices = [...STRANGE, structuredClone(from.holder[from.key]), [holder[key]]];
  const root = places[0]?.holder as { value: unknown };
  holder[key] = random.pick(choices);
  return Buffer.from(JSON.stringify(root.value) ?? '');
};

const STRANGE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e300,
  '',
  'x'.repeat(5000),
  '\u0000',
  '\ud800',
  '__proto__',
  [],
  {},
  [[]],
  { length: 3 },
  JSON.parse('{"__proto__": {"toString": 1}}'),
];

const MOST_PLACES = 200;

interface JsonPlace {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown): JsonPlace[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

function jsonOf(input: Buffer): unknown {
  if (input[0] !== 0x7b && input[0] !== 0x5b) return undefined;
  try {
    return JSON.parse(input.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Some are drawn more often than others. */
const MUTATIONS: readonly Mutation[] = [
  flipByte,
  insertWord,
  insertWord,
  replaceByWord,
  removeSpan,
  removeSpan,
  repeatSpan,
  repeatWord,
  splice,
  crossOver,
  swapLines,
  changeNumber,
  changeJson,
];

const inserted = (input: Buffer, at: number, piece: Buffer): Buffer =>
  Buffer.concat([input.subarray(0, at), piece, input.subarray(at)]);

/** At most `most` bytes of an input. */
function span(input: Buffer, random: Random, most: number): { start: number; end: number } {
  const start = random.below(input.length + 1);
  return { start, end: Math.min(input.length, start + random.below(most + 1)) };
}
