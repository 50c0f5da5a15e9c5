import { directoryOf } from '../module/directory.ts';
import { countEach, type Examined } from './examined.ts';
import type { Posted, ThreadComment } from './posted.ts';
import type { Suggestion } from './suggestion.ts';

/** A comment of ours that says nothing true any more. */
export interface Retirement {
  readonly comment: ThreadComment;
  /** `gone`: what it mended is not there any more. `replaced`: another suggestion mends that now. */
  readonly why: 'gone' | 'replaced';
}

/**
 * The comments to hide: those in whose place a newer suggestion stands, and those whose findings are gone by the
 * validator's word: it gave a verdict, and no earlier error hides what it would say of them. Where a module was not
 * looked at nothing is hidden.
 * `live` are the suggestions that stand or are about to, `suggestions` all that are known.
 */
export function retirements(
  posted: readonly Posted[],
  matched: ReadonlyMap<Suggestion, Posted>,
  live: readonly Suggestion[],
  suggestions: readonly Suggestion[],
  examined: readonly Examined[],
): readonly Retirement[] {
  const taken = new Set(matched.values());
  const covered = countEach(suggestions.flatMap(({ findings }) => findings));
  return posted.flatMap((one): Retirement[] => {
    const { comment } = one;
    if (taken.has(one)) return [];
    if (isHalfHidden(one)) return [{ comment, why: 'gone' }];
    if (one.state !== 'open' && one.state !== 'outdated') return [];
    const module = examined.find(({ directory }) => directory === directoryOf(comment.path));
    if (module === undefined || one.marker.findings.some(isLeft(module, covered))) return [];
    if (live.some((suggestion) => replaces(suggestion, one))) return [{ comment, why: 'replaced' }];
    return module.seenTo >= one.marker.stage ? [{ comment, why: 'gone' }] : [];
  });
}

/** A run was cut off after it resolved the thread, before it hid the comment. */
const isHalfHidden = ({ comment }: Posted): boolean =>
  comment.resolvedBy === 'us' &&
  comment.hiddenAs === undefined &&
  !comment.isApplied &&
  comment.humanReplies === 0;

/** Whether there are more of a finding than suggestions that mend it. */
function isLeft(
  { findings }: Examined,
  covered: ReadonlyMap<string, number>,
): (id: string) => boolean {
  const there = countEach(findings);
  return (id) => (there.get(id) ?? 0) > (covered.get(id) ?? 0);
}

/** The same text stands anew where the old comment cannot be committed, or another text mends the same. */
function replaces({ fingerprint, findings }: Suggestion, { marker, state }: Posted): boolean {
  if (fingerprint === marker.fingerprint) return state === 'outdated';
  return marker.findings.some((id) => findings.includes(id));
}
