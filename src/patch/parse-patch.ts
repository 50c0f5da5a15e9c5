import parseUnified from 'parse-diff';
import type { Hunk, HunkLine } from './patch.ts';
import { PatchError } from './patch-error.ts';

/**
 * The hunks of one file's diff: the `patch` of GitHub's list of files, which has no header, or what follows the
 * header elsewhere. Throws PatchError where a hunk has other lines than its header counts, as a cut patch does.
 */
export function parsePatch(patch: string): readonly Hunk[] {
  if (patch === '') return [];
  if (!patch.startsWith('@@ ')) throw new PatchError('The patch does not begin with a hunk.');
  const [file] = unified(patch);
  if (!file) throw new PatchError('The patch has no hunk.');
  const hunks = file.chunks.map(readHunk);
  if (hunks.length !== hunkHeaders(patch)) throw new PatchError('A hunk of the patch is cut.');
  return hunks;
}

/** parse-diff reads on at a "No newline" marker that no line stands before, and fails. */
function unified(patch: string): parseUnified.File[] {
  try {
    return parseUnified(patch);
  } catch (cause) {
    throw new PatchError('The patch has lines that belong to no hunk.', { cause });
  }
}

function readHunk(chunk: parseUnified.Chunk): Hunk {
  const lines = linesOf(chunk.changes);
  const [removed, added] = [count(lines, 'removed'), count(lines, 'added')];
  const context = lines.length - removed - added;
  if (context + removed !== chunk.oldLines || context + added !== chunk.newLines)
    throw new PatchError(`The hunk ${chunk.content} has other lines than it counts.`);
  return { lines };
}

/** parse-diff repeats the line before a "No newline" marker, with the marker as its text. */
function linesOf(changes: readonly parseUnified.Change[]): readonly HunkLine[] {
  return changes.flatMap((change, i) => {
    if (isMarker(change)) return [];
    const next = changes[i + 1];
    return [
      next && isMarker(next) ? { ...lineOf(change), noNewline: true as const } : lineOf(change),
    ];
  });
}

// A line of the file begins with a space, `+` or `-`.
const isMarker = ({ content }: parseUnified.Change): boolean => content.startsWith('\\');

function lineOf(change: parseUnified.Change): HunkLine {
  const text = change.content.slice(1);
  if (change.type === 'add') return { kind: 'added', newLine: change.ln, text };
  if (change.type === 'del') return { kind: 'removed', oldLine: change.ln, text };
  return { kind: 'context', oldLine: change.ln1, newLine: change.ln2, text };
}

const count = (lines: readonly HunkLine[], kind: HunkLine['kind']): number =>
  lines.filter((line) => line.kind === kind).length;

// Not `^`, which takes a carriage return inside a line for the end of one.
const hunkHeaders = (patch: string): number => patch.match(/(?<![^\n])@@ /g)?.length ?? 0;
