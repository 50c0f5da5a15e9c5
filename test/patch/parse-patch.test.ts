import { describe, expect, test } from '@jest/globals';
import { createTwoFilesPatch } from 'diff';
import fc from 'fast-check';
import { diffTexts } from '../../src/patch/diff-texts.ts';
import { parsePatch } from '../../src/patch/parse-patch.ts';
import type { Hunk, HunkLine } from '../../src/patch/patch.ts';
import { PatchError } from '../../src/patch/patch-error.ts';

describe('parsePatch', () => {
  test('a hunk header may leave counts out and end in the function it is in', () => {
    expect(parsePatch('@@ -1 +1 @@ resource "aws_vpc" "a" {\n-a\n+b')).toEqual([
      {
        lines: [
          { kind: 'removed', oldLine: 1, text: 'a' },
          { kind: 'added', newLine: 1, text: 'b' },
        ],
      },
    ]);
  });

  test('the marker of a missing newline is a fact about a line, not a line', () => {
    const patch =
      '@@ -1,2 +1,3 @@\n a\n-b\n\\ No newline at end of file\n+b\n+c\n\\ No newline at end of file';
    expect(parsePatch(patch)).toEqual([
      {
        lines: [
          { kind: 'context', oldLine: 1, newLine: 1, text: 'a' },
          { kind: 'removed', oldLine: 2, text: 'b', noNewline: true },
          { kind: 'added', newLine: 2, text: 'b' },
          { kind: 'added', newLine: 3, text: 'c', noNewline: true },
        ],
      },
    ]);
  });

  test('lines that look like headers are lines', () => {
    const text = '--- a/x\n+++ b/x\n@@ -1 +1 @@\ndiff --git a/x b/x\n';
    expect(texts(only(parsePatch(patchOf('', text))), 'new')).toEqual(
      text.split('\n').slice(0, -1),
    );
  });

  test('a line of a file may hold nothing, and an editor may have taken its space', () => {
    const [hunk] = parsePatch('@@ -1,2 +1,3 @@\n a\n\n+b');
    expect(hunk?.lines.map(({ kind }) => kind)).toEqual(['context', 'context', 'added']);
  });

  test.each([
    ['cut within a hunk', '@@ -1,3 +1,4 @@\n a\n+b'],
    ['cut before a later hunk', '@@ -1,3 +1,4 @@\n a\n+b\n@@ -9 +10 @@\n-a\n+b'],
    ['no hunk at all', 'Binary files differ'],
    ['a header that counts nothing', '@@ nonsense @@\n+a'],
  ])('%s is refused', (_, patch) => {
    expect(() => parsePatch(patch)).toThrow(PatchError);
  });

  test('what a patch says of two texts is true, line for line', () => {
    fc.assert(
      fc.property(TEXT, TEXT, fc.integer({ min: 0, max: 4 }), (before, after, context) => {
        const hunks = parsePatch(patchOf(before, after, context));
        expectTrue(hunks, before, after);
      }),
      { numRuns: 500 },
    );
  });

  test('it never hangs or throws anything else on noise', () => {
    const noise = fc.array(
      fc.constantFrom('@@ -1 +1 @@', '@@ -0,0 +1,2 @@', '+a', '-a', ' a', '\\ x', ''),
    );
    fc.assert(
      fc.property(noise, (lines) => {
        try {
          parsePatch(lines.join('\n'));
        } catch (error) {
          expect(error).toBeInstanceOf(PatchError);
        }
      }),
    );
  });
});

describe('diffTexts', () => {
  test('its hunks are true and turn one text into the other', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (before, after) => {
        const hunks = diffTexts(before, after) ?? [];
        expectTrue(hunks, before, after);
        expect(applied(hunks, before)).toBe(after);
      }),
      { numRuns: 300 },
    );
  });

  test('texts that share nothing and are long are not compared', () => {
    const lines = (mark: string) =>
      Array.from({ length: 6000 }, (_, i) => `${mark}${i}\n`).join('');
    expect(diffTexts(lines('a'), lines('b'))).toBeUndefined();
  });

  test('a new file has its lines, however many', () => {
    const text = 'a\n'.repeat(30_000);
    expect(diffTexts('', text)?.[0]?.lines).toHaveLength(30_000);
  });
});

/** Few different lines, so that many are equal; with and without a last newline, with carriage returns. */
const TEXT = fc
  .tuple(
    fc.array(fc.constantFrom('', 'a', 'b\r', '+ c', '- d', '\\ e', '@@ -1 +1 @@', '\u2028é\t'), {
      maxLength: 12,
    }),
    fc.boolean(),
  )
  .map(([lines, ended]) => lines.join('\n') + (ended && lines.length > 0 ? '\n' : ''));

function patchOf(before: string, after: string, context = 3): string {
  const patch = createTwoFilesPatch('a', 'b', before, after, '', '', { context });
  const start = patch.search(/^@@ /m);
  return start < 0 ? '' : patch.slice(start);
}

function expectTrue(hunks: readonly Hunk[], before: string, after: string): void {
  for (const line of hunks.flatMap(({ lines }) => lines)) {
    if (line.kind !== 'added') expectLine(before, line.oldLine, line);
    if (line.kind !== 'removed') expectLine(after, line.newLine, line);
  }
}

function expectLine(text: string, number: number, line: HunkLine): void {
  const lines = text.split('\n');
  expect(lines[number - 1]).toBe(line.text);
  expect(line.noNewline === true).toBe(number === lines.length);
}

function texts(hunk: Hunk, side: 'new' | 'old'): readonly string[] {
  const gone = side === 'new' ? 'removed' : 'added';
  return hunk.lines.filter(({ kind }) => kind !== gone).map(({ text }) => text);
}

function only(hunks: readonly Hunk[]): Hunk {
  expect(hunks).toHaveLength(1);
  return hunks[0] as Hunk;
}

function applied(hunks: readonly Hunk[], before: string): string {
  const lines = before.split(/(?<=\n)/);
  const removed = new Set<number>();
  const inserted = new Map<number, string[]>();
  for (const { lines: all } of hunks) {
    let next = firstOld(all);
    for (const line of all) {
      if (line.kind === 'removed') removed.add(line.oldLine);
      if (line.kind === 'added') inserted.set(next, [...(inserted.get(next) ?? []), ended(line)]);
      else next = line.oldLine + 1;
    }
  }
  return Array.from({ length: lines.length + 1 }, (_, i) => [
    ...(inserted.get(i + 1) ?? []),
    removed.has(i + 1) ? '' : (lines[i] ?? ''),
  ])
    .flat()
    .join('');
}

const ended = ({ text, noNewline }: HunkLine): string => text + (noNewline ? '' : '\n');

function firstOld(lines: readonly HunkLine[]): number {
  const numbers = lines.flatMap((line) => (line.kind === 'added' ? [] : [line.oldLine]));
  return numbers[0] ?? 1;
}
