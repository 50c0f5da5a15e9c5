import { detailsOf } from '../finding/details-of.ts';
import type { RawDiagnostic } from '../finding/raw-diagnostic.ts';
import type { Problem } from '../interpret/environment.ts';
import { type Reporter, report } from './report.ts';

/** What went wrong in an expression, as findings: the words are terraform's and are read as terraform's are. */
export function reportProblems(
  reporter: Reporter,
  bytes: Buffer,
  problems: readonly Problem[],
): void {
  for (const problem of problems) {
    const { range, summary, detail, calledAs } = problem;
    const text = (start: number, end: number): string => bytes.toString('utf8', start, end);
    const raw: RawDiagnostic = {
      severity: 'error',
      summary,
      detail,
      subject: text(range.start, Math.min(range.end, range.start + MAX_TEXT_BYTES)),
      before: text(Math.max(0, range.start - MAX_TEXT_BYTES), range.start),
      after: text(range.end, range.end + MAX_TEXT_BYTES),
      ...(calledAs !== undefined && { calledAs }),
    };
    report(reporter, range, 4, summary, detail, detailsOf(raw));
  }
}

/** Enough for any reference; as for the diagnostics of terraform itself. */
const MAX_TEXT_BYTES = 200;
