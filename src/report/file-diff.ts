import { structuredPatch } from 'diff';
import type { Module, SourceFile } from '../module/module.ts';
import { modulePath } from './module-path.ts';

export interface Hunk {
  /** `@@ -3,7 +3,7 @@` */
  readonly header: string;
  /** 1-based lines at which the hunk begins, before and after. */
  readonly oldStart: number;
  readonly newStart: number;
  /** Each with its first character ` `, `+`, `-` or `\`, without the line feed. Latin-1: one character a byte. */
  readonly lines: readonly string[];
}

export interface FileDiff {
  readonly path: string;
  readonly status: 'added' | 'changed';
  /** The whole texts; the first is empty for a file that was added. */
  readonly before: Buffer;
  readonly after: Buffer;
  readonly hunks: readonly Hunk[];
}

/** What changed from one version of a module to another, file by file; nothing is ever removed. */
export function diffModules(before: Module, after: Module): readonly FileDiff[] {
  return after.files.flatMap((file) => {
    const old = before.files.find(({ path }) => path === file.path);
    if (old?.bytes.equals(file.bytes)) return [];
    // A patch has no absolute paths: such a module's diff applies from `/`.
    const path = modulePath(after, file.path).replace(/^\//, '');
    return [
      {
        path,
        status: old ? ('changed' as const) : ('added' as const),
        before: old?.bytes ?? Buffer.alloc(0),
        after: file.bytes,
        hunks: hunksOf(old, file),
      },
    ];
  });
}

function hunksOf(old: SourceFile | undefined, file: SourceFile): readonly Hunk[] {
  // Latin-1 gives every byte back, also those that are not UTF-8.
  const [a, b] = [old?.bytes.toString('latin1') ?? '', file.bytes.toString('latin1')];
  const options = { context: CONTEXT_LINES, maxEditLength: MAX_CHANGED_LINES };
  const patch = structuredPatch('', '', a, b, '', '', options);
  if (!patch) return [wholeFile(a, b)];
  return patch.hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => ({
    header: `@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`,
    oldStart,
    newStart,
    lines,
  }));
}

const CONTEXT_LINES = 3;

/** Myers' algorithm is quadratic in this; a repair changes far fewer lines. */
const MAX_CHANGED_LINES = 2000;

function wholeFile(a: string, b: string): Hunk {
  const [removed, added] = [marked('-', a), marked('+', b)];
  const count = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('\\')).length;
  return {
    header: `@@ -${span(1, count(removed))} +${span(1, count(added))} @@`,
    oldStart: 1,
    newStart: 1,
    lines: [...removed, ...added],
  };
}

function marked(mark: '+' | '-', text: string): readonly string[] {
  if (text === '') return [];
  const lines = text.split('\n').map((line) => mark + line);
  return text.endsWith('\n') ? lines.slice(0, -1) : [...lines, '\\ No newline at end of file'];
}

// An empty side is numbered by the line before it.
const span = (start: number, lines: number): string =>
  lines === 0 ? `${start - 1},0` : lines === 1 ? `${start}` : `${start},${lines}`;
