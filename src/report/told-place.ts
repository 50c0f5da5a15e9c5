import type { Finding, Place } from '../finding/finding.ts';
import type { Repair } from '../repair/repair.ts';

/** Where a repair tells that a finding stands in the draft; undefined where it tells nothing of that very finding. */
export const toldPlace = (
  finding: Finding,
  { applied, abstained, outdated = [], trace, patch }: Repair,
): Place | undefined =>
  [...applied, ...abstained, ...outdated, ...trace, ...(patch?.applied ?? [])].find(
    (one) => one.finding === finding,
  )?.at;
