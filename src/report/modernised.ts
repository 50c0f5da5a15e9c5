import type { Abstention } from '../repair/candidate.ts';
import type { Applied, Repair } from '../repair/repair.ts';

/** What mends errors: the only thing that a verdict is about. */
export const mendedSteps = ({ applied }: Pick<Repair, 'applied'>): readonly Applied[] =>
  applied.filter(({ modernises }) => !modernises);

/** What writes something deprecated the newer way. */
export const modernisedSteps = ({ applied }: Pick<Repair, 'applied'>): readonly Applied[] =>
  applied.filter(({ modernises }) => modernises);

/** What is deprecated still; none where nobody asked. */
export const outdatedFindings = ({ outdated = [] }: Repair): readonly Abstention[] => outdated;
