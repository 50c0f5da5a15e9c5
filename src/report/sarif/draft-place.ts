import type { Finding, Place } from '../../finding/finding.ts';
import type { Repair } from '../../repair/repair.ts';
import { toldPlace } from '../told-place.ts';

/** Where a finding stands in the draft, also one that came to light only after other steps; undefined where unknown. */
export function draftPlace(finding: Finding, repair: Repair): Place | undefined {
  const { before, draft } = repair;
  const place =
    toldPlace(finding, repair) ??
    before.findings.find((one) => one === finding || isSame(one, finding))?.place;
  return draft.files.some(({ path }) => path === place?.file) ? place : undefined;
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.kind === b.kind &&
  a.summary === b.summary &&
  a.detail === b.detail &&
  a.place?.file === b.place?.file;
