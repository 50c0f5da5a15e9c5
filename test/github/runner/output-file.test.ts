import { readOutputFile } from './output-file.ts';

test('lines and blocks are read, the last one wins', () => {
  expect(readOutputFile('a=1=2\nb<<X\nfirst\n\nb=3\nX\na=4\nempty=\n')).toEqual({
    a: '4',
    b: 'first\n\nb=3',
    empty: '',
  });
});

test.each([
  ['text', "Invalid format 'text'"],
  ['a<<X\nnever', "Matching delimiter not found 'X'"],
])('%j is refused, as the runner does', (text, message) => {
  expect(() => readOutputFile(text)).toThrow(message);
});
