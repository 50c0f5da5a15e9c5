import type { Candidate } from './candidate.ts';
import type { RepairContext } from './context.ts';
import type { SearchOptions, SearchState } from './search-state.ts';
import type { RankedTrial } from './trace-trials.ts';
import { tryCandidate } from './try-candidate.ts';

/** Candidates tried with the checker per finding; the rest are too unlikely to pay for. */
const MOST_TRIALS = 16;

/** What the checker and the gates say of the candidates that the rules find likeliest, likeliest first. */
export const tryAll = (
  state: SearchState,
  context: RepairContext,
  key: string,
  candidates: readonly Candidate[],
  options: SearchOptions,
): readonly RankedTrial[] =>
  [...candidates]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_TRIALS)
    .map((candidate) => ({
      candidate,
      score: candidate.score,
      tried: tryCandidate(state, context, key, candidate, options),
    }));

/** Something helps by itself and takes nothing away. */
export const isEnough = (trials: readonly RankedTrial[]): boolean =>
  trials.some(
    ({ tried, candidate }) =>
      tried.kind === 'passed' && candidate.loses === undefined && !tried.outside,
  );

/** Whether a trial may still become a way to go on: it passed, or would with a second edit where nothing passed. */
export function isOpen(trials: readonly RankedTrial[]): (trial: RankedTrial) => boolean {
  const alone = isEnough(trials);
  return ({ tried }) => tried.kind === 'passed' || (tried.kind === 'introduces' && !alone);
}
