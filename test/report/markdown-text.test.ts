import fc from 'fast-check';
import { codeBlock, codeSpan, sentence } from '../../src/report/markdown-text.ts';

const marks = fc
  .array(fc.constantFrom('`', '``', '```', 'a', ' ', '|', '\n', '@x', '#1'), { maxLength: 12 })
  .map((p) => p.join(''));

test('a fence is longer than any run of backticks in its block', () => {
  fc.assert(
    fc.property(marks, (text) => {
      const [first = '', ...rest] = codeBlock(text, 'diff').trimEnd().split('\n');
      const fence = first.replace('diff', '');
      expect(rest.at(-1)).toBe(fence);
      expect(rest.slice(0, -1).join('\n')).not.toContain(fence);
    }),
  );
});

test('a code span ends where it should and stays in its table cell', () => {
  fc.assert(
    fc.property(marks, (text) => {
      fc.pre(text.trim() !== '');
      const span = codeSpan(text);
      const fence = /^`*/.exec(span)?.[0] ?? '';
      const inner = span.slice(fence.length, span.length - fence.length);
      expect(inner.split(/[^`]+/)).not.toContain(fence);
      expect(inner.replaceAll('\\|', '')).not.toContain('|');
    }),
  );
});

test('names in backticks stay code and everything else is inert', () => {
  expect(sentence('rename `name` to `db_name`')).toBe('rename `name` to `db_name`');
  expect(sentence('ask @someone <b>now</b> (#1)')).toBe(
    'ask @<!-- -->someone \\<b\\>now\\</b\\> \\(#<!-- -->1\\)',
  );
});
