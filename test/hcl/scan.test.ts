import fc from 'fast-check';
import type { Reading } from '../../src/hcl/layout.ts';
import { scan } from '../../src/hcl/scan.ts';
import { hclText } from './support/hcl-text.ts';

const READINGS: readonly Reading[] = ['strict', 'layout'];

describe.each(READINGS)('read %s', (reading) => {
  test('tokens and the blanks between them are the file, whatever its bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array().map((array) => Buffer.from(array)),
      hclText().map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(bytes, (source) => {
        let at = 0;
        for (const { start, end } of scan(source, reading)) {
          if (end < start || !/^[ \t]*$/.test(source.toString('latin1', at, start)))
            throw new Error(`bytes lost at ${at}`);
          at = end;
        }
        expect(at).toBe(source.length);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['a byte order mark', '\ufeffa = 1', ['bom', 'identifier', '=', 'number', 'end']],
  ['a Windows line end', 'a\r\nb', ['identifier', 'newline', 'identifier', 'end']],
  ['letters beyond ASCII', 'größe = 1', ['identifier', '=', 'number', 'end']],
  ['a character that begins no word', '“a', ['invalid', 'identifier', 'end']],
  ['an emoji in a string', '"😀"', ['open-quote', 'text', 'close-quote', 'end']],
  ['an escaped interpolation', '"$${a}"', ['open-quote', 'text', 'close-quote', 'end']],
  ['a string that is not closed', '"a\nb', ['open-quote', 'text', 'newline', 'identifier', 'end']],
  [
    'a brace inside an interpolation',
    '"${ {} }"',
    ['open-quote', 'open-interpolation', '{', '}', 'close-template', 'close-quote', 'end'],
  ],
  [
    'a quote inside an interpolation',
    '"${a["b"]}"',
    [
      'open-quote',
      'open-interpolation',
      'identifier',
      '[',
      'open-quote',
      'text',
      'close-quote',
      ']',
      'close-template',
      'close-quote',
      'end',
    ],
  ],
  [
    'a heredoc with an indented end',
    '<<-X\n a\n X\n',
    ['open-heredoc', 'text', 'close-heredoc', 'newline', 'end'],
  ],
  [
    'a heredoc that holds its marker in a line',
    '<<X\nX y\nX\n',
    ['open-heredoc', 'text', 'close-heredoc', 'newline', 'end'],
  ],
  ['shifts, which HCL does not have', 'a << 1', ['identifier', '<', '<', 'number', 'end']],
  ['an exponent', '1.5e-3', ['number', 'end']],
  ['a comment up to its line end', 'a # b\r\n', ['identifier', 'comment', 'newline', 'end']],
])('%s', (_, source, kinds) => {
  expect(scan(Buffer.from(source)).map(({ kind }) => kind)).toEqual(kinds);
});
