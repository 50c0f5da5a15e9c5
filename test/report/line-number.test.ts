import { lineNumber } from '../../src/report/line-number.ts';

test.each([
  ['', 0, 1],
  ['a\nb', 0, 1],
  ['a\nb', 1, 1],
  ['a\nb', 2, 2],
  ['a\r\n😀\nb', 8, 3],
  ['a\n', 99, 2],
])('%j at byte %i is line %i', (text, offset, line) => {
  expect(lineNumber(Buffer.from(text), offset)).toBe(line);
});
