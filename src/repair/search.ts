import type { Finding } from '../finding/finding.ts';
import type { Module } from '../module/module.ts';
import { checkerErrors } from './context.ts';
import { startHistory } from './history.ts';
import { mend } from './mend.ts';
import { nextFinding, openFindings } from './next-finding.ts';
import type { SearchOptions, SearchState } from './search-state.ts';

/** Repairs longer than this are rewrites. */
const MOST_STEPS = 80;
/** States followed side by side where following the best one alone came to a poor end. */
const BEAM_WIDTH = 3;
/** Share of the budget after which only the best state is followed. */
const NARROW_AFTER = 0.7;

export function startSearch(draft: Module, options: SearchOptions): SearchState {
  return {
    draft,
    module: draft,
    reading: draft,
    steps: [],
    history: startHistory(draft),
    cost: 0,
    abstained: new Map(),
    trace: [],
    draftFindings: checkerErrors(draft, options.catalogue),
    scope: options.scope,
  };
}

/**
 * Mends what the checker finds, and `extra` findings only the validator saw, until nothing more can be mended.
 * The best way is followed first; where it leaves something or takes something away, the next best are too.
 */
export async function settle(
  start: SearchState,
  round: number,
  options: SearchOptions,
  extra: readonly Finding[] = [],
): Promise<SearchState> {
  const narrow = await follow(start, round, options, extra, 1);
  if (isGood(start, narrow, options) || options.budget.isGone(NARROW_AFTER)) return narrow;
  const wide = await follow(start, round, options, extra, BEAM_WIDTH);
  return isBetter(wide, narrow, options) ? wide : narrow;
}

/** What was given up is tried again after other edits, which may have cleared the way. */
async function follow(
  start: SearchState,
  round: number,
  options: SearchOptions,
  extra: readonly Finding[],
  width: number,
): Promise<SearchState> {
  let state: SearchState = { ...start, abstained: new Map() };
  for (const finding of extra) state = (await mend(state, finding, round, options, 1))[0] ?? state;
  const { abstained } = state;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = state.steps.length;
    state = await beam({ ...state, abstained }, round, options, width);
    if (state.steps.length === before) break;
  }
  return state;
}

const MOST_PASSES = 3;

/** Follows `width` states at a time until each has nothing left that can be mended, and returns the best. */
async function beam(
  start: SearchState,
  round: number,
  options: SearchOptions,
  width: number,
): Promise<SearchState> {
  let open: readonly SearchState[] = [start];
  let best: SearchState | undefined;
  while (open.length > 0) {
    const children: SearchState[] = [];
    for (const state of open) {
      options.signal?.throwIfAborted();
      const finding =
        state.steps.length < MOST_STEPS && !options.budget.isGone()
          ? nextFinding(state, options)
          : undefined;
      if (finding) children.push(...(await mend(state, finding, round, options, width)));
      else if (!best || isBetter(state, best, options)) best = state;
    }
    open = distinct(children)
      .sort((a, b) => promise(a, options) - promise(b, options))
      .slice(0, options.budget.isGone(NARROW_AFTER) ? 1 : width);
  }
  return best ?? start;
}

/** Two ways to the same text are one. */
function distinct(states: readonly SearchState[]): SearchState[] {
  const seen = new Map<string, SearchState>();
  for (const state of states) {
    const key = `${state.module.files.map(({ bytes }) => bytes.toString('latin1')).join('\0')}\0${[...state.abstained.keys()].join('\0')}`;
    const known = seen.get(key);
    if (!known || state.cost < known.cost) seen.set(key, state);
  }
  return [...seen.values()];
}

/** Cost so far, and what is still to come at the price of an average edit; lower is better. */
const promise = (state: SearchState, options: SearchOptions): number =>
  state.cost +
  state.abstained.size * PER_ABSTAINED +
  openFindings(state, options).length * PER_OPEN;

const PER_OPEN = 0.3;
const PER_ABSTAINED = 1.5;

/** Fewer findings left, then the cheaper way. */
function isBetter(a: SearchState, b: SearchState, options: SearchOptions): boolean {
  const left = openFindings(a, options).length - openFindings(b, options).length;
  return left < 0 || (left === 0 && a.cost < b.cost);
}

/** Nothing is left, and what was done since `start` takes nothing away. */
const isGood = (start: SearchState, { steps, ...state }: SearchState, options: SearchOptions) =>
  openFindings({ ...state, steps }, options).length === 0 &&
  steps
    .slice(start.steps.length)
    .every(({ candidate, outside }) => candidate.loses === undefined && !outside);
