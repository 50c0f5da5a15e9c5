import { compareFindings, type Finding } from '../finding/finding.ts';
import type { Repair } from '../repair/repair.ts';

/** The errors that are left after the repair, and that neither an abstention nor the base of the change explains. */
export function unexplainedFindings(repair: Repair): readonly Finding[] {
  const told = [...repair.abstained.map(({ finding }) => finding), ...existedFindings(repair)];
  const explained = new Set(told.map(words));
  return repair.after.findings
    .filter((finding) => finding.severity === 'error' && !explained.has(words(finding)))
    .sort(compareFindings);
}

/** The draft's findings that were there before the change; none where no base was given. */
export const existedFindings = ({ existed = [] }: Repair): readonly Finding[] => existed;

/** Everything a person still has to do: abstained findings and unexplained ones. */
export const countLeft = (repair: Repair): number =>
  repair.abstained.length + unexplainedFindings(repair).length;

export const gatesPassed = (repair: Repair): boolean => repair.gates.every((gate) => gate.passed);

// Not the place: an edit further up moves it between rounds.
const words = (finding: Finding): string =>
  [finding.kind, finding.summary, finding.detail, finding.place?.file].join('\0');
