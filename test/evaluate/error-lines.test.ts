import { errorLines } from '../../src/evaluate/error-lines.ts';

test('two errors in one line are one line', () => {
  expect(errorLines([{ line: 3 }, { line: 3 }, { line: 4 }])).toBe(2);
});

test('lines of two files are two lines', () => {
  expect(
    errorLines([
      { file: 'a.tf', line: 3 },
      { file: 'b.tf', line: 3 },
    ]),
  ).toBe(2);
});

test('what has no line counts for nothing', () => {
  expect(errorLines([{ file: 'a.tf' }, {}])).toBe(0);
});
