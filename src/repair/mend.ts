import type { Finding } from '../finding/finding.ts';
import type { Candidate } from './candidate.ts';
import { consequences } from './consequences.ts';
import { contextOf, type RepairContext } from './context.ts';
import { findingKey } from './finding-key.ts';
import { isUnsure } from './is-unsure.ts';
import { lookAhead } from './look-ahead.ts';
import { propose } from './propose.ts';
import type { Trial } from './repair.ts';
import type { SearchOptions, SearchState, Step } from './search-state.ts';
import { placeInDraft, takeStep } from './take-step.ts';
import {
  type RankedTrial,
  refusal,
  traceMended,
  traceRefused,
  withoutEarlier,
} from './trace-trials.ts';
import { isEnough, isOpen, tryAll } from './try-all.ts';

/** Candidates of one finding that are looked at together with a second edit. */
const MOST_PAIRS = 4;
/** What is this much worse than the best is no alternative worth following. */
const FAR_WORSE = 0.4;

/** One way to go on from a state. */
interface Way {
  readonly state: SearchState;
  readonly steps: readonly Step[];
  /** Higher is better; the rank among the ways of one finding. */
  readonly worth: number;
}

/**
 * The states in which a finding is mended, best first, `width` at most; one state in which it is given up
 * where nothing mends it.
 */
export async function mend(
  state: SearchState,
  finding: Finding,
  round: number,
  options: SearchOptions,
  width: number,
): Promise<readonly SearchState[]> {
  const context = contextOf(state.module, options.catalogue, state.draft);
  const key = findingKey(context, finding);
  const proposal = propose(context, finding);
  const giveUp = (reason: string, trials: readonly Trial[] = []) => [
    abstain(state, key, finding, round, reason, trials),
  ];
  if (options.leaveKinds?.has(finding.kind)) return giveUp(SWITCHED_OFF);
  if ('abstained' in proposal) return giveUp(proposal.abstained);
  const unsure = isUnsure(context, finding);
  const offered = proposal.candidates.filter(
    ({ loses }) => loses === undefined || !(options.lossless || unsure),
  );
  if (offered.length === 0) return giveUp(unsure ? ONLY_UNSURE : ONLY_LOSSY);
  const trials = await ranked(
    context,
    finding,
    tryAll(state, context, key, await withWritten(context, finding, offered, options), options),
    options,
  );
  const at = placeInDraft(state, finding);
  const first = (candidate: Candidate) => ({ finding, ...at, key, candidate, round });
  const alone = trials.flatMap(({ candidate, score, tried }): Way[] => {
    if (tried.kind !== 'passed') return [];
    const step: Step = { ...first(candidate), outside: tried.outside };
    const worth = score + consequences(state.module, candidate, tried);
    return [{ state: takeStep(state, tried.module, step), steps: [step], worth }];
  });
  const pairs = isEnough(trials) ? [] : pairsOf(trials, first, state, options);
  const together = pairs.filter((pair) => pair !== 'too much');
  const tooMuch =
    together.length < pairs.length ||
    trials.some(
      ({ tried, candidate }) =>
        tried.kind === 'refused' && tried.tooMuch && candidate.loses === undefined,
    );
  const ways = [...alone, ...together]
    // Nothing is taken away to stay small where it could have been kept.
    .filter(({ steps }) => !tooMuch || steps.every(isLossless))
    .sort((a, b) => b.worth - a.worth);
  const [best] = ways;
  if (!best) {
    const heldBack = alone.length + together.length > 0;
    const reason = heldBack ? TOO_MUCH : refusal(trials.map(({ tried }) => tried));
    return giveUp(reason, traceRefused(trials));
  }
  return ways
    .filter(({ worth }, index) => index < width && best.worth - worth <= FAR_WORSE)
    .map((way) => ({
      ...way.state,
      cost: state.cost + 1 - way.worth,
      trace: [...state.trace, ...traceMended(round, finding, at, trials, way.steps)],
    }));
}

const isLossless = ({ candidate }: Step): boolean => candidate.loses === undefined;

function pairsOf(
  trials: readonly RankedTrial[],
  first: (candidate: Candidate) => Omit<Step, 'outside'>,
  state: SearchState,
  options: SearchOptions,
): (Way | 'too much')[] {
  return trials
    .filter(({ tried, candidate }) => tried.kind === 'introduces' && candidate.loses === undefined)
    .slice(0, MOST_PAIRS)
    .flatMap(({ candidate, tried, score }): (Way | 'too much')[] => {
      if (tried.kind !== 'introduces') return [];
      const pair = lookAhead(state, first(candidate), tried, options);
      if (!pair || pair === 'too much') return pair ? [pair] : [];
      // The ranker's score stands for the first edit's own.
      return [{ ...pair, worth: pair.worth - candidate.score + score }];
    });
}

const TOO_MUCH =
  'What keeps everything the author wrote would change more of the draft than the `churn` gate allows.';
const SWITCHED_OFF = 'Repairs of this class are switched off in the configuration.';
const ONLY_UNSURE =
  'Only removing it would help, and the schema that says so is not the very one of the release in use.';
const ONLY_LOSSY =
  'Only removing it would help, and nothing is removed from a module that cannot be proven valid.';

/** The author's candidates join those of the rules, and are tried like them. */
async function withWritten(
  context: RepairContext,
  finding: Finding,
  candidates: readonly Candidate[],
  { author }: SearchOptions,
): Promise<readonly Candidate[]> {
  if (!author) return candidates;
  const shown = structuredClone(candidates);
  return [...candidates, ...(await author.write({ context, finding, candidates: shown }))];
}

/** Only what the checker leaves standing is worth a ranker's time: the model costs a thousand times what it does. */
async function ranked(
  context: RepairContext,
  finding: Finding,
  trials: readonly RankedTrial[],
  { ranker }: SearchOptions,
): Promise<readonly RankedTrial[]> {
  const asked = trials.filter(isOpen(trials));
  if (asked.length < 2) return trials;
  const candidates = asked.map(({ candidate }) => candidate);
  // Copies: what was tried is what is taken, whatever a ranker writes into what it was shown.
  const shown = structuredClone(candidates);
  const scores = await ranker.score({ context, finding, candidates: shown });
  const scoreOf = new Map(candidates.map((candidate, index) => [candidate, scores[index] ?? 0]));
  return trials
    .map((trial) => ({ ...trial, score: scoreOf.get(trial.candidate) ?? trial.score }))
    .sort((a, b) => b.score - a.score);
}

function abstain(
  state: SearchState,
  key: string,
  finding: Finding,
  round: number,
  reason: string,
  trials: readonly Trial[],
): SearchState {
  const at = placeInDraft(state, finding);
  return {
    ...state,
    abstained: new Map([...state.abstained, [key, { finding, ...at, reason }]]),
    trace: [
      ...withoutEarlier(state.trace, finding, round),
      { round, finding, ...at, trials, reason },
    ],
  };
}
