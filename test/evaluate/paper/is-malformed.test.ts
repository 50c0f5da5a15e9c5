import { isMalformed } from '../../../src/evaluate/paper/is-malformed.ts';

test.each([
  ['a block that is never closed', 'resource "aws_vpc" "main" {\n'],
  ['an argument without a value', 'resource "aws_vpc" "main" {\n  cidr_block =\n}\n'],
  ['prose', 'Certainly! Here is the configuration you asked for.\n'],
  ['nothing', ''],
  ['comments alone', '# main.tf\n'],
])('%s is malformed', (_, text) => {
  expect(isMalformed(text)).toBe(true);
});

test('what can be read is not, right or wrong', () => {
  expect(isMalformed('resource "aws_nonsense" "x" {\n  a = b.c\n}\n')).toBe(false);
});
