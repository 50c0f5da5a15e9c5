import type { ScanRow } from './scan-row.ts';

export interface Totals {
  readonly modules: number;
  readonly invalidBefore: number;
  readonly invalidAfter: number;
  /** Terraform's word, or the checker's, is missing: an unknown provider, a module that is elsewhere. */
  readonly unknownAfter: number;
  readonly failed: number;
  readonly errors: number;
  readonly repaired: number;
  /** Milliseconds of repairing, all modules together. */
  readonly ms: number;
}

/** Of any rows, in one pass. */
export function totalsOf(rows: readonly ScanRow[]): Totals {
  const worked = rows.filter((row) => 'before' in row);
  const sum = (value: (row: (typeof worked)[number]) => number): number =>
    worked.reduce((total, row) => total + value(row), 0);
  return {
    modules: rows.length,
    invalidBefore: sum(({ before }) => Number(before === 'invalid')),
    invalidAfter: sum(({ after }) => Number(after === 'invalid')),
    unknownAfter: sum(({ after }) => Number(after === 'unknown')),
    failed: rows.length - worked.length,
    errors: sum(({ errors }) => sumOf(errors)),
    repaired: sum(({ repaired }) => repaired),
    ms: sum(({ ms }) => ms),
  };
}

/** How often each kind of finding is there, the most frequent first. */
export function kindsOf(rows: readonly ScanRow[]): readonly (readonly [string, number])[] {
  const kinds = new Map<string, number>();
  for (const row of rows)
    if ('errors' in row)
      for (const [kind, count] of Object.entries(row.errors))
        kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  return [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

export const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** The rows of each repository, in the order of their names. A later row of the same module counts. */
export function byRepository(
  rows: readonly ScanRow[],
): readonly (readonly [string, readonly ScanRow[]])[] {
  const found = new Map<string, Map<string, ScanRow>>();
  for (const row of rows) {
    const modules = found.get(row.repository) ?? new Map<string, ScanRow>();
    modules.set(row.path, row);
    found.set(row.repository, modules);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, modules]) => [name, [...modules.values()]]);
}
