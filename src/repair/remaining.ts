import { compareFindings } from '../finding/finding.ts';
import type { Validation } from '../finding/verdict.ts';
import { isOwnFinding } from '../module/is-own-finding.ts';
import type { Module } from '../module/module.ts';
import type { Abstention } from './candidate.ts';
import { checkerErrors, contextOf } from './context.ts';
import { findingKey } from './finding-key.ts';
import { draftPlace } from './history.ts';
import { reasonFor } from './propose.ts';
import type { SearchOptions, SearchState } from './search-state.ts';

/** What is still wrong in the repaired module, each with the reason why it was left. */
export function remaining(
  state: SearchState,
  after: Validation,
  repaired: Module,
  steps: ReadonlySet<number>,
  { catalogue, leave }: Pick<SearchOptions, 'catalogue' | 'leave'>,
): Abstention[] {
  if (after.verdict === 'valid') return [];
  const context = contextOf(repaired, catalogue);
  const left = [
    ...after.findings.filter(({ severity }) => severity === 'error'),
    ...checkerErrors(repaired, catalogue),
  ];
  const patched = new Set(state.steps.flatMap(({ outside, key }) => (outside ? [key] : [])));
  // Terraform's own words come first in the list, so they are the ones that are kept.
  const byKey = new Map<string, Abstention>();
  for (const finding of left) {
    const key = findingKey(context, finding);
    if (byKey.has(key) || leave?.has(key)) continue;
    const reason =
      state.abstained.get(key)?.reason ??
      (!isOwnFinding(repaired, finding)
        ? ELSEWHERE
        : patched.has(key)
          ? OUTSIDE
          : reasonFor(finding));
    const at = finding.place && { at: draftPlace(state.history, finding.place, steps) };
    byKey.set(key, { finding, ...at, reason });
  }
  return [...byKey.values()].sort((a, b) => compareFindings(a.finding, b.finding));
}

const ELSEWHERE = 'It is in a called module, which is repaired by itself.';
const OUTSIDE = 'What mends it lies outside the lines in scope: see the patch.';
