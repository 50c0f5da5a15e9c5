import fc from 'fast-check';
import { readingOf, saysTheSame } from '../../../src/repair/gates/reading.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';

const same = (draft: string, mended: string) =>
  saysTheSame(Buffer.from(draft), Buffer.from(mended));

test.each([
  ['a brace is closed', 'locals {\n  a = 1\n', 'locals {\n  a = 1\n}\n'],
  ['an equals sign is put in', 'a = { B { c = 1 } }\n', 'a = { B = { c = 1 } }\n'],
  ['a colon becomes one', 'a: "x"\n', 'a = "x"\n'],
  ['a comma is put in', 'a = ["x" "y"]\n', 'a = ["x", "y"]\n'],
  ['what has no keys becomes a list', 'a = { x.y, "z", }\n', 'a = [ x.y, "z", ]\n'],
  ['a name that fell apart is whole', 'back_ up_period = 0\n', 'back_up_period = 0\n'],
  ['an escape is mended', 'a = "echo \\\'x\\\'"\n', 'a = "echo \'x\'"\n'],
  ['a line is broken', 'a = 1 b = 2\n', 'a = 1\nb = 2\n'],
  ['a sign that means nothing goes', 'a = 1;\n', 'a = 1\n'],
  ['a comment goes', 'a = 1 // one\n', 'a = 1\n'],
])('%s, and it says the same', (_title, draft, mended) => {
  expect(same(draft, mended)).toBe(true);
});

/** What somebody who writes drafts might hope to have a repair bring to life. */
test.each([
  ['a comment', '# provisioner "local-exec" {}\n', 'provisioner "local-exec" {}\n'],
  ['a comment that never ends', '/* provisioner "x" {}\n', 'provisioner "x" {}\n'],
  ['a string', 'a = "file(x)"\n', 'a = file("x")\n'],
  ['an escaped interpolation', 'a = "$${file(x)}"\n', 'a = "${file(x)}"\n'],
  ['an interpolation behind a backslash', 'a = "\\${file(x)}"\n', 'a = "${file(x)}"\n'],
  ['a heredoc', 'a = <<E\nfile(x)\nE\n', 'a = file(x)\n'],
  ['an argument', 'a = { provisioner = "x", b = 1 }\n', 'a = {}\nprovisioner "x" { b = 1 }\n'],
  ['a value', 'a = [provisioner, "x", { b = 1 }]\n', 'a = []\nprovisioner "x" { b = 1 }\n'],
  ['a word before a bracket', 'a = [file, (x)]\n', 'a = [file(x)]\n'],
  ['a denial', 'public = !true\n', 'public = true\n'],
  ['a comparison', 'public = x == true\n', 'public = x = true\n'],
  ['two lines', 'no\nprovisioner "x" {}\n', 'noprovisioner "x" {}\n'],
  ['half a word', 'noprovisioner "x" {}\n', 'no\nprovisioner "x" {}\n'],
  ['another order', 'egress {\n  a = "0.0.0.0/0"\n', 'a = "0.0.0.0/0"\negress {}\n'],
  ['a word more', 'a = 1\n', 'a = 1\nb = 1\n'],
  ['a word less', 'a = 1\nb = 1\n', 'a = 1\n'],
  ['another text', 'a = "10.0.0.0/8"\n', 'a = "0.0.0.0/0"\n'],
])('%s does not become code that does something', (_title, draft, mended) => {
  expect(same(draft, mended)).toBe(false);
});

test('every text says what it says, and any two are judged without throwing', () => {
  const piece = fc.constantFrom(
    'a',
    '"',
    '{',
    '}',
    '\n',
    ' = ',
    '${',
    '\\',
    '#',
    '/*',
    '<<E\n',
    'é',
  );
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (draft, mended) => {
      expect(same(draft, draft)).toBe(true);
      same(draft, mended);
    }),
    { numRuns: 300, seed: 11 },
  );
});

test('a reading follows the mends of the punctuation, file by file, and stops at the first other word', () => {
  const draft = moduleOf({ 'a.tf': 'locals {\n  a = 1\n', 'b.tf': 'locals {\n  b = 1\n}\n' });
  const mended = moduleOf({ 'a.tf': 'locals {\n  a = 1\n}\n', 'b.tf': 'locals {\n  c = 1\n}\n' });
  const reading = readingOf(draft, mended, draft);
  expect(textsOf(reading)).toEqual({ ...textsOf(draft), 'a.tf': 'locals {\n  a = 1\n}\n' });
  const more = moduleOf({ 'a.tf': 'locals {\n  a = 2\n}\n', 'b.tf': 'locals {}\n' });
  expect(readingOf(draft, more, reading)).toBe(reading);
});

test('a file that can be read says what it says, however it is changed', () => {
  const draft = moduleOf('a = { B { c = 1 } }\n'.replace('B {', 'B = {'));
  expect(readingOf(draft, moduleOf('a = [ B = { c = 1 } ]\n'), draft)).toBe(draft);
});
