import fc from 'fast-check';
import { mcnemar } from '../../../src/evaluate/statistics/mcnemar.ts';

const pairsOf = (onlyA: number, onlyB: number, alike = 3) => [
  ...Array.from({ length: onlyA }, () => ({ a: true, b: false })),
  ...Array.from({ length: onlyB }, () => ({ a: false, b: true })),
  ...Array.from({ length: alike }, (_, row) => ({ a: row % 2 === 0, b: row % 2 === 0 })),
];

// statsmodels 0.15: mcnemar([[0, onlyA], [onlyB, 0]], exact=True).pvalue
test.each([
  [0, 0, 1],
  [1, 0, 1],
  [3, 9, 0.14599609375],
  [10, 10, 1],
  [5, 25, 0.0003249142318964005],
  [40, 90, 1.3715068445175432e-5],
  [900, 1100, 8.45708953550381e-6],
])('%d against %d', (onlyA, onlyB, p) => {
  const found = mcnemar(pairsOf(onlyA, onlyB));
  expect([found.onlyA, found.onlyB]).toEqual([onlyA, onlyB]);
  expect(found.p / p).toBeCloseTo(1, 9);
});

test('which system is called the first means nothing, nor do rows on which both agree', () => {
  const count = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(count, count, count, (onlyA, onlyB, alike) => {
      const { p } = mcnemar(pairsOf(onlyA, onlyB));
      expect(mcnemar(pairsOf(onlyB, onlyA, alike)).p).toBe(p);
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
    }),
  );
});
