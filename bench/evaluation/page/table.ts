/** Markdown tables and the few ways numbers are written in docs/evaluation.md. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const share = <T>(rows: readonly T[], holds: (row: T) => boolean): string =>
  percent(rows.filter(holds).length, rows.length);

/** "96.5 % (389)"; a dash where there is nothing to be a share of. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part})`;

export const sum = <T>(rows: readonly T[], pick: (row: T) => number): number =>
  rows.reduce((total, row) => total + pick(row), 0);
