import { structuredPatch } from 'diff';
import type { FilePatch, Hunk, HunkLine } from '../../../src/patch/patch.ts';

/** The diff of one file as a pull request has it; `base` undefined for an added one. */
export function filePatch(path: string, base: string | undefined, head: string): FilePatch {
  const { hunks } = structuredPatch('', '', base ?? '', head, '', '', { context: 3 });
  return { path, status: base === undefined ? 'added' : 'modified', hunks: hunks.map(hunkOf) };
}

function hunkOf({
  oldStart,
  newStart,
  lines,
}: ReturnType<typeof structuredPatch>['hunks'][0]): Hunk {
  let [oldLine, newLine] = [oldStart, newStart];
  return {
    lines: lines.flatMap((line): HunkLine[] => {
      const text = line.slice(1);
      if (line.startsWith('\\')) return [];
      if (line.startsWith('+')) return [{ kind: 'added', newLine: newLine++, text }];
      if (line.startsWith('-')) return [{ kind: 'removed', oldLine: oldLine++, text }];
      return [{ kind: 'context', oldLine: oldLine++, newLine: newLine++, text }];
    }),
  };
}
