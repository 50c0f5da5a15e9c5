import type { Measured } from '../measure.ts';
import { table } from './table.ts';

/** Rows that have a class of finding before and after repair, by the checker, which hides nothing behind stages. */
export function classes(rows: readonly Measured[]): string {
  const before = countBy(rows, ({ kindsBefore }) => kindsBefore);
  const after = countBy(rows, ({ kindsAfter }) => kindsAfter);
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

function countBy(
  rows: readonly Measured[],
  pick: (row: Measured) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const kind of new Set(pick(row))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
