import { z } from 'zod';
import type { FindingKind } from '../finding/finding.ts';
import type { Repair } from '../repair/repair.ts';

/** One module of one repository, in counts and paths: no code leaves the machine that scanned it. */
export type ScanRow = z.infer<typeof ROW>;

/** What a scan says of a repaired module. */
export function scanRow(repository: string, path: string, repair: Repair): ScanRow {
  const { before, after, applied, abstained, ms } = repair;
  const errors = before.findings.filter(({ severity }) => severity === 'error');
  return {
    repository,
    path,
    before: before.verdict,
    after: after.verdict,
    errors: countsOf(errors.map(({ kind }) => kind)),
    repaired: applied.length,
    abstained: countsOf(abstained.map(({ finding }) => finding.kind)),
    ms: Math.round(ms),
  };
}

/** A module that could not be worked on, and why in one sentence. */
export const failedRow = (repository: string, path: string, failed: string): ScanRow => ({
  repository,
  path,
  failed,
});

/** A line of a scan, or undefined where it is none: what another machine wrote is not to be believed. */
export function parseScanRow(line: string): ScanRow | undefined {
  try {
    return ROW.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

const verdict = z.enum(['valid', 'invalid', 'unknown']);
const count = z.int().nonnegative();
/** By kind of finding; the names are those of another release, perhaps. */
const counts = z.record(z.string().regex(/^[a-z-]{1,40}$/), count);

const WHERE = { repository: z.string().max(200), path: z.string().max(4096) };
const ROW = z.union([
  z.strictObject({
    ...WHERE,
    before: verdict,
    after: verdict,
    /** Before. */
    errors: counts,
    repaired: count,
    abstained: counts,
    ms: count,
  }),
  z.strictObject({ ...WHERE, failed: z.string().max(2000) }),
]);

function countsOf(kinds: readonly FindingKind[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const kind of kinds) found[kind] = (found[kind] ?? 0) + 1;
  return found;
}
