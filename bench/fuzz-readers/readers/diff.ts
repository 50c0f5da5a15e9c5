import { diffTexts } from '../../../src/patch/diff-texts.ts';
import { parseDiff } from '../../../src/patch/parse-diff.ts';
import { parsePatch } from '../../../src/patch/parse-patch.ts';
import type { Hunk } from '../../../src/patch/patch.ts';
import { PatchError } from '../../../src/patch/patch-error.ts';
import { unquotePath } from '../../../src/patch/quoted-path.ts';
import { buffers, must, type Reader, unlessRefused } from '../reader.ts';

/** A file's patch, as GitHub lists it, and a whole diff. */
export const diff: Reader = {
  name: 'diff',
  title: 'diff reader',
  seeds: () => buffers(...DIFFS),
  words: [
    '@@ -1 +1 @@\n',
    '@@ -1,3 +1,4 @@ resource "a" "b" {\n',
    '@@ -0,0 +1,2 @@\n',
    '\n+',
    '\n-',
    '\n ',
    '\n\\ No newline at end of file\n',
    'diff --git a/main.tf b/main.tf\n',
    'diff --git "a/\\303\\244.tf" "b/\\303\\244.tf"\n',
    'index 1234567..89abcde 100644\n',
    'new file mode 100644\n',
    'deleted file mode 100644\n',
    'similarity index 90%\nrename from a\nrename to b\n',
    'copy from a\ncopy to b\n',
    '--- a/main.tf\n',
    '+++ b/main.tf\n',
    '+++ /dev/null\n',
    'Binary files a/x and b/x differ\n',
    'GIT binary patch\n',
    '\r',
    '\t',
    '"',
    '\\',
    '4294967296',
    '-1',
    ',0',
  ],
  read: (bytes) => {
    const text = bytes.toString('utf8');
    const isPatchError = (error: unknown) => error instanceof PatchError;
    mustCount(unlessRefused(isPatchError, () => parsePatch(text)) ?? []);
    for (const { hunks } of unlessRefused(isPatchError, () => parseDiff(text)) ?? [])
      mustCount(hunks);
    unquotePath(text);
    mustRebuild(text);
  },
};

/** Lines are numbered on, one by one. */
function mustCount(hunks: readonly Hunk[]): void {
  for (const { lines } of hunks) {
    let [old, now]: (number | undefined)[] = [];
    for (const line of lines) {
      if (line.kind !== 'added') {
        must(old === undefined || line.oldLine === old + 1, 'old lines follow each other');
        old = line.oldLine;
      }
      if (line.kind !== 'removed') {
        must(now === undefined || line.newLine === now + 1, 'new lines follow each other');
        now = line.newLine;
      }
    }
  }
}

/** The diff of two halves: what it calls new is what stands there. */
function mustRebuild(text: string): void {
  const middle = text.length >> 1;
  const [before, after] = [text.slice(0, middle), text.slice(middle)];
  const now = after.split('\n');
  for (const { lines } of diffTexts(before, after) ?? [])
    for (const line of lines)
      if (line.kind !== 'removed')
        must(now[line.newLine - 1] === line.text, 'a hunk shows the lines of the new text');
}

const DIFFS = [
  '@@ -1,2 +1,2 @@\n a\n-b\n+c\n',
  '@@ -0,0 +1 @@\n+a\n\\ No newline at end of file\n',
  '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n',
  '@@ -1,3 +1,3 @@ x\n a\n-b\n+c\n d\n@@ -9,2 +9,3 @@\n i\n+j\n k',
  'diff --git a/main.tf b/main.tf\nindex 1..2 100644\n--- a/main.tf\n+++ b/main.tf\n@@ -1 +1,2 @@\n a\n+b\n',
  'diff --git a/a b/b\nsimilarity index 100%\nrename from a\nrename to b\n',
  'diff --git "a/\\303\\244 \\"x\\"" "b/\\303\\244 \\"x\\""\nnew file mode 100644\n--- /dev/null\n+++ "b/\\303\\244 \\"x\\""\t\n@@ -0,0 +1 @@\n+x\n',
  'diff --git a/x.png b/x.png\nBinary files a/x.png and b/x.png differ\n',
];
