import type { Edit } from './candidate.ts';
import { draftEdits, type History } from './history.ts';

/** Changed bytes over draft bytes, 0 or more, with a choice of steps made. */
export function churnOf(history: History, choice: ReadonlySet<number>): number {
  const size = history.draft.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return changedBytes(history, draftEdits(history, choice)) / Math.max(1, size);
}

/**
 * Bytes taken out or put in, whichever is more, summed over the edits. Lines that only went elsewhere count where they
 * arrive and not where they left.
 */
function changedBytes({ draft }: History, edits: readonly Edit[]): number {
  const parts = edits.map(({ file, range, text }) => {
    const bytes = draft.files.find(({ path }) => path === file)?.bytes ?? Buffer.alloc(0);
    const removed = bytes.toString('utf8', range.start, range.end);
    return { removed, text, ...unpaired(linesOf(removed), linesOf(text)) };
  });
  const arrived = new Map<string, number>();
  for (const line of parts.flatMap(({ added }) => added)) count(arrived, line, 1);
  return parts.reduce((sum, { removed, text, left }) => {
    const moved = left.filter((line) => count(arrived, line, -1) >= 0);
    const gone = Buffer.byteLength(removed) - moved.reduce((all, line) => all + line.length, 0);
    return sum + Math.max(gone, Buffer.byteLength(text));
  }, 0);
}

/** The lines that an edit takes out and does not put in again, and the other way round. */
function unpaired(
  removed: readonly string[],
  text: readonly string[],
): { readonly left: readonly string[]; readonly added: readonly string[] } {
  const stays = new Map<string, number>();
  for (const line of removed) count(stays, line, 1);
  const added = text.filter((line) => count(stays, line, -1) < 0);
  const again = new Map<string, number>();
  for (const line of text) count(again, line, 1);
  return { left: removed.filter((line) => count(again, line, -1) < 0), added };
}

/** Without blanks, which a move changes. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ''))
    .filter((line) => line !== '');

function count(counts: Map<string, number>, line: string, change: number): number {
  const now = (counts.get(line) ?? 0) + change;
  counts.set(line, now);
  return now;
}
