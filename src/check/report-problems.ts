import type { Problem } from '../interpret/environment.ts';
import type { Reporter } from './report.ts';
import { reportWords } from './report-words.ts';

/** What went wrong in an expression, as findings. */
export function reportProblems(
  reporter: Reporter,
  bytes: Buffer,
  problems: readonly Problem[],
): void {
  for (const problem of problems)
    reportWords(reporter, bytes, { ...problem, severity: 'error', stage: 4 });
}
