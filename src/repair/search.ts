import { checkModule } from '../check/check.ts';
import type { Finding, Place } from '../finding/finding.ts';
import type { Module } from '../module/module.ts';
import { viewModule } from '../module/module-view.ts';
import type { SchemaCatalogue } from '../schema/schema.ts';
import { applyCandidate, changedBytes } from './apply-candidate.ts';
import type { Abstention, Action, Candidate } from './candidate.ts';
import { contextOf, type RepairContext } from './context.ts';
import { countKeys, difference, findingKey } from './finding-key.ts';
import { moduleGates } from './gates/gates.ts';
import { shiftScope, staysInScope } from './gates/in-scope.ts';
import { propose } from './propose.ts';
import type { Ranker } from './ranker.ts';
import type { TraceEntry, Trial } from './repair.ts';

/** Candidates tried with the checker per finding; the rest are too unlikely to pay for. */
const MOST_TRIALS = 16;
/** Repairs longer than this are rewrites. */
const MOST_STEPS = 80;

export interface SearchOptions {
  readonly catalogue: SchemaCatalogue;
  readonly ranker: Ranker;
  /** Byte ranges of the draft that may be changed; absent: all of it. */
  readonly scope?: readonly Place[];
  /** Findings that are left as they are, by key; for minimising. */
  readonly leave?: ReadonlySet<string>;
  /** Only candidates that take nothing away; for repairs that cannot be proven. */
  readonly lossless?: boolean;
  readonly signal?: AbortSignal;
}

/** A candidate that was taken, and when. */
export interface Step {
  readonly finding: Finding;
  readonly key: string;
  readonly candidate: Candidate;
  readonly round: number;
}

/** How far a search has come. Values only: every step makes a new one. */
export interface SearchState {
  readonly draft: Module;
  readonly draftFindings: readonly Finding[];
  readonly module: Module;
  readonly scope: readonly Place[] | undefined;
  readonly steps: readonly Step[];
  /** Findings given up, by key. */
  readonly abstained: ReadonlyMap<string, Abstention>;
  readonly trace: readonly TraceEntry[];
}

export function startSearch(draft: Module, options: SearchOptions): SearchState {
  return {
    draft,
    module: draft,
    steps: [],
    abstained: new Map(),
    trace: [],
    draftFindings: checkModule(draft, options.catalogue).findings,
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
  let state = start;
  for (const finding of extra) state = await mend(state, finding, round, options);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = state.steps.length;
    state = await settleOnce({ ...state, abstained: new Map() }, round, options);
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

export const churnOf = (draft: Module, steps: readonly Pick<Step, 'candidate'>[]): number =>
  steps.reduce((sum, { candidate }) => sum + changedBytes(candidate.edits), 0) /
  Math.max(
    1,
    draft.files.reduce((sum, { bytes }) => sum + bytes.length, 0),
  );

/** The first finding that is in scope and not given up; by stage, then by what clears the way for others. */
function nextFinding(state: SearchState, { catalogue, leave }: SearchOptions): Finding | undefined {
  const context = contextOf(state.module, catalogue);
  return checkModule(state.module, catalogue)
    .findings.filter((finding) => finding.severity === 'error' && isInScope(state, finding))
    .filter((finding) => {
      const key = findingKey(context, finding);
      return !state.abstained.has(key) && !leave?.has(key);
    })
    .sort((a, b) => a.stage - b.stage || priority(a) - priority(b))[0];
}

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
  const offered = proposal.candidates.filter(
    ({ loses }) => loses === undefined || !options.lossless,
  );
  if (offered.length === 0) return abstain(state, key, finding, round, ONLY_LOSSY, []);
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

const ONLY_LOSSY =
  'Only removing it would help, and nothing is removed from a module that cannot be proven valid.';

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

type Tried = { readonly module: Module; readonly value: number } | { readonly rejected: string };

/** Worth of a resolved finding beyond the one at hand, and price of one that only now comes to light. */
const PER_RESOLVED = 0.12;
const PER_REVEALED = 0.12;

/** What the checker and the gates say of the module with the candidate in it. */
function tryCandidate(
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
  const edited = applyCandidate(module, candidate.edits);
  const after = contextOf(edited, options.catalogue);
  const before = countKeys(context, checkModule(module, options.catalogue).findings);
  const now = countKeys(after, checkModule(edited, options.catalogue).findings);
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
    trace: [...state.trace, { round, finding, trials }],
  };
}

function refusal(results: readonly Tried[]): string {
  const reasons = [
    ...new Set(results.flatMap((result) => ('rejected' in result ? [result.rejected] : []))),
  ];
  return `Every edit that was tried was refused: ${reasons.slice(0, 3).join('; ')}.`;
}
