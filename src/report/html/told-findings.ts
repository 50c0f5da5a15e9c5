import type { Finding } from '../../finding/finding.ts';
import type { Applied, Repair, TraceEntry } from '../../repair/repair.ts';
import { draftLine } from '../draft-line.ts';
import { findingLine, findingWords, placeWords } from '../finding-words.ts';
import { mendedSteps, modernisedSteps, outdatedFindings } from '../modernised.ts';
import { existedFindings, unexplainedFindings } from '../remaining-findings.ts';

/** What became of a finding. */
export const FATES = [
  'validated',
  'checked',
  'abstained',
  'still-wrong',
  'proposed',
  'existed',
  'modernised',
  'outdated',
  'gone',
] as const;
export type Fate = (typeof FATES)[number];

export const FATE_WORDS: Readonly<Record<Fate, string>> = {
  validated: 'repaired, validated',
  checked: 'repaired, only checked',
  abstained: 'left as it is',
  'still-wrong': 'still wrong',
  proposed: 'proposed outside the scope',
  existed: 'there before the change',
  modernised: 'modernised',
  outdated: 'deprecated, left',
  gone: 'gone with other edits',
};

/** A finding of a repair with all that the repair knows of it. */
export interface ToldFinding {
  readonly finding: Finding;
  /** `stack/main.tf:12` */
  readonly place: string;
  readonly fate: Fate;
  /** What mends it; absent where nothing does. */
  readonly applied?: Applied;
  /** Why it was left. */
  readonly reason?: string;
  /** The rounds in which candidates for it were tried. */
  readonly tried: readonly TraceEntry[];
}

/** Every finding of a repair, what was done first. */
export function toldFindings(repair: Repair): readonly ToldFinding[] {
  const tell = (
    finding: Finding,
    fate: Fate,
    more: Pick<ToldFinding, 'applied' | 'reason'> = {},
    line = draftLine(finding, repair),
  ): ToldFinding => {
    const place = placeWords(finding, repair.draft, line);
    const tried = repair.trace.filter((entry) => isSame(entry.finding, finding));
    return { finding, place, fate, ...more, tried };
  };
  const told = [
    ...mendedSteps(repair).map((applied) => tell(applied.finding, applied.proof, { applied })),
    ...repair.abstained.map(({ finding, reason }) => tell(finding, 'abstained', { reason })),
    ...unexplainedFindings(repair).map((finding) => tell(finding, 'still-wrong')),
    ...(repair.patch?.applied ?? []).map((applied) =>
      tell(applied.finding, 'proposed', { applied }),
    ),
    ...modernisedSteps(repair).map((applied) => tell(applied.finding, 'modernised', { applied })),
    ...outdatedFindings(repair).map(({ finding, reason }) => tell(finding, 'outdated', { reason })),
    ...existedFindings(repair).map((finding) =>
      tell(finding, 'existed', {}, findingLine(finding, repair.draft)),
    ),
  ];
  // Given up in one round, and not there any more after the next.
  const gone = repair.trace.filter(
    (entry, index) =>
      !told.some(({ finding }) => isSame(finding, entry.finding)) &&
      repair.trace.findIndex(({ finding }) => isSame(finding, entry.finding)) === index,
  );
  return [...told, ...gone.map(({ finding }) => tell(finding, 'gone'))];
}

/** Rounds read their findings anew: the same one is another object, at another offset. */
const isSame = (a: Finding, b: Finding): boolean =>
  a === b ||
  (a.kind === b.kind &&
    a.place?.file === b.place?.file &&
    a.place?.range.start === b.place?.range.start &&
    findingWords(a) === findingWords(b));
