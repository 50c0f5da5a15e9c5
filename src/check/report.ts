import type { Finding, FindingDetails, Place, Stage } from '../finding/finding.ts';
import type { ByteRange } from '../hcl/range.ts';

/** Collects findings of one file. The words are terraform's, so that both tiers read alike. */
export interface Reporter {
  readonly file: string;
  readonly findings: Finding[];
}

export function report(
  reporter: Reporter,
  range: ByteRange,
  stage: Stage,
  summary: string,
  detail: string,
  details: FindingDetails,
): void {
  const place: Place = { file: reporter.file, range: { start: range.start, end: range.end } };
  reporter.findings.push({ ...details, severity: 'error', stage, summary, detail, place });
}
