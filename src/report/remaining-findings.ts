import { compareFindings, type Finding } from '../finding/finding.ts';
import type { Repair } from '../repair/repair.ts';

/** The errors that are left after the repair and that no abstention speaks of. */
export function unexplainedFindings(repair: Repair): readonly Finding[] {
  const explained = new Set(repair.abstained.map(({ finding }) => words(finding)));
  return repair.after.findings
    .filter((finding) => finding.severity === 'error' && !explained.has(words(finding)))
    .sort(compareFindings);
}

/** Everything a person still has to do: abstained findings and unexplained ones. */
export const countLeft = (repair: Repair): number =>
  repair.abstained.length + unexplainedFindings(repair).length;

export const gatesPassed = (repair: Repair): boolean => repair.gates.every((gate) => gate.passed);

// Not the place: an edit further up moves it between rounds.
const words = (finding: Finding): string =>
  [finding.kind, finding.summary, finding.detail, finding.place?.file].join('\0');
