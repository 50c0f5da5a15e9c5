import fc from 'fast-check';
import { attributeChanges, precision, recall } from '../../src/evaluate/attribute-changes.ts';
import { terraformText } from './support/terraform-text.ts';

const bucket = (...lines: readonly string[]): string =>
  `resource "aws_s3_bucket" "logs" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

test.each([
  [
    'the right value',
    bucket('acl = "privat"'),
    bucket('acl = "private"'),
    bucket('acl = "private"'),
    { expected: 1, made: 1, right: 1 },
  ],
  [
    'a wrong value in the right place',
    bucket('acl = "privat"'),
    bucket('acl = "private"'),
    bucket('acl = "public-read"'),
    { expected: 1, made: 1, right: 0 },
  ],
  [
    'removing what had to be mended',
    bucket('acl = "privat"'),
    bucket('acl = "private"'),
    bucket(),
    // The block is empty then, which is a change of its own.
    { expected: 1, made: 2, right: 0 },
  ],
  [
    'half a rename',
    bucket('name = "x"', 'a = 1'),
    bucket('bucket = "x"', 'a = 1'),
    bucket('a = 1'),
    { expected: 2, made: 1, right: 1 },
  ],
  [
    'the right change and one too many',
    bucket('a = 1', 'b = 2'),
    bucket('a = 2', 'b = 2'),
    bucket('a = 2', 'b = 3'),
    { expected: 1, made: 2, right: 1 },
  ],
  [
    'the same text in another block',
    `${bucket('a = 1')}locals {\n  a = 1\n}\n`,
    `${bucket('a = 2')}locals {\n  a = 1\n}\n`,
    `${bucket('a = 1')}locals {\n  a = 2\n}\n`,
    { expected: 1, made: 1, right: 0 },
  ],
  [
    'the second of two blocks of one name',
    bucket('rule {', 'id = 1', '}', 'rule {', 'id = 2', '}'),
    bucket('rule {', 'id = 1', '}', 'rule {', 'id = 3', '}'),
    bucket('rule {', 'id = 1', '}', 'rule {', 'id = 3', '}'),
    { expected: 1, made: 1, right: 1 },
  ],
  [
    'an argument that becomes a block',
    bucket('versioning = {', 'enabled = true', '}'),
    bucket('versioning {', 'enabled = true', '}'),
    bucket('versioning {', 'enabled = true', '}'),
    { expected: 2, made: 2, right: 2 },
  ],
])('%s', (_, draft, gold, result, expected) => {
  expect(attributeChanges(draft, gold, result)).toEqual(expected);
});

test('layout, comments and the order of attributes change nothing', () => {
  const draft = bucket('a = [1, 2]', 'b = { c = 3 }');
  const result = bucket('b={c=3} # three', '', 'a = [', '1,', '2]');
  expect(attributeChanges(draft, draft, result).made).toBe(0);
});

test('a blank inside a string is a change', () => {
  expect(attributeChanges(bucket('a = "x y"'), '', bucket('a = "x  y"')).made).toBe(1);
});

test('shares of nothing are none', () => {
  expect(precision({ expected: 1, made: 0, right: 0 })).toBeUndefined();
  expect(recall({ expected: 0, made: 1, right: 0 })).toBeUndefined();
  expect(precision({ expected: 4, made: 2, right: 1 })).toBe(0.5);
  expect(recall({ expected: 4, made: 2, right: 1 })).toBe(0.25);
});

test('the gold itself is all right, and doing nothing makes no change', () => {
  fc.assert(
    fc.property(terraformText, terraformText, (draft, gold) => {
      const { expected, made, right } = attributeChanges(draft, gold, gold);
      expect([made, right]).toEqual([expected, expected]);
      expect(attributeChanges(draft, gold, draft)).toEqual({ expected, made: 0, right: 0 });
    }),
  );
});
