import fc from 'fast-check';
import { mergeOutcomes } from '../../src/evaluate/merge-outcomes.ts';
import { parseShard, shardOf } from '../../src/evaluate/shards.ts';
import { outcomeLike } from './support/outcome-like.ts';

const COUNT = fc.integer({ min: 1, max: 12 });
const ROWS = fc.uniqueArray(fc.string(), { maxLength: 40 }).map((ids) => ids.map((id) => ({ id })));

const shardsOf = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  count: number,
): Row[][] =>
  Array.from({ length: count }, (_, index) => shardOf(rows, { index: index + 1, count }));

test('every row is in one shard, whatever their number', () => {
  fc.assert(
    fc.property(ROWS, COUNT, (rows, count) => {
      const ids = shardsOf(rows, count).flatMap((shard) => shard.map(({ id }) => id));
      expect(ids.sort()).toEqual(rows.map(({ id }) => id).sort());
    }),
  );
});

test('a row stays in its shard when others come or go, and rows keep their order', () => {
  fc.assert(
    fc.property(ROWS, COUNT, (rows, count) => {
      const some = rows.filter((_, index) => index % 2 === 0);
      for (const [index, shard] of shardsOf(rows, count).entries())
        expect(shardOf(some, { index: index + 1, count })).toEqual(
          some.filter((row) => shard.includes(row)),
        );
    }),
  );
});

test('shards of many rows are of about one size', () => {
  const rows = Array.from({ length: 4000 }, (_, row) => ({ id: `row-${row}` }));
  for (const shard of shardsOf(rows, 4)) expect(Math.abs(shard.length - 1000)).toBeLessThan(120);
});

test('merged shards are one run, in whatever order they come', () => {
  const outcomes = fc
    .uniqueArray(
      fc.record({
        protocol: fc.constantFrom('drafts', 'paper', 'faults'),
        corpus: fc.constantFrom('gpt', 'golds'),
        system: fc.constantFrom('draft', 'rules'),
        id: fc.string({ maxLength: 3 }),
      }),
      { selector: (key) => JSON.stringify(key), maxLength: 40 },
    )
    .map((keys) => keys.map((key) => outcomeLike(key)));
  fc.assert(
    fc.property(outcomes, COUNT, (rows, count) => {
      const merged = mergeOutcomes(shardsOf(rows, count).reverse());
      expect(merged).toEqual(mergeOutcomes([rows]));
      expect(merged).toHaveLength(rows.length);
    }),
  );
});

test('outcomes come by protocol, corpus, system and id', () => {
  const ids = mergeOutcomes([
    [
      outcomeLike({ id: 'd', protocol: 'faults', corpus: 'a' }),
      outcomeLike({ id: 'c', corpus: 'b' }),
      outcomeLike({ id: 'b', corpus: 'a', system: 'y' }),
      outcomeLike({ id: 'z', corpus: 'a', system: 'x' }),
      outcomeLike({ id: 'a', corpus: 'a', system: 'y' }),
    ],
  ]).map(({ id }) => id);
  expect(ids).toEqual(['z', 'a', 'b', 'c', 'd']);
});

test('an outcome that comes twice to the letter counts once', () => {
  const one = outcomeLike({});
  expect(mergeOutcomes([[one], [one]])).toEqual([one]);
});

test('two outcomes of one row that differ are refused', () => {
  const merge = () => mergeOutcomes([[outcomeLike({ churn: 0 })], [outcomeLike({ churn: 1 })]]);
  expect(merge).toThrow('Two outcomes of 1 (drafts, gpt, rules) differ');
});

test('a shard is written i/n', () => {
  expect(parseShard('2/5')).toEqual({ index: 2, count: 5 });
  expect(parseShard('1/1')).toEqual({ index: 1, count: 1 });
});

test.each(['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3', '-1/2', '', '1.5/2'])(
  '%j is no shard',
  (text) => {
    expect(() => parseShard(text)).toThrow('A shard is written i/n');
  },
);
