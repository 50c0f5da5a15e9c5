import type { Finding, Place } from '../../finding/finding.ts';
import type { Module } from '../../module/module.ts';
import type { Repair } from '../../repair/repair.ts';
import { TIER_WORDS } from '../belief.ts';
import { findingWords } from '../finding-words.ts';
import { outdatedFindings } from '../modernised.ts';
import { existedFindings, unexplainedFindings } from '../remaining-findings.ts';
import { artifactUri } from './artifact-uri.ts';
import { draftPlace } from './draft-place.ts';
import { fingerprinter } from './fingerprints.ts';
import { fixesOf } from './fixes.ts';
import { messageText } from './message.ts';
import { findingRegion } from './region.ts';
import { RULE_IDS } from './rules.ts';

/** What became of a finding. */
type Outcome = 'repaired' | 'abstained' | 'unrepaired' | 'existed';

interface Told {
  readonly finding: Finding;
  readonly outcome: Outcome;
  /** What was done, as a sentence; untrusted words in it are not yet escaped. */
  readonly done: string;
  readonly fix?: object;
  readonly properties?: object;
}

/** One result a finding of the draft, in the order of the text. The draft is what the alerts are about, repaired or not. */
export function resultsOf(repair: Repair) {
  const name = fingerprinter(repair.draft);
  const hasBase = repair.existed !== undefined;
  return toldOf(repair)
    .map((told) => ({ told, at: draftPlace(told.finding, repair) }))
    .sort((a, b) => comparePlaces(a.at, b.at))
    .map(({ told: { finding, outcome, done, fix, properties }, at }) => ({
      ruleId: finding.kind,
      ruleIndex: RULE_IDS.indexOf(finding.kind),
      level: finding.severity,
      message: { text: `${messageText(sentenceOf(finding))} ${messageText(done)}` },
      locations: [{ physicalLocation: physicalLocation(repair.draft, at) }],
      // Not `primaryLocationLineHash`, the one that GitHub goes by: `upload-sarif` computes that from the text, and
      // warns at every result where it finds another one.
      partialFingerprints: { 'iacDpoFinding/v1': name(finding, at) },
      ...(hasBase && { baselineState: outcome === 'existed' ? 'unchanged' : 'new' }),
      ...(fix && { fixes: [fix] }),
      properties: { outcome, stage: finding.stage, ...properties },
    }));
}

function toldOf(repair: Repair): readonly Told[] {
  const fixes = fixesOf(repair);
  return [
    ...repair.applied.map((applied): Told => {
      const { finding, candidate, proof, round } = applied;
      const believed = proof === 'validated' ? TIER_WORDS.validator : TIER_WORDS.checker;
      const loses = candidate.loses === undefined ? '' : `, which ${candidate.loses}`;
      const fix = fixes.get(applied);
      return {
        finding,
        outcome: 'repaired',
        done: `Repair (${believed}): ${candidate.title}${loses}.`,
        ...(fix && { fix }),
        properties: { proof, action: candidate.action, round },
      };
    }),
    ...[...repair.abstained, ...outdatedFindings(repair)].map(
      ({ finding, reason }): Told => ({
        finding,
        outcome: 'abstained',
        done: `Left as it is: ${reason}`,
      }),
    ),
    ...unexplainedFindings(repair).map(
      (finding): Told => ({ finding, outcome: 'unrepaired', done: 'No repair found.' }),
    ),
    ...existedFindings(repair).map(
      (finding): Told => ({
        finding,
        outcome: 'existed',
        done: 'There before the change, and left as it was.',
      }),
    ),
  ];
}

/** GitHub shows the first sentence where there is little room. */
const sentenceOf = (finding: Finding): string => findingWords(finding).replace(/[^.?!:;]$/, '$&.');

/** GitHub shows a result only where it has a location, so one without a place stands at the top of the module. */
function physicalLocation(draft: Module, at: Place | undefined): object {
  const file = draft.files.find(({ path }) => path === at?.file) ?? draft.files[0];
  const range = at?.range ?? { start: 0, end: 0 };
  return {
    artifactLocation: { uri: artifactUri(draft, file?.path ?? '') },
    region: findingRegion(file?.bytes ?? Buffer.alloc(0), range),
  };
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  const [left, right] = [a?.file ?? '', b?.file ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return (a?.range.start ?? 0) - (b?.range.start ?? 0);
}
