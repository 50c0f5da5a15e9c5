/** A run of rows, shown or folded away. */
export interface Run<Row> {
  readonly folded: boolean;
  readonly rows: readonly Row[];
}

/** Rows further than three from anything worth seeing are folded, in runs that are worth a click. */
export function fold<Row>(rows: readonly Row[], isWorthSeeing: (row: Row) => boolean): Run<Row>[] {
  const seen = new Uint8Array(rows.length);
  rows.forEach((row, index) => {
    if (isWorthSeeing(row)) seen.fill(1, Math.max(0, index - CONTEXT), index + CONTEXT + 1);
  });
  const runs: Run<Row>[] = [];
  for (let start = 0; start < rows.length; ) {
    let end = start;
    while (end < rows.length && seen[end] === seen[start]) end++;
    const folded = seen[start] === 0 && end - start >= LEAST_FOLDED;
    runs.push({ folded, rows: rows.slice(start, end) });
    start = end;
  }
  return runs;
}

const CONTEXT = 3;

/** A fold takes a line itself. */
const LEAST_FOLDED = 4;
