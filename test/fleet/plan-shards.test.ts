import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MOST_SHARDS, planShards } from '../../src/fleet/plan-shards.ts';
import { readRepositories } from '../../src/fleet/read-repositories.ts';

const repositories = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[a-z]{1,8}\/[a-z]{1,8}$/),
    weight: fc.nat(100_000),
  }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 60 },
);
const namesOf = (text: string): string[] => text.split(' ');

test('every repository is in one part, and no part is empty', () => {
  fc.assert(
    fc.property(repositories, fc.integer({ min: 1, max: 400 }), (all, most) => {
      const parts = planShards(all, most);
      expect(parts.flatMap(({ repositories }) => namesOf(repositories)).sort()).toEqual(
        all.map(({ name }) => name).sort(),
      );
      expect(parts.length).toBe(Math.min(most, MOST_SHARDS, all.length));
      expect(parts.map(({ shard }) => shard)).toEqual(parts.map((_, index) => index + 1));
    }),
  );
});

test('the heaviest part is at most 4/3 of what an even division would come to, or one repository more', () => {
  fc.assert(
    fc.property(repositories, fc.integer({ min: 1, max: 20 }), (all, most) => {
      const weightOf = new Map(all.map(({ name, weight }) => [name, weight + 1]));
      const sum = (names: readonly string[]) =>
        names.reduce((total, name) => total + (weightOf.get(name) ?? 0), 0);
      const parts = planShards(all, most).map(({ repositories }) => namesOf(repositories));
      const heaviest = Math.max(...parts.map(sum));
      const even = sum(all.map(({ name }) => name)) / parts.length;
      expect(heaviest).toBeLessThanOrEqual(even + Math.max(...weightOf.values()));
    }),
  );
});

test('the order of the list does not matter', () => {
  fc.assert(
    fc.property(repositories, (all) => {
      expect(planShards([...all].reverse(), 7)).toEqual(planShards(all, 7));
    }),
  );
});

test('a list of gh and lines say the same', () => {
  const gh = JSON.stringify([
    { nameWithOwner: 'example/a', diskUsage: 30 },
    { nameWithOwner: 'example/b.c', diskUsage: 4 },
  ]);
  expect(readRepositories(gh)).toEqual(
    readRepositories('# ours\nexample/a 30\n\nexample/b.c   4\n'),
  );
  expect(readRepositories('example/a')).toEqual([{ name: 'example/a', weight: 1 }]);
});

test.each([
  'example',
  'example/a; rm -rf x',
  'example/..',
  '../../etc',
  'example/a$(id)',
  'example/a -1',
  'example/a 1 2',
  '[{"nameWithOwner":"a/b`id`"}]',
  '[{"name":"a/b"}]',
  '[1',
])('%s is refused', (text) => {
  expect(() => readRepositories(text)).toThrow(/is no|is none|nameWithOwner/);
});
