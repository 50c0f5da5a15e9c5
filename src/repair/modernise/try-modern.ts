import type { Finding } from '../../finding/finding.ts';
import type { Module } from '../../module/module.ts';
import { applyCandidate } from '../apply-candidate.ts';
import type { Candidate } from '../candidate.ts';
import { checkerErrors, contextOf, type RepairContext } from '../context.ts';
import { countKeys, difference } from '../finding-key.ts';
import { staysInScope } from '../gates/in-scope.ts';
import { withStep } from '../history.ts';
import type { SearchOptions, SearchState } from '../search-state.ts';
import { gateAgainst } from '../try-candidate.ts';
import { deprecations } from './deprecations.ts';

/** The number under which a history holds all that mended errors, before the first step that modernises. */
export const MENDED = -1;

export type TriedModern =
  | { readonly kind: 'passed'; readonly module: Module }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Whether a candidate takes something deprecated away and leaves everything else as good: no error and no deprecation
 * more, inside the scope, by itself, through every gate.
 */
export function tryModern(
  state: SearchState,
  context: RepairContext,
  key: string,
  candidate: Candidate,
  options: SearchOptions,
): TriedModern {
  const { module, scope, history } = state;
  options.budget.spend(1);
  const sizeOf = (file: string) =>
    module.files.find(({ path }) => path === file)?.bytes.length ?? 0;
  if (candidate.edits.some(({ file }) => file.endsWith('.json')))
    return refused('it would change a JSON file, which is left to its generator');
  if (scope && !staysInScope(scope, candidate.edits, sizeOf))
    return refused('it would change lines outside the scope');
  const { needs } = withStep(history, state.steps.length, candidate.edits);
  if (needs.get(state.steps.length)?.has(MENDED))
    return refused('it touches what mends an error; run again once that is in');
  const edited = applyCandidate(module, candidate.edits);
  const after = contextOf(edited, options.catalogue, state.draft);
  const worse = difference(
    countKeys(context, checkerErrors(module, options.catalogue)),
    countKeys(after, checkerErrors(edited, options.catalogue)),
  ).introduced;
  if (worse > 0) return refused(counted(worse, 'new finding'));
  const [before, now] = [findingsOf(context), findingsOf(after)];
  const often = (of: RepairContext, findings: readonly Finding[]) =>
    countKeys(of, findings).get(key) ?? 0;
  if (often(after, now) >= Math.max(1, often(context, before)))
    return refused('the finding would stay');
  const { introduced } = difference(wordsOf(before), wordsOf(now));
  if (introduced > 0) return refused(counted(introduced, 'new deprecation'));
  const against = gateAgainst(state, [candidate], edited, options);
  return against ? refused(against.reason) : { kind: 'passed', module: edited };
}

/** One for each of several blocks of a name, for the gates: what is deprecated may leave its place. */
export const everyFinding = (context: RepairContext): readonly Finding[] =>
  deprecations(context).flatMap((one) =>
    one.what === 'block' ? [one.finding, ...one.also] : [one.finding],
  );

export const findingsOf = (context: RepairContext): readonly Finding[] =>
  deprecations(context).map(({ finding }) => finding);

/** Deprecations by their words: what goes elsewhere with one of its own is no new one. */
export function wordsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { summary, detail } of findings) {
    const words = `${summary}\n${detail}`;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'} would appear`;

const refused = (reason: string): TriedModern => ({ kind: 'refused', reason });
