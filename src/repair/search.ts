import { providerOf } from '../check/scope.ts';
import type { Finding } from '../finding/finding.ts';
import type { Module } from '../module/module.ts';
import { providerNameOf } from '../module/provider-of-resource.ts';
import { canonicalAddress } from '../schema/catalogue.ts';
import type { Candidate } from './candidate.ts';
import { checkerErrors, contextOf, locate, type RepairContext } from './context.ts';
import { findingKey } from './finding-key.ts';
import { shiftScope } from './gates/in-scope.ts';
import { propose } from './propose.ts';
import type { Ranker } from './ranker.ts';
import type { TraceEntry, Trial } from './repair.ts';
import type { SearchOptions, SearchState } from './search-state.ts';
import { type Tried, tryCandidate } from './try-candidate.ts';

/** Candidates tried with the checker per finding; the rest are too unlikely to pay for. */
const MOST_TRIALS = 16;
/** Repairs longer than this are rewrites. */
const MOST_STEPS = 80;

export function startSearch(draft: Module, options: SearchOptions): SearchState {
  return {
    draft,
    module: draft,
    steps: [],
    abstained: new Map(),
    trace: [],
    draftFindings: checkerErrors(draft, options.catalogue),
    scope: options.scope,
  };
}

/**
 * Mends what the checker finds, and `extra` findings only the validator saw, until nothing more can be mended.
 * What was given up is tried again after other edits, which may have cleared the way.
 */
export async function settle(
  start: SearchState,
  round: number,
  options: SearchOptions,
  extra: readonly Finding[] = [],
): Promise<SearchState> {
  let state: SearchState = { ...start, abstained: new Map() };
  for (const finding of extra) state = await mend(state, finding, round, options);
  const { abstained } = state;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = state.steps.length;
    state = await settleOnce({ ...state, abstained }, round, options);
    if (state.steps.length === before) break;
  }
  return state;
}

const MOST_PASSES = 3;

async function settleOnce(
  start: SearchState,
  round: number,
  options: SearchOptions,
): Promise<SearchState> {
  let state = start;
  while (state.steps.length < MOST_STEPS) {
    options.signal?.throwIfAborted();
    const finding = nextFinding(state, options);
    if (!finding) return state;
    state = await mend(state, finding, round, options);
  }
  return state;
}

/** The first finding that is in scope and not given up; by stage, then by what clears the way for others. */
function nextFinding(state: SearchState, { catalogue, leave }: SearchOptions): Finding | undefined {
  const context = contextOf(state.module, catalogue);
  return checkerErrors(state.module, catalogue)
    .filter((finding) => isOwn(state, finding) && isInScope(state, finding))
    .filter((finding) => {
      const key = findingKey(context, finding);
      return !state.abstained.has(key) && !leave?.has(key);
    })
    .sort((a, b) => a.stage - b.stage || priority(a) - priority(b))[0];
}

/** What stands in a called module is mended where that module is repaired. */
const isOwn = ({ module }: SearchState, { place }: Finding): boolean =>
  place === undefined || module.files.some(({ path }) => path === place.file);

function isInScope({ scope }: SearchState, { place }: Finding): boolean {
  if (scope === undefined) return true;
  return (
    place !== undefined &&
    scope.some(
      ({ file, range }) =>
        file === place.file && range.start <= place.range.start && place.range.start <= range.end,
    )
  );
}

/** A wrong type or block hides what is inside it; a rename may give a required argument its value. */
function priority({ kind }: Finding): number {
  const order: readonly Finding['kind'][] = [
    'invalid-resource-type',
    'unsupported-block-type',
    'unsupported-argument',
    'read-only-argument',
    'undeclared-resource',
    'missing-required-argument',
    'insufficient-blocks',
  ];
  const index = order.indexOf(kind);
  return index < 0 ? order.length : index;
}

async function mend(
  state: SearchState,
  finding: Finding,
  round: number,
  options: SearchOptions,
): Promise<SearchState> {
  const context = contextOf(state.module, options.catalogue, state.draft);
  const key = findingKey(context, finding);
  const proposal = propose(context, finding);
  if ('abstained' in proposal) return abstain(state, key, finding, round, proposal.abstained, []);
  const unsure = isUnsure(context, finding);
  const offered = proposal.candidates.filter(
    ({ loses }) => loses === undefined || !(options.lossless || unsure),
  );
  if (offered.length === 0)
    return abstain(state, key, finding, round, unsure ? ONLY_UNSURE : ONLY_LOSSY, []);
  const candidates = await ranked(context, finding, offered, options.ranker);
  const trials = candidates.map(({ candidate, score }) => ({
    candidate,
    score,
    result: tryCandidate(state, context, key, candidate, options),
  }));
  const passed = trials.flatMap(({ candidate, score, result }) =>
    'value' in result ? [{ candidate, result, total: score + result.value }] : [],
  );
  const best = passed.sort((a, b) => b.total - a.total)[0];
  const traced = trials.map(({ candidate, result }): Trial => {
    if (candidate === best?.candidate) return { candidate, outcome: 'chosen' };
    return 'value' in result
      ? { candidate, outcome: 'not-needed' }
      : { candidate, outcome: 'rejected', reason: result.rejected };
  });
  if (!best)
    return abstain(state, key, finding, round, refusal(trials.map(({ result }) => result)), traced);
  return {
    ...state,
    module: best.result.module,
    scope: state.scope && shiftScope(state.scope, best.candidate.edits),
    steps: [...state.steps, { finding, key, candidate: best.candidate, round }],
    trace: [...state.trace, { round, finding, trials: traced }],
  };
}

const ONLY_UNSURE =
  'Only removing it would help, and the schema that says so is not the very one of the release in use.';
const ONLY_LOSSY =
  'Only removing it would help, and nothing is removed from a module that cannot be proven valid.';

/** Whether the finding rests on a schema that may be wrong: put together from other sources, or of another release. */
function isUnsure(context: RepairContext, finding: Finding): boolean {
  const [block] = locate(context, finding)?.path ?? [];
  const [type] = block?.labels ?? [];
  if (!block || !type) return false;
  const name = block.type.text === 'provider' ? type.text : providerNameOf(type.text, block);
  const provider = providerOf(context.scope, name);
  const choice = provider && context.scope.chosen?.choices.get(canonicalAddress(provider.address));
  return provider?.exactness === 'reconstructed' || choice?.how === 'nearest';
}

async function ranked(
  context: RepairContext,
  finding: Finding,
  candidates: readonly Candidate[],
  ranker: Ranker,
): Promise<{ candidate: Candidate; score: number }[]> {
  const scores = await ranker.score({ context, finding, candidates });
  return candidates
    .map((candidate, index) => ({ candidate, score: scores[index] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_TRIALS);
}

function abstain(
  state: SearchState,
  key: string,
  finding: Finding,
  round: number,
  reason: string,
  trials: readonly Trial[],
): SearchState {
  return {
    ...state,
    abstained: new Map([...state.abstained, [key, { finding, reason }]]),
    trace: [...withoutEarlier(state.trace, finding, round), { round, finding, trials }],
  };
}

/** A finding given up again on a later pass is told once. */
const withoutEarlier = (
  trace: readonly TraceEntry[],
  finding: Finding,
  round: number,
): TraceEntry[] =>
  trace.filter(
    (entry) =>
      entry.round !== round ||
      entry.finding.summary !== finding.summary ||
      entry.finding.detail !== finding.detail ||
      entry.finding.place?.range.start !== finding.place?.range.start ||
      entry.trials.some(({ outcome }) => outcome === 'chosen'),
  );

function refusal(results: readonly Tried[]): string {
  const reasons = [
    ...new Set(results.flatMap((result) => ('rejected' in result ? [result.rejected] : []))),
  ];
  return `Every edit that was tried was refused: ${reasons.slice(0, 3).join('; ')}.`;
}
