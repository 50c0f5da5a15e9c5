import { paceWords } from '../../src/batch/pace.ts';

test.each([
  [0, 10, 5, 'measuring'],
  [5, 10, 2, '2.5 rows/s, 2s left'],
  [100, 1000, 5, '20 rows/s, 45s left'],
  [10, 1000, 10, '1.0 rows/s, 16m30s left'],
  [1, 10_000, 1, '1.0 rows/s, 2h46m left'],
])('%i of %i rows in %i s: %s', (done, total, seconds, words) => {
  expect(paceWords(done, total, seconds)).toBe(words);
});
