import type { Module } from '../module/module.ts';
import { viewModule } from '../module/module-view.ts';
import { applyCandidate } from './apply-candidate.ts';
import type { Action, Candidate } from './candidate.ts';
import { checkerErrors, contextOf, type RepairContext } from './context.ts';
import { countKeys, difference } from './finding-key.ts';
import { moduleGates } from './gates/gates.ts';
import { staysInScope } from './gates/in-scope.ts';
import { churnOf, type SearchOptions, type SearchState } from './search-state.ts';

export type Tried =
  | { readonly module: Module; readonly value: number }
  | { readonly rejected: string };

/** Worth of a resolved finding beyond the one at hand, and price of one that only now comes to light. */
const PER_RESOLVED = 0.12;
const PER_REVEALED = 0.12;

/** What the checker and the gates say of the module with the candidate in it. */
export function tryCandidate(
  state: SearchState,
  context: RepairContext,
  key: string,
  candidate: Candidate,
  options: SearchOptions,
): Tried {
  const { module, scope } = state;
  const sizeOf = (file: string) =>
    module.files.find(({ path }) => path === file)?.bytes.length ?? 0;
  if (scope && !staysInScope(scope, candidate.edits, sizeOf))
    return { rejected: 'it would change lines outside the scope' };
  if (candidate.edits.some(({ file }) => file.endsWith('.json')))
    return { rejected: 'it would change a JSON file, which is left to its generator' };
  const edited = applyCandidate(module, candidate.edits);
  const after = contextOf(edited, options.catalogue);
  const before = countKeys(context, checkerErrors(module, options.catalogue));
  const now = countKeys(after, checkerErrors(edited, options.catalogue));
  if ((now.get(key) ?? 0) >= (before.get(key) ?? 1)) return { rejected: 'the finding would stay' };
  const { introduced, resolved } = difference(before, now);
  if (introduced > 0 && !REVEALING.has(candidate.action))
    return {
      rejected: `${introduced} new ${introduced === 1 ? 'finding' : 'findings'} would appear`,
    };
  const churn = churnOf(state.draft, [...state.steps, { candidate }]);
  const failed = moduleGates(
    viewModule(state.draft),
    viewModule(edited),
    state.draftFindings,
    churn,
  ).find(({ passed }) => !passed);
  if (failed && !failed.passed) return { rejected: failed.reason };
  return { module: edited, value: PER_RESOLVED * (resolved - 1) - PER_REVEALED * introduced };
}

/** Actions after which the contents of a block are looked at for the first time. */
export const REVEALING: ReadonlySet<Action> = new Set([
  'change-type',
  'rename-block',
  'move-block',
  'argument-to-block',
  'fix-syntax',
  'block-to-argument',
]);
