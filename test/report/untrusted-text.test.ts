import fc from 'fast-check';
import { cleanLine, cleanText, withoutCommands } from '../../src/report/untrusted-text.ts';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        '##[',
        ':',
        '#',
        '[',
        '\n',
        '\r',
        '\r\n',
        ' ',
        '\t',
        '\u001b[31m',
        '\u001b]0;t\u0007',
      ),
      fc.constantFrom(
        'add-mask',
        '\u202e',
        '\u200b',
        '\ufeff',
        '\u0085',
        '\u2028',
        '\u00a0',
        '\u{e0041}',
        '😀',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('no line of a shown text is a command to the runner', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = withoutCommands(cleanText(text));
      expect(shown.split(/[\r\n]/).filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
      expect(shown).not.toContain('##[');
    }),
  );
});

test('a command after our own colour is none either', () => {
  expect(withoutCommands('\u001b[31m ::error::x\u001b[39m')).toMatch(/^\| /);
});

test('a shown text holds no control, format or line separator character but \\n and \\t', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(cleanText(text)).not.toMatch(/[^\P{Cc}\n\t]|\p{Cf}|[\u2028\u2029]/u);
    }),
  );
});

test('cleaning twice changes nothing more', () => {
  fc.assert(fc.property(hostile, (text) => cleanText(cleanText(text)) === cleanText(text)));
});

test('ordinary text comes out as it went in', () => {
  const text = 'größe = "10 %" # 日本 😀\n\ttab';
  expect(withoutCommands(cleanText(text))).toBe(text);
});

test('a line is one line and no longer than its limit', () => {
  expect(cleanLine('a\nb\r\n  c')).toBe('a b c');
  expect(cleanLine('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
});
