import type { Examined } from './examined.ts';
import { matchPosted } from './match-posted.ts';
import {
  type Existing,
  type Ourselves,
  ourComments,
  ourPatches,
  type Posted,
  type ThreadComment,
} from './posted.ts';
import { isAtLeast, type ProofKind } from './proof.ts';
import { type Retirement, retirements } from './retirements.ts';
import { spokenFor } from './spoken-for.ts';
import type { Suggestion } from './suggestion.ts';
import { isPlaced, type Placed } from './suggestion-comment.ts';

export interface ReviewState {
  readonly suggestions: readonly Suggestion[];
  /** Every module whose head was looked at in this run; what is not here is left as it is. */
  readonly examined: readonly Examined[];
  readonly existing: Existing;
  readonly ourselves: Ourselves;
  /** Commits: the one that was looked at, and the pull request's right now. */
  readonly heads: { readonly examined: string; readonly current: string };
  readonly limits?: ReviewLimits;
  /** What is less proven than this is told in the summary and not offered. */
  readonly leastProof?: ProofKind;
}

/** Of ours that stand on the pull request at one time, 0 to 100: more comments than that no review may have. */
export interface ReviewLimits {
  readonly comments: number;
  readonly patches: number;
}

/** "Very many bot comments make the page fail to open"; a reviewer reads no more than this anyway. */
export const DEFAULT_LIMITS: ReviewLimits = { comments: 20, patches: 20 };

/** Terraform accepts the repaired module, or finds nothing in it that was not there before the change. */
export const DEFAULT_LEAST_PROOF: ProofKind = 'no-new-errors';

export type ReviewPlan =
  /** The diff is another one now; a run for the new head will come, or has. */
  | { readonly kind: 'head-moved' }
  | {
      readonly kind: 'review';
      /** Comments of one new review, bottom to top, so that committing one moves none of the next. */
      readonly post: readonly Placed[];
      /** For that review's body. */
      readonly patches: readonly Suggestion[];
      /** There already. */
      readonly kept: readonly Suggestion[];
      /** To be hidden once the review is posted. */
      readonly retire: readonly Retirement[];
      /** Only for the summary. */
      readonly told: readonly Told[];
    };

export interface Told {
  readonly suggestion: Suggestion;
  readonly why: WhyTold;
}

export type WhyTold = 'not proven' | 'over the limit' | 'dismissed' | 'under discussion';

/**
 * What a run has to do so that the pull request shows what is known now, and nothing twice. It depends on what is there
 * alone: a run that was cut off anywhere is finished by planning again.
 */
export function planReview({
  suggestions,
  examined,
  existing,
  ourselves,
  heads,
  limits = DEFAULT_LIMITS,
  leastProof = DEFAULT_LEAST_PROOF,
}: ReviewState): ReviewPlan {
  if (heads.examined !== heads.current) return { kind: 'head-moved' };
  const posted = ourComments(existing, ourselves);
  const sorted = [...suggestions].sort(compareSuggestions);
  const matched = matchPosted(sorted.filter(isPlaced), posted);
  const patches = ourPatches(existing, ourselves);
  const isThere = (suggestion: Suggestion) =>
    matched.has(suggestion) || (!isPlaced(suggestion) && patches.has(suggestion.fingerprint));

  const left = sorted.filter((suggestion) => !isThere(suggestion));
  const refused = spokenFor(left, posted, matched);
  const isProven = ({ proof }: Suggestion) => isAtLeast(proof.kind, leastProof);
  const open = left.filter((suggestion) => !refused.has(suggestion));
  const isOld = (suggestion: Suggestion) =>
    posted.some(({ marker }) => marker.findings.some((id) => suggestion.findings.includes(id)));
  const proven = open.filter(isProven);
  // What takes an older comment's place comes first, so that no finding loses its comment to the limit.
  const wanted = [...proven.filter(isOld), ...proven.filter((one) => !isOld(one))];
  const kept = sorted.filter(isThere);
  const retire = retirements(posted, matched, [...kept, ...wanted], suggestions, examined);
  const standing = posted.filter((one) => isStanding(one) && !isRetired(one.comment, retire));
  const post = wanted.filter(isPlaced).slice(0, Math.max(0, limits.comments - standing.length));
  const keptPatches = kept.filter((one) => !isPlaced(one)).length;
  const newPatches = wanted
    .filter((one) => !isPlaced(one))
    .slice(0, Math.max(0, limits.patches - keptPatches));
  const offered = new Set<Suggestion>([...post, ...newPatches]);
  const told = left.flatMap((suggestion): Told[] => {
    if (offered.has(suggestion)) return [];
    const why = refused.get(suggestion) ?? (isProven(suggestion) ? 'over the limit' : 'not proven');
    return [{ suggestion, why }];
  });
  return {
    kind: 'review',
    post: post.sort(compareSuggestions).reverse(),
    patches: newPatches,
    kept,
    retire,
    told,
  };
}

const isStanding = ({ state }: Posted): boolean => state === 'open' || state === 'discussed';

const isRetired = (comment: ThreadComment, retire: readonly Retirement[]): boolean =>
  retire.some((one) => one.comment === comment);

/** By file and line; patches last. */
function compareSuggestions(a: Suggestion, b: Suggestion): number {
  const other = sortKey(b);
  const [one, against] = sortKey(a)
    .map((value, index) => [value, other[index] ?? 0] as const)
    .find(([mine, its]) => mine !== its) ?? [0, 0];
  return one < against ? -1 : one > against ? 1 : 0;
}

const sortKey = ({ shown, directory, fingerprint }: Suggestion): readonly (string | number)[] =>
  shown.as === 'patch'
    ? [1, directory, '', 0, fingerprint]
    : [0, directory, shown.path, shown.lines.from, fingerprint];
