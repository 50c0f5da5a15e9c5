import { draftRowsIn, type RowId } from './draft-row.ts';
import { type FinishedRows, unclaimed } from './finished-rows.ts';

/**
 * The ids of rows that were finished with another draft than the input has now: going on would leave two answers to
 * one id, or a wrong one. Rows that the input has no more do not count.
 */
export async function changedRows(
  lines: AsyncIterable<string>,
  field: string,
  finished: FinishedRows,
): Promise<readonly RowId[]> {
  const left = unclaimed(finished);
  const open = new Set<RowId>();
  for await (const row of draftRowsIn(lines, field)) if (!left.claim(row)) open.add(row.id);
  return left.ids().filter((id) => open.has(id));
}
