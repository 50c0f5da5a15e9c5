import fc from 'fast-check';
import { type Replacement, replaceLines } from './replace-lines.ts';

const replaced = (
  file: string,
  first: number,
  last: number,
  lines: string[],
  lineEnd: '\n' | '\r\n' = '\n',
) => Buffer.from(replaceLines(Buffer.from(file), [{ first, last, lines, lineEnd }])).toString();

test.each<[string, string, string]>([
  ['a line becomes another', replaced('a\nb\nc\n', 2, 2, ['B']), 'a\nB\nc\n'],
  ['lines become more lines', replaced('a\nb\nc\n', 1, 2, ['x', 'y', 'z']), 'x\ny\nz\nc\n'],
  ['no lines delete', replaced('a\nb\nc\n', 2, 2, []), 'a\nc\n'],
  ['one empty line stays a line', replaced('a\nb\nc\n', 2, 2, ['']), 'a\n\nc\n'],
  ['a last newline stays', replaced('a\nb\n', 2, 2, ['B']), 'a\nB\n'],
  ['a missing one stays missing', replaced('a\nb', 2, 2, ['B']), 'a\nB'],
  ['the last line of a file without one can go', replaced('a\nb', 2, 2, []), 'a'],
  [
    'lines from the API are LF in a CRLF file',
    replaced('a\r\nb\r\nc\r\n', 2, 2, ['B']),
    'a\r\nB\nc\r\n',
  ],
  [
    'lines from a form are CRLF in any file',
    replaced('a\nb\nc\n', 2, 2, ['B'], '\r\n'),
    'a\nB\r\nc\n',
  ],
])('%s', (_, after, expected) => {
  expect(after).toBe(expected);
});

test('bytes that are no UTF-8 survive', () => {
  const file = Buffer.from([0xff, 0x0a, 0x62, 0x0a]);
  const after = replaceLines(file, [{ first: 2, last: 2, lines: ['é'], lineEnd: '\n' }]);
  expect([...after]).toEqual([0xff, 0x0a, 0xc3, 0xa9, 0x0a]);
});

test('a batch does what its replacements do one by one from below, in whatever order they are given', () => {
  const lines = fc.array(fc.constantFrom('x', 'y', ''), { maxLength: 3 });
  fc.assert(
    fc.property(lines, lines, fc.boolean(), (above, below, turned) => {
      const file = Buffer.from('1\n2\n3\n4\n5\n');
      const batch: Replacement[] = [
        { first: 1, last: 2, lines: above, lineEnd: '\n' },
        { first: 4, last: 4, lines: below, lineEnd: '\n' },
      ];
      const oneByOne = [...above, '3', ...below, '5', ''].join('\n');
      const after = replaceLines(file, turned ? batch.reverse() : batch);
      expect(Buffer.from(after).toString()).toBe(oneByOne);
    }),
  );
});
