import type { Validation } from '../finding/verdict.ts';
import type { Module } from '../module/module.ts';
import type { FilePatch } from '../patch/patch.ts';
import { checkerErrors, contextOf } from '../repair/context.ts';
import { findingKey } from '../repair/finding-key.ts';
import type { Applied, Repair } from '../repair/repair.ts';
import type { RepairOptions } from '../repair/repair-module.ts';
import { diffText } from './diff-text.ts';
import { findingId } from './finding-id.ts';
import { fingerprint } from './fingerprint.ts';
import { proofOf } from './proof.ts';
import type { Suggestion } from './suggestion.ts';
import { type RepairedModule, unitsOf } from './units.ts';

export interface SuggestOptions extends Pick<RepairOptions, 'catalogue'> {
  /** The program that validated, for the words of the proof, e.g. `terraform 1.11.4`. */
  readonly validator: string;
}

/**
 * What to show of a repair. `files` is the pull request's diff between merge base and the very head that was read as
 * the draft; of it come the lines a comment may stand at.
 */
export function suggestionsOf(
  module: RepairedModule,
  files: readonly FilePatch[],
  { catalogue, validator }: SuggestOptions,
): readonly Suggestion[] {
  const { repair, directory } = module;
  const { draft, before } = repair;
  const units = unitsOf(module, files, { catalogue });
  if (units.length === 0 && repair.patch === undefined) return [];
  const context = contextOf(draft, catalogue);
  const idsOf = (steps: readonly Applied[]) =>
    steps.map((step) => findingId(context, directory, step)).sort();
  const errors = checkerErrors(draft, catalogue).length;
  const onlyOld = leavesOnlyOld(repair, repair.repaired, repair.after, catalogue);
  const proof = proofOf({ before, after: repair.after, onlyOld }, validator);
  const own = units.map(({ applied, edits, edited, shown }): Suggestion => {
    const steps = applied.map((index) => repair.applied[index] as Applied);
    const findings = idsOf(steps);
    return {
      directory,
      steps,
      edited,
      isWhole: units.length === 1,
      alone: { before: errors, after: checkerErrors(edited, catalogue).length },
      proof,
      findings,
      fingerprint: fingerprint(directory, findings, draft, edits),
      shown,
    };
  });
  return [...own, ...outsideScope(repair, directory, idsOf, validator)];
}

/** What would help but changes lines that nobody asked to change. */
function outsideScope(
  { repaired, before, patch }: Repair,
  directory: string,
  idsOf: (steps: readonly Applied[]) => readonly string[],
  validator: string,
): Suggestion[] {
  if (patch === undefined) return [];
  const { applied: steps, module: edited, after } = patch;
  const findings = idsOf(steps);
  const edits = steps.flatMap(({ candidate }) => candidate.edits);
  const proof = proofOf({ before, after, onlyOld: false }, validator);
  return [
    {
      directory,
      steps,
      edited,
      isWhole: true,
      alone: proof.errors,
      proof,
      findings,
      // The texts alone: these edits are in offsets of what the steps before them left.
      fingerprint: fingerprint(directory, findings, { ...edited, files: [] }, edits),
      shown: {
        as: 'patch',
        diff: diffText(repaired, edited, directory),
        why: 'it changes lines out of scope; it goes on top of the suggestions',
      },
    },
  ];
}

/** Whether all that is left wrong was there before the change; false where nothing is known of what was. */
function leavesOnlyOld(
  { draft, existed }: Repair,
  repaired: Module,
  after: Validation,
  catalogue: SuggestOptions['catalogue'],
): boolean {
  if (existed === undefined) return false;
  const old = contextOf(draft, catalogue);
  const known = new Set(existed.map((finding) => findingKey(old, finding)));
  const context = contextOf(repaired, catalogue);
  const left = [...after.findings, ...checkerErrors(repaired, catalogue)];
  return left
    .filter(({ severity }) => severity === 'error')
    .every((finding) => known.has(findingKey(context, finding)));
}
