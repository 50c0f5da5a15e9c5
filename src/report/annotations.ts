import type { Finding } from '../finding/finding.ts';
import type { Repair } from '../repair/repair.ts';
import { draftLine } from './draft-line.ts';
import { findingWords } from './finding-words.ts';
import { mendedSteps, modernisedSteps } from './modernised.ts';
import { modulePath } from './module-path.ts';
import { unexplainedFindings } from './remaining-findings.ts';
import { cleanLine } from './untrusted-text.ts';

/** A mark at a line of the draft in GitHub's "Files changed". */
export interface Annotation {
  readonly level: 'warning' | 'error';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  /** 1-based. */
  readonly startLine?: number;
}

/** Warnings for what was repaired, errors for what was not; GitHub drops what is above its caps, so we choose. */
export function annotations(repairs: readonly Repair[]): readonly Annotation[] {
  const all = repairs.flatMap((repair) => [
    ...mendedSteps(repair).map(({ finding, candidate }) =>
      annotation('warning', finding, repair, `Repaired: ${candidate.title}`),
    ),
    ...repair.abstained.map(({ finding, reason }) =>
      annotation('error', finding, repair, `Left as it is: ${reason}`),
    ),
    ...unexplainedFindings(repair).map((finding) =>
      annotation('error', finding, repair, 'No repair found'),
    ),
    ...modernisedSteps(repair).map(({ finding, candidate }) =>
      annotation('warning', finding, repair, `Modernised: ${candidate.title}`),
    ),
  ]);
  return (['warning', 'error'] as const).flatMap((level) =>
    all.filter((one) => one.level === level).slice(0, PER_LEVEL),
  );
}

/** "10 warning annotations and 10 error annotations per step" (GitHub, workflow limits). */
const PER_LEVEL = 10;

function annotation(
  level: Annotation['level'],
  finding: Finding,
  repair: Repair,
  done: string,
): Annotation {
  const line = draftLine(finding, repair);
  return {
    level,
    title: cleanLine(finding.summary),
    message: `${findingWords(finding)}\n${cleanLine(done)}`,
    ...(finding.place && { file: modulePath(repair.draft, finding.place.file) }),
    ...(line !== undefined && { startLine: line }),
  };
}
