import type { Module } from '../module/module.ts';
import { applyCandidate } from '../repair/apply-candidate.ts';
import type { Applied, Repair } from '../repair/repair.ts';
import { verdictWords } from '../report/belief.ts';
import { draftLine } from '../report/draft-line.ts';
import { diffModules } from '../report/file-diff.ts';
import { findingWords, placeWords } from '../report/finding-words.ts';
import { plainDiff } from '../report/plain-diff.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { mailMessage } from './mail-message.ts';
import type { SuggestOptions } from './suggestions-of.ts';
import { type RepairedModule, type Unit, unitsOf } from './units.ts';
import { wholeFiles } from './whole-files.ts';

/**
 * The repairs of modules as a mailbox for `git am`: one patch for each group that can be taken by itself, each on top of
 * those before it. Paths are relative to the top of the repository. Empty where there is nothing to change.
 */
export function mailPatches(
  modules: readonly RepairedModule[],
  { catalogue, version }: Pick<SuggestOptions, 'catalogue'> & { readonly version: string },
): Buffer {
  const patches = modules.flatMap((module) => patchesOf(module, { catalogue }));
  return Buffer.concat(
    patches.map((patch, index) =>
      mailMessage({ ...patch, number: index + 1, of: patches.length, version }),
    ),
  );
}

interface Patch {
  readonly subject: string;
  readonly words: string;
  readonly diff: Buffer;
}

function patchesOf(
  module: RepairedModule,
  options: Pick<SuggestOptions, 'catalogue'>,
): readonly Patch[] {
  const { repair, directory } = module;
  const named = (one: Module): Module => ({ ...one, label: directory });
  const units = unitsOf(module, wholeFiles(repair.draft, directory), options);
  const stages = inTurn(units, repair);
  return stages.map(({ applied, edited }, index) => {
    const steps = applied.map((step) => repair.applied[step] as Applied);
    const before = stages[index - 1]?.edited ?? repair.draft;
    return {
      subject: cleanLine(`${directory && `${directory}: `}${titleOf(steps)}`, SUBJECT_CHARACTERS),
      words: wordsOf(steps, { ...repair, draft: named(repair.draft) }, stages.length === 1),
      diff: plainDiff(diffModules(named(before), named(edited))),
    };
  });
}

/** What the draft is after each unit in turn; the very repair after the last. */
function inTurn(
  units: readonly Unit[],
  { draft, repaired, applied }: Repair,
): readonly Pick<Unit, 'applied' | 'edited'>[] {
  const stages = units.map((unit, index) => ({
    applied: unit.applied,
    edited:
      index === units.length - 1
        ? repaired
        : applyCandidate(
            draft,
            units.slice(0, index + 1).flatMap(({ edits }) => edits),
          ),
  }));
  const all = applyCandidate(
    draft,
    units.flatMap(({ edits }) => edits),
  );
  const isExact = diffModules(all, repaired).length === 0;
  return stages.length <= 1 || isExact
    ? stages
    : [{ applied: [...applied.keys()], edited: repaired }];
}

const titleOf = ([first, ...rest]: readonly Applied[]): string =>
  `${first?.candidate.title ?? ''}${rest.length > 0 ? ` and ${rest.length} more` : ''}`;

/** Longer ones are cut off where logs are read. */
const SUBJECT_CHARACTERS = 100;

/** No line begins with a word of a draft's, so none is taken for a header or for the patch. */
function wordsOf(steps: readonly Applied[], repair: Repair, isWhole: boolean): string {
  const lines = steps.flatMap((step) => {
    const { finding, candidate } = step;
    const place = placeWords(finding, repair.draft, draftLine(finding, repair));
    return [
      `- ${place}: ${findingWords(finding)}`,
      `  ${cleanLine(candidate.title)}${candidate.loses === undefined ? '' : `, which ${cleanLine(candidate.loses)}`}`,
    ];
  });
  const after = cleanLine(verdictWords(repair.after));
  const proof = isWhole
    ? `With it the module is ${after}.`
    : `With all patches of this module it is ${after}; by itself this one is checked, not validated.`;
  return [...lines, '', proof].join('\n');
}
