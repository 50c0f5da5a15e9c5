import fc from 'fast-check';
import { insertAttribute, removeItem, renameAttribute } from '../../../src/hcl/edit/attribute.ts';
import { appendBlock, insertNestedBlock } from '../../../src/hcl/edit/block.ts';
import { applyEdits, type TextEdit } from '../../../src/hcl/edit/text-edit.ts';
import { parse } from '../../../src/hcl/parse.ts';
import type { Document } from '../../../src/hcl/tree.ts';
import { attributesOf, blocksOf } from '../../../src/hcl/walk.ts';
import { hclText } from '../support/hcl-text.ts';

test('any edit of any file can be made, and takes nothing but blanks outside its place', () => {
  fc.assert(
    fc.property(hclText(), fc.nat(), fc.nat(5), (text, which, operation) => {
      const document = parse(Buffer.from(text));
      const made = editOf(document, which, operation);
      if (!made) return;
      const { edits, place } = made;
      applyEdits(document.bytes, edits);
      for (const { range } of edits) {
        const text = (from: number, to: number): string =>
          document.bytes.toString('utf8', from, Math.max(from, to));
        expect(text(range.start, Math.min(place.start, range.end)).trim()).toBe('');
        expect(text(Math.max(place.end, range.start), range.end).trim()).toBe('');
      }
    }),
    { numRuns: 3000 },
  );
});

function editOf(
  document: Document,
  which: number,
  operation: number,
): { edits: readonly TextEdit[]; place: { start: number; end: number } } | undefined {
  const { bytes, body } = document;
  if (operation === 0)
    return {
      edits: [appendBlock(document, 'new {}')],
      place: { start: bytes.length, end: bytes.length },
    };
  const attributes = [...attributesOf(body)];
  const blocks = [...blocksOf(body)];
  const attribute = attributes[which % Math.max(1, attributes.length)];
  const block = blocks[which % Math.max(1, blocks.length)]?.block;
  if (operation < 3) {
    if (!attribute) return undefined;
    const around = attribute.path[attribute.path.length - 1]?.body ?? body;
    if (operation === 1)
      return {
        edits: renameAttribute(document, around, attribute.attribute, 'renamed'),
        place: attribute.attribute.name.range,
      };
    const { start, end } = attribute.attribute.range;
    // Removal takes the rest of the line, a trailing comment with it.
    const comment = document.comments.find((each) => each.start >= end);
    const newline = bytes.indexOf('\n', end);
    const stop = Math.max(newline < 0 ? bytes.length : newline, comment?.end ?? 0);
    return {
      edits: removeItem(document, around, attribute.attribute),
      place: { start, end: stop },
    };
  }
  if (!block) return undefined;
  return {
    edits:
      operation === 3
        ? [insertNestedBlock(document, block, 'new {}')]
        : insertAttribute(document, block, 'new', operation === 4 ? '1' : '[\n  1\n]'),
    place: block.body.range,
  };
}
