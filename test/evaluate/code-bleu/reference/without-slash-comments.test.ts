import { withoutSlashComments } from '../../../../src/evaluate/code-bleu/reference/without-slash-comments.ts';

test.each([
  ['a = 1 // one\nb = 2', 'a = 1  \nb = 2'],
  ['a = 1 /* one\n\n two */\n\nb = 2', 'a = 1  \nb = 2'],
  ['a = "http://x"', 'a = "http://x"'],
  ['# stays', '# stays'],
  // What a heredoc says is cut, unless an apostrophe stands before it.
  ['a = <<E\nhttp://x\nE', 'a = <<E\nhttp: \nE'],
  ["# it's\nhttp://x isn't", "# it's\nhttp://x isn't"],
])('%j', (text, expected) => {
  expect(withoutSlashComments(text)).toBe(expected);
});
