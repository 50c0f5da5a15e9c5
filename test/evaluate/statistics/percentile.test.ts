import fc from 'fast-check';
import { percentile } from '../../../src/evaluate/statistics/percentile.ts';

// numpy.percentile([3, 1, 4, 1, 5, 9, 2, 6], 100 * share)
test.each([
  [0, 1],
  [0.05, 1],
  [0.25, 1.75],
  [0.5, 3.5],
  [0.95, 7.95],
  [1, 9],
])('the value at %d is that of numpy', (share, expected) => {
  expect(percentile([3, 1, 4, 1, 5, 9, 2, 6], share)).toBeCloseTo(expected, 12);
});

test('of nothing there is no percentile', () => {
  expect(percentile([], 0.5)).toBeNaN();
});

test('it lies between the values, grows with the share, and leaves the values as they were', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
  const shares = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(values, shares, (all, [one, other]) => {
      const before = [...all];
      const low = percentile(all, Math.min(one, other));
      const high = percentile(all, Math.max(one, other));
      expect(low).toBeLessThanOrEqual(high + 1e-9);
      expect(low).toBeGreaterThanOrEqual(Math.min(...all));
      expect(high).toBeLessThanOrEqual(Math.max(...all));
      expect(all).toEqual(before);
    }),
  );
});
