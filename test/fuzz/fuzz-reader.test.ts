import { startCoverage } from '../../bench/fuzz-readers/covered.ts';
import { type Found, fuzzReader } from '../../bench/fuzz-readers/fuzz-reader.ts';
import { must, type Reader } from '../../bench/fuzz-readers/reader.ts';

/** Fails behind three steps, each of which is unlikely without the one before. */
const stairs: Reader = {
  name: 'stairs',
  title: 'a reader with a fault',
  seeds: () => [Buffer.from('nothing')],
  words: ['one', 'two', 'three', 'four', 'five', 'six'],
  read: (input) => {
    const text = input.toString();
    if (!text.includes('onetwo')) return;
    if (!text.includes('twothree')) return;
    if (!text.includes('threefour')) return;
    must(!text.includes('fourfive'), 'there is no fifth step');
  },
};

test('what breaks a promise is found, made small and told once', async () => {
  const found: Found[] = [];
  const { inputs } = await fuzzReader({
    reader: { ...stairs, read: (input) => must(!input.includes('two'), 'there is no two') },
    seed: 1,
    isOver: (inputs) => inputs >= 500,
    seeds: [],
    onBatch: () => {},
    onFound: (one) => found.push(one),
  });
  expect(inputs).toBeGreaterThan(0);
  expect(found).toEqual([{ words: 'BrokenPromise there is no two', input: Buffer.from('two') }]);
});

test('coverage of V8 leads to a fault behind steps that are unlikely together', async () => {
  const coverage = startCoverage((url) => url.endsWith('fuzz-reader.test.ts'));
  const found: Found[] = [];
  const { covered, corpus } = await fuzzReader({
    reader: stairs,
    seed: 1,
    isOver: (inputs) => inputs >= 600,
    seeds: [],
    coverage,
    onBatch: () => {},
    onFound: (one) => found.push(one),
  });
  coverage.stop();
  expect(covered).toBeGreaterThan(0);
  // The seed, an input of the fuzzer's own, and two of the steps at least; all of them take some thousand inputs.
  expect(corpus).toBeGreaterThan(3);
});
