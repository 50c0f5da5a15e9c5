import {
  appendBlock,
  dedentedSource,
  insertBlockAfter,
  insertNestedBlock,
  renameBlock,
} from '../../../src/hcl/edit/block.ts';
import { applyEdits } from '../../../src/hcl/edit/text-edit.ts';
import { parse } from '../../../src/hcl/parse.ts';
import type { Block } from '../../../src/hcl/tree.ts';

const NEW = 'new {\n  a = 1\n}';

test.each([
  ['behind the last item', 'b {\n  a = 1\n}\n', 'b {\n  a = 1\n\n  new {\n    a = 1\n  }\n}\n'],
  ['into braces on one line', 'b {}\n', 'b {\n  new {\n    a = 1\n  }\n}\n'],
  ['into a block on one line', 'b { a = 1 }\n', 'b {\n  a = 1\n  new {\n    a = 1\n  }\n}\n'],
  ['with Windows line ends', 'b {\r\n}\r\n', 'b {\r\n  new {\r\n    a = 1\r\n  }\r\n}\r\n'],
])('a nested block goes %s', (_, before, after) => {
  const { document, block } = first(before);
  const edit = insertNestedBlock(document, block, NEW);
  expect(applyEdits(document.bytes, [edit]).toString()).toBe(after);
});

test.each([
  ['an empty file', '', `${NEW}\n`],
  ['a file', 'b {}\n', `b {}\n\n${NEW}\n`],
  ['a file without a final line break', 'b {}', `b {}\n\n${NEW}\n`],
])('a block is appended to %s', (_, before, after) => {
  const document = parse(Buffer.from(before));
  expect(applyEdits(document.bytes, [appendBlock(document, NEW)]).toString()).toBe(after);
});

test('a block goes behind another and its comment', () => {
  const { document, block } = first('b {} # c\n\nc {}\n');
  const edit = insertBlockAfter(document, block, NEW);
  expect(applyEdits(document.bytes, [edit]).toString()).toBe(`b {} # c\n\n${NEW}\n\nc {}\n`);
});

test('a block is renamed', () => {
  const { document, block } = first('b "l" {}\n');
  expect(applyEdits(document.bytes, [renameBlock(block, 'cd')]).toString()).toBe('cd "l" {}\n');
});

test('a nested block is lifted out of its indentation', () => {
  const { document, block } = first('b {\n  c {\n    a = 1\n  }\n}\n');
  const [nested] = block.body.items;
  expect(nested && dedentedSource(document, nested.range)).toBe('c {\n  a = 1\n}');
});

function first(source: string) {
  const document = parse(Buffer.from(source));
  return { document, block: document.body.items[0] as Block };
}
