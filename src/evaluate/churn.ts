import { diffLines } from 'diff';

/** Lines removed and lines added, over the lines of the draft; 0 where nothing changed, without an upper end. */
export function churn(draft: string, result: string): number {
  if (draft === result) return 0;
  const changed = diffLines(draft, result)
    .filter(({ added, removed }) => added || removed)
    .reduce((total, { count }) => total + (count ?? 0), 0);
  return changed / Math.max(1, linesOf(draft));
}

const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
