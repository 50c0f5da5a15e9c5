import fc from 'fast-check';
import { likeliest, mostLikely } from '../../../src/controller/session/likeliest.ts';

const logits = fc
  .array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 40 })
  .map((values) => Float32Array.from(values));

test('the likeliest tokens are the first of all when sorted, the lower token first where equal', () => {
  fc.assert(
    fc.property(logits, fc.integer({ min: 1, max: 50 }), (values, count) => {
      const sorted = [...values.keys()].sort(
        (a, b) => (values[b] as number) - (values[a] as number) || a - b,
      );
      expect(likeliest(values, count)).toEqual(sorted.slice(0, count));
      expect(mostLikely(values)).toBe(sorted[0]);
    }),
  );
});
