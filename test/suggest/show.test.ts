import fc from 'fast-check';
import type { Module } from '../../src/module/module.ts';
import { fenced } from '../../src/suggest/fenced.ts';
import { show } from '../../src/suggest/show.ts';
import type { Shown } from '../../src/suggest/suggestion.ts';
import { applySuggestion, suggestionBlocks } from './support/apply-suggestion.ts';
import { filePatch } from './support/file-patch.ts';

const moduleOf = (bytes: Buffer): Module => ({
  label: 'x',
  files: [{ path: 'main.tf', bytes }],
  assets: [],
  skipped: [],
});

/** What is shown of a change in a pull request that adds the file, or changes `base`. */
function shown(before: string | Buffer, after: string | Buffer, base?: string): Shown {
  const [head, edited] = [Buffer.from(before), Buffer.from(after)];
  const files = [filePatch('main.tf', base, head.toString())];
  return show(moduleOf(head), moduleOf(edited), '', files);
}

const TEN = [...'abcdefghij'].map((letter) => `${letter}\n`).join('');

describe('the smallest lines', () => {
  test('one changed line is one line', () => {
    expect(shown(TEN, TEN.replace('c', 'C'))).toEqual({
      as: 'suggestion',
      path: 'main.tf',
      lines: { from: 3, to: 3 },
      text: 'C\n',
    });
  });

  test('a new line comes with the line above it', () => {
    expect(shown(TEN, TEN.replace('c\n', 'c\nnew\n'))).toMatchObject({
      lines: { from: 3, to: 3 },
      text: 'c\nnew\n',
    });
  });

  test('a new first line comes with the line below it', () => {
    expect(shown(TEN, `new\n${TEN}`)).toMatchObject({
      lines: { from: 1, to: 1 },
      text: 'new\na\n',
    });
  });

  test('a removed line is never an empty block', () => {
    expect(shown(TEN, TEN.replace('c\n', ''))).toMatchObject({
      lines: { from: 2, to: 3 },
      text: 'b\n',
    });
  });

  test('a line that becomes blank is told with what stands around it', () => {
    expect(shown(TEN, TEN.replace('c\n', '\n'))).toMatchObject({
      lines: { from: 2, to: 4 },
      text: 'b\n\nd\n',
    });
  });

  test('what removes the whole file has no line left to repeat', () => {
    expect(shown('a\n', '')).toMatchObject({ as: 'diff', lines: { from: 1, to: 1 } });
  });
});

describe('the hunks', () => {
  const LONG = Array.from({ length: 40 }, (_, index) => `line ${index}\n`).join('');
  const base = LONG.replace('line 20\n', 'other\n');

  test('a change beside the pull request is a patch', () => {
    expect(shown(LONG, LONG.replace('line 5\n', 'x\n'), base)).toMatchObject({ as: 'patch' });
  });

  test('a change in the context of a hunk is a suggestion', () => {
    expect(shown(LONG, LONG.replace('line 17\n', 'x\n'), base)).toMatchObject({
      as: 'suggestion',
      lines: { from: 18, to: 18 },
    });
  });

  test('a deletion is not widened out of the hunk', () => {
    const edited = LONG.replace('line 17\n', '');
    expect(shown(LONG, edited, base)).toMatchObject({
      as: 'suggestion',
      lines: { from: 18, to: 19 },
      text: 'line 18\n',
    });
  });

  test('a hunk of another head is none', () => {
    const files = [filePatch('main.tf', undefined, LONG.replace('line 3\n', 'moved on\n'))];
    const edited = moduleOf(Buffer.from(LONG.replace('line 5\n', 'x\n')));
    expect(show(moduleOf(Buffer.from(LONG)), edited, '', files)).toMatchObject({ as: 'patch' });
  });

  test('far apart lines of one hunk are a patch', () => {
    const long = Array.from({ length: 80 }, (_, index) => `line ${index}\n`).join('');
    const edited = long.replace('line 5\n', 'x\n').replace('line 70\n', 'y\n');
    expect(shown(long, edited)).toMatchObject({ as: 'patch', why: 'the lines are far apart' });
  });
});

describe('what GitHub may not keep is a diff at the lines', () => {
  test.each([
    ['carriage returns', 'a\r\nb\r\n', 'a\r\nB\r\n'],
    ['one carriage return', 'a\rx\nb\n', 'a\rx\nB\n'],
    ['a missing last line break', 'a\nb', 'a\nB'],
    ['a last line break that comes', 'a\nb', 'a\nb\nc\n'],
    ['a byte order mark in the line', '\ufeffa\nb\n', '\ufeffA\nb\n'],
    ['a form feed', 'a\nb\n', 'a\nB\f\n'],
    ['NUL', 'a\nb\n', 'a\nB\0\n'],
    ['a line separator', 'a\nb\n', 'a\nB\u2028\n'],
    ['a mark that reorders', 'a\nb\n', 'a\nB\u202e\n'],
    ['what is not UTF-8', 'a\nb\n', Buffer.from('a\nB\xff\n', 'latin1')],
  ])('%s', (_, before, after) => {
    expect(shown(before, after)).toMatchObject({ as: 'diff' });
  });

  test.each([
    ['tabs and spaces at the end', 'a\nb\n', 'a\n\tb \t \n'],
    ['wide characters', 'a\n日本 🎉\n', 'a\n日本 🎉 x\n'],
    ['a byte order mark in another line', '\ufeffa\nb\n', '\ufeffa\nB\n'],
    ['a missing last line break of another line', 'a\nb\nc', 'A\nb\nc'],
  ])('but not %s', (_, before, after) => {
    expect(shown(before, after)).toMatchObject({ as: 'suggestion' });
  });
});

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'c', '', '  ', '}', '\t') },
  fc.constantFrom('```', '~~~~', '````suggestion', '<!-- iac-dpo:v1 {} -->', '- x', '> q', '    '),
  fc.constantFrom('日本', '🎉', '\f', 'x\r', '\ufeff', '\u2028', '&commat;me', '@me', '\\'),
  fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.replaceAll('\n', '')),
);
const text = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends && lines.length > 0 ? '\n' : ''));

test('whatever is a suggestion, as a CommonMark parser reads it, gives the very bytes', () => {
  let suggestions = 0;
  fc.assert(
    fc.property(text, text, fc.option(text, { nil: undefined }), (before, after, base) => {
      fc.pre(before !== after);
      const one = shown(before, after, base);
      if (one.as !== 'suggestion') return;
      suggestions += 1;
      const body = `words\n\n${fenced(one.text, 'suggestion')}\n<!-- marker -->`;
      const [block, ...others] = suggestionBlocks(body);
      expect(others).toEqual([]);
      expect(applySuggestion(Buffer.from(before), one.lines, block ?? '').toString()).toBe(after);
      expect(one.lines.from).toBeLessThanOrEqual(one.lines.to);
      expect(block?.trim()).not.toBe('');
    }),
    { numRuns: 300 },
  );
  expect(suggestions).toBeGreaterThan(10);
});
