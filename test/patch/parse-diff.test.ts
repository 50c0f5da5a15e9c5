import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { diffTexts } from '../../src/patch/diff-texts.ts';
import { parseDiff } from '../../src/patch/parse-diff.ts';
import { PatchError } from '../../src/patch/patch-error.ts';

const NAMES = [
  'main.tf',
  'modules/a b/main.tf',
  'a b/c b/d',
  'café.tf',
  'quote".tf',
  'tab\there.tf',
  'back\\slash.tf',
  'log 2020-01-01 10:00:00 +0000.tf',
  '日本 x.tf',
  '-dash.tf',
];

describe('parseDiff on the diffs of git itself', () => {
  test.each([true, false])('every name is read back, core.quotePath=%s', (quotePath) => {
    const repo = repository(Object.fromEntries(NAMES.map((name) => [name, 'a\n'])));
    const changed = Object.fromEntries(NAMES.map((name) => [name, 'a\nb\n']));
    const files = parseDiff(repo.diff(changed, `core.quotePath=${quotePath}`));
    expect(files.map(({ path }) => path).sort()).toEqual([...NAMES].sort());
    for (const file of files) {
      expect(file.status).toBe('modified');
      expect(file.hunks[0]?.lines.at(-1)).toEqual({ kind: 'added', newLine: 2, text: 'b' });
    }
  });

  test('added, removed, empty, moved and changed, moved only, binary', () => {
    const long = Array.from({ length: 20 }, (_, i) => `line ${i}\n`).join('');
    const repo = repository({
      'old é.tf': long,
      'gone.tf': 'x\n',
      'm.tf': `${long}m\n`,
      'b.bin': '\0a',
    });
    const files = parseDiff(
      repo.diff({
        'old é.tf': undefined,
        'new b/é.tf': `${long}more\n`,
        'gone.tf': undefined,
        'm.tf': undefined,
        'n.tf': `${long}m\n`,
        'b.bin': '\0b',
        'empty.tf': '',
        'new.tf': 'y',
      }),
    );
    const told = files.map(({ path, previousPath, status, hunks }) => [
      path,
      previousPath,
      status,
      hunks.length,
    ]);
    expect(told).toHaveLength(6);
    expect(told).toEqual(
      expect.arrayContaining([
        ['b.bin', undefined, 'modified', 0],
        ['empty.tf', undefined, 'added', 0],
        ['gone.tf', undefined, 'removed', 1],
        ['n.tf', 'm.tf', 'renamed', 0],
        ['new b/é.tf', 'old é.tf', 'renamed', 1],
        ['new.tf', undefined, 'added', 1],
      ]),
    );
    const added = files.find(({ path }) => path === 'new.tf');
    expect(added?.hunks[0]?.lines).toEqual([
      { kind: 'added', newLine: 1, text: 'y', noNewline: true },
    ]);
  });

  test('text in a file that looks like a diff stays text', () => {
    const repo = repository({ 'a.tf': 'x\n' });
    const inner = 'diff --git a/y b/y\n--- a/y\n+++ b/y\n@@ -1 +1 @@\nrename to z\n';
    const [file, ...others] = parseDiff(repo.diff({ 'a.tf': inner }));
    expect(others).toEqual([]);
    expect(file?.hunks[0]?.lines.map(({ text }) => text)).toEqual([
      'x',
      ...inner.trim().split('\n'),
    ]);
  });

  test('nothing changed is no file', () => {
    expect(parseDiff('')).toEqual([]);
  });

  test('something else than a diff is refused', () => {
    expect(() => parseDiff('<html>')).toThrow(PatchError);
  });
});

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

type Files = Readonly<Record<string, string | undefined>>;

function repository(files: Files) {
  const folder = mkdtempSync(join(tmpdir(), 'iac-dpo-patch-'));
  folders.push(folder);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  git('init', '--quiet');
  write(folder, files);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'before');
  return {
    diff: (changed: Files, setting = 'core.quotePath=true'): string => {
      write(folder, changed);
      git('add', '--all');
      return git('-c', setting, 'diff', '--cached', '--find-renames');
    },
  };
}

function write(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  }
}

test.each(['\r', '\u2028', '\u2029'])(
  'a header of a diff behind %j is a line of a file, not a file',
  (separator) => {
    const line = `x${separator}diff --git a/evil.tf b/evil.tf${separator}@@ -1 +1 @@`;
    const diff = `diff --git a/main.tf b/main.tf\n--- a/main.tf\n+++ b/main.tf\n@@ -1 +1,2 @@\n a\n+${line}\n`;
    const files = parseDiff(diff);
    expect(files.map(({ path }) => path)).toEqual(['main.tf']);
    expect(files[0]?.hunks[0]?.lines[1]).toEqual({ kind: 'added', newLine: 2, text: line });
    expect(diffTexts('a\n', `a\n${line}\n`)?.[0]?.lines[1]).toMatchObject({ text: line });
  },
);
