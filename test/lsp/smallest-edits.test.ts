import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { smallestEdits } from '../../src/lsp/smallest-edits.ts';

const text = fc
  .array(fc.constantFrom('a', 'b = 1', '\n', '\r\n', '🚀', '🛸', 'é', '{', '}', '\ud83d', ' '), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

test('they make the new text of the old, in order and apart', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = smallestEdits(before, after);
      const document = TextDocument.create('file:///a.tf', 'terraform', 0, before);
      const applied = TextDocument.applyEdits(
        document,
        edits.map(({ start, end, text }) => ({
          range: { start: document.positionAt(start), end: document.positionAt(end) },
          newText: text,
        })),
      );
      expect(applied).toBe(after);
      let rebuilt = '';
      let at = 0;
      for (const { start, end, text } of edits) {
        expect(start).toBeGreaterThanOrEqual(at);
        rebuilt += before.slice(at, start) + text;
        at = end;
      }
      expect(rebuilt + before.slice(at)).toBe(after);
    }),
  );
});

test('no letter and no line end is cut in two', () => {
  expect(smallestEdits('a\r\n', 'a\n')).toEqual([{ start: 1, end: 3, text: '\n' }]);
  // The two share their first half.
  expect(smallestEdits('x = "🚀"\n', 'x = "🚁"\n')).toEqual([{ start: 5, end: 7, text: '🚁' }]);
  // And these their second.
  expect(smallestEdits('\u{1f680}', '\u{1fa80}')).toEqual([
    { start: 0, end: 2, text: '\u{1fa80}' },
  ]);
});

test('what is the same is left alone', () => {
  expect(smallestEdits('a\nb\n', 'a\nb\n')).toEqual([]);
  expect(smallestEdits('a = 1\nb = 2\nc = 3\n', 'a = 9\nb = 2\nc = 30\n')).toEqual([
    { start: 4, end: 5, text: '9' },
    { start: 17, end: 17, text: '0' },
  ]);
  expect(smallestEdits('', 'a\n')).toEqual([{ start: 0, end: 0, text: 'a\n' }]);
});
