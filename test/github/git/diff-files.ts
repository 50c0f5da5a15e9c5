import type { Git } from './git.ts';
import { type DiffHunk, parseHunks } from './hunks.ts';

export type FileStatus = 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';

/** One file of a diff between two commits, as the files API tells it. */
export interface DiffFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: FileStatus;
  /** Of the new content; of the old one for a removed file. */
  readonly blob: string;
  /** From the first `@@` on, without a last newline; missing for a binary file and a mere rename. */
  readonly patch?: string;
  readonly hunks: readonly DiffHunk[];
  readonly additions: number;
  readonly deletions: number;
}

/** GitHub's diff: renames found, three lines of context. `git` may remember. */
export function diffFiles(git: Git, base: string, head: string): DiffFile[] {
  const raw = git(['diff', '--raw', '-z', '--no-abbrev', '-M', base, head]).toString();
  const sections = git(['diff', '-M', '-U3', '--no-color', '--no-ext-diff', base, head])
    .toString()
    .split(/^(?=diff --git )/m)
    .filter((section) => section !== '');
  const files: DiffFile[] = [];
  for (const entry of rawEntries(raw)) {
    // A file that becomes a link is printed as a removal and an addition.
    const texts = sections.splice(0, entry.letter === 'T' ? 2 : 1);
    const patch = entry.letter === 'T' ? undefined : patchOf(texts[0] ?? '');
    const lines = patch?.split('\n') ?? [];
    files.push({
      path: entry.path,
      ...(entry.previousPath === undefined ? {} : { previousPath: entry.previousPath }),
      status: STATUS[entry.letter] ?? 'changed',
      blob: entry.blob,
      ...(patch === undefined ? {} : { patch }),
      hunks: patch === undefined ? [] : parseHunks(patch),
      additions: lines.filter((line) => line.startsWith('+')).length,
      deletions: lines.filter((line) => line.startsWith('-')).length,
    });
  }
  return files;
}

const STATUS: Readonly<Record<string, FileStatus>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

interface RawEntry {
  readonly letter: string;
  readonly path: string;
  readonly previousPath?: string;
  readonly blob: string;
}

/** `:mode mode sha sha M\0path\0`, with two paths for a rename. */
function rawEntries(raw: string): RawEntry[] {
  const fields = raw.split('\0');
  const entries: RawEntry[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [, , before = '', after = '', status = ''] = (fields[at] ?? '').split(' ');
    const letter = status[0] ?? '';
    const moved = letter === 'R' || letter === 'C';
    const first = fields[at + 1] ?? '';
    entries.push({
      letter,
      path: moved ? (fields[at + 2] ?? '') : first,
      ...(moved ? { previousPath: first } : {}),
      blob: letter === 'D' ? before : after,
    });
    at += moved ? 3 : 2;
  }
  return entries;
}

function patchOf(section: string): string | undefined {
  const start = section.search(/^@@ /m);
  return start < 0 ? undefined : section.slice(start).replace(/\n$/, '');
}
