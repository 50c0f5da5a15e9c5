import type { Module } from '../module/module.ts';
import { applyCandidate } from '../repair/apply-candidate.ts';
import type { Applied, Repair } from '../repair/repair.ts';
import { gatesPassed } from '../report/remaining-findings.ts';
import { cleanLine } from '../report/untrusted-text.ts';

/** A part of a repair that can be taken by itself. */
export interface Offer {
  /** For a menu: what is done, what it takes away, who has seen it. */
  readonly title: string;
  readonly steps: readonly Applied[];
  /** The draft with these steps and no others. */
  readonly edited: Module;
  /** Whether the author loses something by it. */
  readonly isLossy: boolean;
}

/** Each group of a repair; none where a gate keeps the repair from being written. */
export function groupOffers(repair: Repair): readonly Offer[] {
  if (!gatesPassed(repair)) return [];
  const { groups, applied, draft } = repair;
  if (groups.length <= 1) return wholeOffer(repair);
  return groups.map(({ applied: numbers, edits }) => {
    const steps = numbers.map((number) => applied[number] as Applied);
    // Terraform has seen the whole only; that a group stands alone is the checker's word.
    const believed = steps.every(isValidated) ? 'checked, validated with the others' : CHECKED;
    return offer(stepWords(steps), believed, steps, applyCandidate(draft, edits));
  });
}

/** All of a repair as one. */
export function wholeOffer(repair: Repair): readonly Offer[] {
  const { applied: steps, repaired } = repair;
  if (!gatesPassed(repair) || steps.length === 0) return [];
  const believed = steps.every(isValidated) ? 'validated' : CHECKED;
  const words = repair.groups.length > 1 ? `${steps.length} findings at once` : stepWords(steps);
  return [offer(words, believed, steps, repaired)];
}

const CHECKED = 'checked, not validated';

const isValidated = ({ proof }: Applied): boolean => proof === 'validated';

const offer = (
  words: string,
  believed: string,
  steps: readonly Applied[],
  edited: Module,
): Offer => ({
  title: `Repair: ${words} (${believed})`,
  steps,
  edited,
  isLossy: steps.some(({ candidate }) => candidate.loses !== undefined),
});

function stepWords(steps: readonly Applied[]): string {
  const words = steps.slice(0, MOST_STEPS).map(({ candidate: { title, loses } }) => {
    return cleanLine(loses === undefined ? title : `${title}, which ${loses}`, MOST_CHARACTERS);
  });
  const rest = steps.length - words.length;
  return words.join('; ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** A menu shows one line. */
const MOST_STEPS = 2;
const MOST_CHARACTERS = 120;
