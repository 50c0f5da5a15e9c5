import fc from 'fast-check';
import { bootstrap } from '../../../src/evaluate/statistics/bootstrap.ts';

test('of nothing there is no mean', () => {
  expect(bootstrap([])).toBeUndefined();
});

test('rows that are all alike leave no doubt', () => {
  expect(bootstrap([1, 1, 1])).toEqual({ mean: 1, low: 1, high: 1 });
});

test('a share of 400 rows is known to about twice its standard error', () => {
  const values = Array.from({ length: 400 }, (_, row) => Number(row % 4 === 0));
  const { mean, low, high } = bootstrap(values) ?? { mean: 0, low: 0, high: 0 };
  const error = Math.sqrt((0.25 * 0.75) / 400);
  expect(mean).toBe(0.25);
  expect((mean - low) / error).toBeCloseTo(1.96, 0);
  expect((high - mean) / error).toBeCloseTo(1.96, 0);
});

test('the same seed gives the same interval, another one nearly the same', () => {
  const values = Array.from({ length: 100 }, (_, row) => row);
  expect(bootstrap(values, 7)).toEqual(bootstrap(values, 7));
  expect(bootstrap(values, 7)).not.toEqual(bootstrap(values, 8));
  expect(bootstrap(values, 7)?.low).toBeCloseTo(bootstrap(values, 8)?.low ?? 0, -1);
});

test('the interval holds the mean of rows that are 0 or 1, and lies between them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 60 }), (values) => {
      const { mean, low, high } = bootstrap(values) ?? { mean: -1, low: -1, high: -1 };
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(mean);
      expect(high).toBeGreaterThanOrEqual(mean);
      expect(high).toBeLessThanOrEqual(1);
    }),
    { numRuns: 40 },
  );
});
