import type { Outcome, SeenFinding } from '../../../src/evaluate/outcome.ts';
import { table } from './table.ts';

/** Rows that have a class of finding before and after repair, by the checker, which hides nothing behind stages. */
export function classes(outcomes: readonly Outcome[]): string {
  const before = countKinds(outcomes.map((outcome) => outcome.before.findings));
  const after = countKinds(outcomes.map((outcome) => outcome.after.findings));
  return table(
    ['class', 'rows before', 'rows after', 'mended'],
    [...before]
      .sort((a, b) => b[1] - a[1])
      .map(([kind, count]) => {
        const left = after.get(kind) ?? 0;
        return [kind, count, left, `${Math.round((100 * (count - left)) / count)} %`];
      }),
  );
}

function countKinds(rows: readonly (readonly SeenFinding[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const findings of rows)
    for (const kind of new Set(findings.map((finding) => finding.kind)))
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
