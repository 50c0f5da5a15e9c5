import type { Finding } from '../finding/finding.ts';
import type { Module } from '../module/module.ts';
import { viewModule } from '../module/module-view.ts';
import { applyCandidate } from './apply-candidate.ts';
import type { Action, Candidate } from './candidate.ts';
import { churnOf } from './churn.ts';
import { checkerErrors, contextOf, type RepairContext } from './context.ts';
import { countKeys, difference, findingKey } from './finding-key.ts';
import { CHANGES_LITTLE } from './gates/changes-little.ts';
import { moduleGates } from './gates/gates.ts';
import { staysInScope } from './gates/in-scope.ts';
import { readingOf } from './gates/reading.ts';
import { withStep } from './history.ts';
import type { SearchOptions, SearchState } from './search-state.ts';

export type Tried =
  | {
      readonly kind: 'passed';
      readonly module: Module;
      /** Findings that are gone or came up, the one at hand included. */
      readonly resolved: number;
      readonly introduced: number;
      /** Whether it changes bytes outside the scope. */
      readonly outside: boolean;
    }
  /** It mends the finding, and something else breaks: perhaps another edit beside it helps. */
  | {
      readonly kind: 'introduces';
      readonly module: Module;
      readonly findings: readonly Finding[];
      readonly outside: boolean;
    }
  /** `tooMuch`: only for its size. */
  | { readonly kind: 'refused'; readonly reason: string; readonly tooMuch?: boolean };

/** What the checker and the gates say of the module with the candidate in it. */
export function tryCandidate(
  state: SearchState,
  context: RepairContext,
  key: string,
  candidate: Candidate,
  options: SearchOptions,
): Tried {
  const { module, scope } = state;
  options.budget.spend(1);
  if (candidate.edits.some(({ file }) => file.endsWith('.json')))
    return refused('it would change a JSON file, which is left to its generator');
  const sizeOf = (file: string) =>
    module.files.find(({ path }) => path === file)?.bytes.length ?? 0;
  const outside = scope !== undefined && !staysInScope(scope, candidate.edits, sizeOf);
  const edited = applyCandidate(module, candidate.edits);
  const after = contextOf(edited, options.catalogue);
  const before = countKeys(context, checkerErrors(module, options.catalogue));
  const errors = checkerErrors(edited, options.catalogue);
  const now = countKeys(after, errors);
  if ((now.get(key) ?? 0) >= (before.get(key) ?? 1)) return refused('the finding would stay');
  const { introduced, resolved } = difference(before, now);
  if (introduced > 0 && !REVEALING.has(candidate.action)) {
    const findings = errors.filter((finding) => {
      const of = findingKey(after, finding);
      return (now.get(of) ?? 0) > (before.get(of) ?? 0);
    });
    return { kind: 'introduces', module: edited, findings, outside };
  }
  const against = gateAgainst(state, [candidate], edited, options);
  if (against) return { kind: 'refused', ...against };
  return { kind: 'passed', module: edited, resolved, introduced, outside };
}

/** Why the gates refuse the module with these candidates in it; undefined where none does. */
export function gateAgainst(
  state: SearchState,
  added: readonly Candidate[],
  edited: Module,
  { gates }: SearchOptions,
): { readonly reason: string; readonly tooMuch: boolean } | undefined {
  const history = added.reduce(
    (before, { edits }, index) => withStep(before, state.steps.length + index, edits),
    state.history,
  );
  const churn = churnOf(history, new Set(history.needs.keys()));
  const failed = moduleGates(
    viewModule(state.draft),
    viewModule(edited),
    state.draftFindings,
    churn,
    {
      ...(gates && { settings: gates }),
      reading: viewModule(readingOf(state.draft, edited, state.reading)),
    },
  ).flatMap((verdict) => (verdict.passed ? [] : [verdict]));
  const [first] = failed;
  return (
    first && {
      reason: first.reason,
      tooMuch: failed.every(({ gate }) => gate === CHANGES_LITTLE.name),
    }
  );
}

const refused = (reason: string): Tried => ({ kind: 'refused', reason });

/** Actions after which the contents of a block are looked at for the first time. */
export const REVEALING: ReadonlySet<Action> = new Set([
  'change-type',
  'rename-block',
  'move-block',
  'argument-to-block',
  'fix-syntax',
  'block-to-argument',
  'rename-declaration',
]);
