import type { Module } from '../../module/module.ts';
import { viewModule } from '../../module/module-view.ts';
import { contextOf } from '../context.ts';
import { withoutTraces } from '../history.ts';
import { isOfOtherRelease } from '../is-unsure.ts';
import type { Trial } from '../repair.ts';
import type { SearchState } from '../search-state.ts';
import { placeInDraft, takeStep } from '../take-step.ts';
import type { Deprecation } from './deprecation.ts';
import type { ModerniseOptions } from './modernise-options.ts';
import { isAbstained } from './old-forms.ts';
import { openDeprecations } from './open-deprecations.ts';
import { proposeModern } from './propose-modern.ts';
import { tryModern } from './try-modern.ts';

/** More than this in one module is another change than the one that is reviewed. */
const MOST_STEPS = 80;
/** What one step clears the way for is seen by the pass after it. */
const MOST_PASSES = 3;

export interface Renewed {
  readonly state: SearchState;
  /** Why what was given up was, by key. */
  readonly left: ReadonlyMap<string, string>;
}

/** Writes one deprecation after another the newer way, by the checker's word; each has one way or none. */
export function renew(start: SearchState, options: ModerniseOptions): Renewed {
  let renewed: Renewed = { state: start, left: new Map() };
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = renewed.state.steps.length;
    renewed = onePass(renewed.state, start.module, options);
    if (renewed.state.steps.length === before) break;
  }
  return renewed;
}

/** `mended` is the module before any step: what it has not was put there by these. */
function onePass(start: SearchState, mended: Module, options: ModerniseOptions): Renewed {
  let state: SearchState = { ...start, trace: start.trace.filter(({ reason }) => !reason) };
  const left = new Map<string, string>();
  for (;;) {
    options.signal?.throwIfAborted();
    if (state.steps.length >= MOST_STEPS || options.budget.isGone()) return { state, left };
    const context = contextOf(state.module, options.catalogue, state.draft);
    const next = openDeprecations(state, context, options)
      .filter(({ key }) => !left.has(key))
      .sort((a, b) => rankOf(a.one) - rankOf(b.one))[0];
    if (!next) return { state, left };
    const after = step(state, mended, next.one, next.key, options);
    if (after.reason !== undefined) left.set(next.key, after.reason);
    state = after.state;
  }
}

/** What moves goes first: what is inside goes with it and is looked at where it arrives. */
const rankOf = ({ what }: Deprecation): number =>
  what === 'spelling' || what === 'quoted' ? 2 : what === 'reference' ? 1 : 0;

function step(
  state: SearchState,
  mended: Module,
  one: Deprecation,
  key: string,
  options: ModerniseOptions,
): { readonly state: SearchState; readonly reason?: string } {
  const { finding } = one;
  const round = 1;
  const at = placeInDraft(state, finding);
  const traced = (trials: readonly Trial[], reason?: string): SearchState['trace'] => [
    ...state.trace,
    { round, finding, ...at, trials, ...(reason !== undefined && { reason }), modernises: true },
  ];
  const giveUp = (reason: string, trials: readonly Trial[] = []) => ({
    state: { ...state, trace: traced(trials, reason) },
    reason,
  });
  if (options.leaveKinds?.has('deprecated')) return giveUp(SWITCHED_OFF);
  const context = contextOf(state.module, options.catalogue, mended);
  if (finding.stage === 5 && isOfOtherRelease(context, finding)) return giveUp(OTHER_RELEASE);
  const proposal = proposeModern(context, one, options.base && viewModule(options.base));
  if (isAbstained(proposal)) return giveUp(proposal.abstained);
  const trials: Trial[] = [];
  for (const candidate of proposal) {
    const tried = tryModern(state, context, key, candidate, options);
    const { score } = candidate;
    if (tried.kind === 'passed') {
      trials.push({ candidate, score, outcome: 'chosen' });
      const taken = takeStep(state, tried.module, {
        finding,
        ...at,
        key,
        candidate,
        round,
        outside: false,
      });
      return {
        state: { ...taken, history: withoutTraces(taken.history), trace: traced(trials) },
      };
    }
    trials.push({ candidate, score, outcome: 'rejected', reason: tried.reason });
  }
  const [first] = trials;
  return giveUp(
    `What would take its place was refused: ${first?.reason ?? 'nothing changes'}.`,
    trials,
  );
}

const OTHER_RELEASE =
  'The schema that says so is of another release than the module asks for, which may not know what takes its place.';
const SWITCHED_OFF = 'Repairs of this class are switched off in the configuration.';
