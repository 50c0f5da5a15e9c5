import fc from 'fast-check';
import { partOf } from '../../../src/evaluate/paper/split.ts';

test('parts of many prompts have the shares of the paper', () => {
  const counts = { train: 0, validation: 0, test: 0 };
  for (let row = 0; row < 45_800; row++) counts[partOf(`prompt ${row}`)]++;
  expect(Math.abs(counts.train - 32_000)).toBeLessThan(500);
  expect(Math.abs(counts.validation - 10_000)).toBeLessThan(500);
  expect(Math.abs(counts.test - 3_800)).toBeLessThan(300);
});

test('a prompt is in one part, however it is wrapped in blanks', () => {
  fc.assert(
    fc.property(fc.string(), (prompt) => {
      expect(partOf(` ${prompt}\n`)).toBe(partOf(prompt));
    }),
  );
});

// Recorded: another split would make old and new figures incomparable.
test.each([
  ['Create an S3 bucket', 'train'],
  ['Create a VPC', 'validation'],
  ['Create a user', 'test'],
])('%s is in %s', (prompt, part) => {
  expect(partOf(prompt)).toBe(part);
});
