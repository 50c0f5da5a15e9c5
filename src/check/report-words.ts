import { detailsOf } from '../finding/details-of.ts';
import type { Severity, Stage } from '../finding/finding.ts';
import { textsAround } from '../finding/texts-around.ts';
import type { ByteRange } from '../hcl/range.ts';
import type { Reporter } from './report.ts';

/** What terraform would say, and of what. */
export interface Words {
  readonly severity: Severity;
  readonly stage: Stage;
  readonly range: ByteRange;
  readonly summary: string;
  readonly detail: string;
  /** The function whose call failed. */
  readonly calledAs?: string;
}

/** Collects a finding of which kind and names are read out of the words, as they are of terraform's own. */
export function reportWords(
  { file, findings }: Reporter,
  bytes: Buffer,
  { severity, stage, range: { start, end }, summary, detail, calledAs }: Words,
): void {
  const place = { file, range: { start, end } };
  const texts = textsAround(bytes, place.range);
  const called = calledAs === undefined ? {} : { calledAs };
  const details = detailsOf({ severity, summary, detail, place, ...texts, ...called });
  findings.push({ ...details, severity, stage, summary, detail, place });
}
