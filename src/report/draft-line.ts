import type { Finding } from '../finding/finding.ts';
import type { Repair } from '../repair/repair.ts';
import { lineNumber } from './line-number.ts';
import { toldPlace } from './told-place.ts';

/**
 * The 1-based line of the draft where a finding stands, also for one that came to light only after other
 * candidates were in; undefined where it has no place, or stands in a file that the repair added.
 */
export function draftLine(finding: Finding, repair: Repair): number | undefined {
  const { before, draft } = repair;
  const place =
    toldPlace(finding, repair) ?? (before.findings.includes(finding) ? finding.place : undefined);
  const file = draft.files.find(({ path }) => path === place?.file);
  return file && place && lineNumber(file.bytes, place.range.start);
}
