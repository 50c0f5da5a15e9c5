import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { placeRange, touches } from '../../src/lsp/place-range.ts';

const documentOf = (text: string) => TextDocument.create('file:///a.tf', 'terraform', 0, text);

test('bytes from one letter to another are the very text between them', () => {
  const letters = fc.array(fc.constantFrom('a', '\n', 'é', '漢', '🚀', ' '), { maxLength: 30 });
  fc.assert(
    fc.property(letters, letters, letters, (before, inside, after) => {
      const text = [...before, ...inside, ...after].join('');
      const start = Buffer.byteLength(before.join(''));
      const range = { start, end: start + Buffer.byteLength(inside.join('')) };
      const document = documentOf(text);
      expect(document.getText(placeRange(document, Buffer.from(text), range))).toBe(
        inside.join(''),
      );
    }),
  );
});

test('an offset inside a letter is its start, one past the end the end', () => {
  const text = 'é🚀\nb';
  const range = placeRange(documentOf(text), Buffer.from(text), { start: 4, end: 99 });
  expect(range).toEqual({ start: { line: 0, character: 1 }, end: { line: 1, character: 1 } });
});

test('a cursor at either end of a range touches it', () => {
  const at = (line: number, character: number) => ({ line, character });
  const word = { start: at(1, 2), end: at(1, 5) };
  for (const cursor of [at(1, 2), at(1, 4), at(1, 5)])
    expect(touches({ start: cursor, end: cursor }, word)).toBe(true);
  for (const cursor of [at(0, 9), at(1, 1), at(1, 6), at(2, 0)])
    expect(touches({ start: cursor, end: cursor }, word)).toBe(false);
});
