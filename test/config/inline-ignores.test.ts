import { withoutAsked } from '../../src/config/asked-to-leave.ts';
import { ignoredRanges } from '../../src/config/inline-ignores.ts';
import { parse } from '../../src/hcl/parse.ts';
import { moduleOf, textsOf } from '../support/module-of.ts';
import { repairByChecker } from '../support/repair-by-checker.ts';

const ignoredIn = (text: string): string[] =>
  ignoredRanges(parse(Buffer.from(text))).map(({ start, end }) =>
    Buffer.from(text).toString('utf8', start, end),
  );

const BLOCK = 'resource "aws_sqs_queue" "q" {\n  nam = "q"\n}\n';

test.each([
  ['the line it ends', 'a = 1\nb = 2 # iac-dpo:ignore\nc = 3\n', ['b = 2 # iac-dpo:ignore\n']],
  [
    'the line below it',
    'a = 1\n# iac-dpo:ignore because\nb = 2\nc = 3\n',
    ['# iac-dpo:ignore because\nb = 2\n'],
  ],
  ['the block below it', `# iac-dpo:ignore\n${BLOCK}x = 1\n`, [`# iac-dpo:ignore\n${BLOCK}`]],
  [
    'the block whose line it ends',
    `resource "a" "b" { // iac-dpo:ignore\n  c = 1\n}\nd = 1\n`,
    ['resource "a" "b" { // iac-dpo:ignore\n  c = 1\n}\n'],
  ],
  [
    'an inner block',
    'a "b" {\n  # iac-dpo:ignore\n  c {\n    d = 1\n  }\n  e = 1\n}\n',
    ['  # iac-dpo:ignore\n  c {\n    d = 1\n  }\n'],
  ],
  ['nothing but itself at the end', 'a = 1\n# iac-dpo:ignore', ['# iac-dpo:ignore']],
  [
    'wide characters before it',
    'ä = "😀" # iac-dpo:ignore\nb = 1\n',
    ['ä = "😀" # iac-dpo:ignore\n'],
  ],
])('a comment means %s', (_, text, ranges) => {
  expect(ignoredIn(text)).toEqual(ranges);
});

test.each([
  ['a string', 'a = "# iac-dpo:ignore"\n'],
  ['a heredoc', 'a = <<E\n# iac-dpo:ignore\nE\n'],
  ['a longer word', 'a = 1 # iac-dpo:ignored\n'],
  ['the middle of a comment', 'a = 1 # see iac-dpo:ignore\n'],
])('%s asks for nothing', (_, text) => {
  expect(ignoredIn(text)).toEqual([]);
});

test('what is asked to be left alone is, and the rest is mended', async () => {
  const other = BLOCK.replace('"q" {', '"p" {');
  const module = moduleOf(`# iac-dpo:ignore\n${BLOCK}\n${other}`);
  const scope = withoutAsked(module, undefined);
  const { repaired } = await repairByChecker(module, { ...(scope && { scope }) });
  expect(textsOf(repaired)['main.tf']).toContain(BLOCK);
  expect(textsOf(repaired)['main.tf']).toContain('"p" {\n  name = "q"');
});

test('without such a comment there is no scope', () => {
  expect(withoutAsked(moduleOf(BLOCK), undefined)).toBeUndefined();
});
