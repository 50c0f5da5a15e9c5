import {
  insertAttribute,
  removeItem,
  renameAttribute,
  replaceValue,
} from '../../../src/hcl/edit/attribute.ts';
import { applyEdits } from '../../../src/hcl/edit/text-edit.ts';
import { parse } from '../../../src/hcl/parse.ts';
import type { Attribute, Block } from '../../../src/hcl/tree.ts';

describe('rename', () => {
  test.each([
    ['a run widens', 'b {\n  a  = 1\n  cc = 2\n}\n', 'b {\n  longer = 1\n  cc     = 2\n}\n'],
    [
      'a heredoc belongs to the run',
      'b {\n  a = <<X\nx\nX\n  c = 2\n}\n',
      'b {\n  longer = <<X\nx\nX\n  c      = 2\n}\n',
    ],
    [
      'trailing comments move along',
      'b {\n  a  = 1   # one\n  cc = 222 # two\n}\n',
      'b {\n  longer = 1   # one\n  cc     = 222 # two\n}\n',
    ],
    [
      'a comment ends the run',
      'b {\n  a = 1\n  # c\n  d = 2\n}\n',
      'b {\n  longer = 1\n  # c\n  d = 2\n}\n',
    ],
    [
      'a list over lines ends the run',
      'b {\n  c = [\n  ]\n  a = 1\n}\n',
      'b {\n  c = [\n  ]\n  longer = 1\n}\n',
    ],
    [
      'what was not aligned stays so',
      'b {\n  a = 1\n  cc=2\n}\n',
      'b {\n  longer = 1\n  cc=2\n}\n',
    ],
    [
      'a line stays in the column its author gave it',
      'b {\n  a      = 1\n  cc     = 2\n}\n',
      'b {\n  longer = 1\n  cc     = 2\n}\n',
    ],
    [
      'letters beyond ASCII are one column',
      'b {\n  größe = 1\n  a     = 2\n}\n',
      'b {\n  größe  = 1\n  longer = 2\n}\n',
    ],
    [
      'Windows line ends stay',
      'b {\r\n  a  = 1\r\n  cc = 2\r\n}\r\n',
      'b {\r\n  longer = 1\r\n  cc     = 2\r\n}\r\n',
    ],
  ])('%s', (_, before, after) => {
    const { document, block } = first(before);
    const edits = renameAttribute(document, block.body, named(block, 'a'), 'longer');
    expect(applyEdits(document.bytes, edits).toString()).toBe(after);
  });
});

describe('insert', () => {
  test.each([
    ['into an empty block', 'b {\n}\n', 'b {\n  new = 1\n}\n'],
    ['into braces on one line', 'b {}\n', 'b {\n  new = 1\n}\n'],
    ['into a block on one line', 'b { a = 1 }\n', 'b {\n  a   = 1\n  new = 1\n}\n'],
    ['behind the brace and its comment', 'b { # why\n}\n', 'b { # why\n  new = 1\n}\n'],
    ['into an aligned run', 'b {\n  a = 1\n}\n', 'b {\n  a   = 1\n  new = 1\n}\n'],
    [
      'above nested blocks',
      'b {\n  a = 1\n\n  c {\n  }\n}\n',
      'b {\n  a   = 1\n  new = 1\n\n  c {\n  }\n}\n',
    ],
    [
      'above tags',
      'b {\n  a = 1\n\n  tags = {\n  }\n}\n',
      'b {\n  a   = 1\n  new = 1\n\n  tags = {\n  }\n}\n',
    ],
    ['behind a heredoc', 'b {\n  a = <<X\nx\nX\n}\n', 'b {\n  a   = <<X\nx\nX\n  new = 1\n}\n'],
    [
      'behind a comment over lines',
      'b {\n  a = 1 /* x\n  y */\n}\n',
      'b {\n  a   = 1 /* x\n  y */\n  new = 1\n}\n',
    ],
    ['where the block is not closed', 'b {\n  a = 1', 'b {\n  a   = 1\n  new = 1'],
    ['with Windows line ends', 'b {\r\n}\r\n', 'b {\r\n  new = 1\r\n}\r\n'],
    [
      'by the indentation of the block',
      'b {\n    c {\n    }\n}\n',
      'b {\n    new = 1\n    c {\n    }\n}\n',
    ],
  ])('%s', (_, before, after) => {
    const { document, block } = first(before);
    const edits = insertAttribute(document, block, 'new', '1');
    expect(applyEdits(document.bytes, edits).toString()).toBe(after);
  });

  test('a value over lines parts an aligned run', () => {
    const { document, block } = first('b {\n  long_name = 1\n  tags      = {}\n}\n');
    const edits = insertAttribute(document, block, 'new', '[\n    1,\n  ]');
    expect(applyEdits(document.bytes, edits).toString()).toBe(
      'b {\n  long_name = 1\n  new = [\n    1,\n  ]\n  tags = {}\n}\n',
    );
  });
});

describe('remove', () => {
  test.each([
    [
      'the run closes up',
      'b {\n  a         = 1\n  long_name = 2\n  c         = 3\n}\n',
      'b {\n  a = 1\n  c = 3\n}\n',
    ],
    ['with its trailing comment', 'b {\n  long_name = 2 # c\n}\n', 'b {\n}\n'],
    ['from a block on one line', 'b { long_name = 2 }\n', 'b {}\n'],
    [
      'with one of two blank lines',
      'b {\n  a = 1\n\n  long_name = 2\n\n  c = 3\n}\n',
      'b {\n  a = 1\n\n  c = 3\n}\n',
    ],
    ['with a heredoc', 'b {\n  long_name = <<X\nx\nX\n  a         = 1\n}\n', 'b {\n  a = 1\n}\n'],
    [
      'two runs become one',
      'b {\n  a = 1\n  long_name = [\n  ]\n  ccc = 3\n}\n',
      'b {\n  a   = 1\n  ccc = 3\n}\n',
    ],
  ])('%s', (_, before, after) => {
    const { document, block } = first(before);
    const edits = removeItem(document, block.body, named(block, 'long_name'));
    expect(applyEdits(document.bytes, edits).toString()).toBe(after);
  });
});

test('a value is replaced and nothing else', () => {
  const { document, block } = first('b {\n  a = [\n    1,\n  ] # c\n}\n');
  const edit = replaceValue(named(block, 'a'), '"x"');
  expect(applyEdits(document.bytes, [edit]).toString()).toBe('b {\n  a = "x" # c\n}\n');
});

function first(source: string) {
  const document = parse(Buffer.from(source));
  return { document, block: document.body.items[0] as Block };
}

function named(block: Block, name: string): Attribute {
  const found = block.body.items.find(
    (item) => item.kind === 'attribute' && item.name.text === name,
  );
  if (found?.kind !== 'attribute') throw new Error(`no ${name}`);
  return found;
}
