import { compareFindings, type Finding, type Place } from '../finding/finding.ts';
import type { Validation } from '../finding/verdict.ts';
import type { Module } from '../module/module.ts';
import { viewModule } from '../module/module-view.ts';
import type { SchemaCatalogue } from '../schema/schema.ts';
import type { Abstention } from './candidate.ts';
import { checkerErrors, contextOf } from './context.ts';
import { countKeys, difference, findingKey } from './finding-key.ts';
import { moduleGates } from './gates/gates.ts';
import { reasonFor } from './propose.ts';
import { type Ranker, ruleRanker } from './ranker.ts';
import type { GateVerdict, Repair } from './repair.ts';
import { settle, startSearch } from './search.ts';
import { churnOf, type SearchOptions, type SearchState } from './search-state.ts';
import { REVEALING } from './try-candidate.ts';

export interface RepairOptions {
  readonly catalogue: SchemaCatalogue;
  /** Whose word counts: terraform's, or the checker's where there is no terraform. */
  readonly validate: (module: Module, signal?: AbortSignal) => Promise<Validation>;
  /** Byte ranges of the draft that may be changed; absent: the whole module. */
  readonly scope?: readonly Place[];
  /** Rounds of search and validation, 1 or more. */
  readonly maxRounds: number;
  readonly ranker?: Ranker;
  readonly signal?: AbortSignal;
  /** Milliseconds, monotonic. */
  readonly now?: () => number;
}

/** Rounds that are enough for every stage of terraform's diagnostics to come to light. */
export const DEFAULT_ROUNDS = 5;

/**
 * Repairs a module: search with the checker, proof by the validator, gates over the whole.
 * Where nothing is safe the result is the draft, byte for byte.
 */
export async function repairModule(draft: Module, options: RepairOptions): Promise<Repair> {
  const now = options.now ?? (() => performance.now());
  const started = now();
  const before = await options.validate(draft, options.signal);
  const search: SearchOptions = {
    catalogue: options.catalogue,
    ranker: options.ranker ?? ruleRanker,
    ...(options.scope ? { scope: options.scope } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  };
  const start = startSearch(draft, search);
  const outcome =
    before.verdict === 'valid'
      ? { state: start, after: before }
      : await bestEffort(start, before, search, options);
  const proven = prove(draft, before, outcome, options.catalogue);
  return { ...proven, trace: outcome.state.trace, before, draft, ms: now() - started };
}

interface Outcome {
  readonly state: SearchState;
  readonly after: Validation;
}

/** What cannot be proven as a whole is repaired again, this time with nothing taken away. */
async function bestEffort(
  start: SearchState,
  before: Validation,
  search: SearchOptions,
  options: RepairOptions,
): Promise<Outcome> {
  const outcome = await rounds(start, before, search, options);
  const lossy = outcome.state.steps.some(({ candidate }) => candidate.loses !== undefined);
  if (outcome.after.verdict === 'valid' || !lossy) return outcome;
  const careful = await rounds(start, before, { ...search, lossless: true }, options);
  return {
    ...careful,
    state: { ...careful.state, trace: [...outcome.state.trace, ...careful.state.trace] },
  };
}

async function rounds(
  start: SearchState,
  before: Validation,
  search: SearchOptions,
  options: RepairOptions,
): Promise<Outcome> {
  let outcome: Outcome = { state: start, after: before };
  for (let round = 1; round <= options.maxRounds; round++) {
    const { state } = outcome;
    const settled = await settle(
      state,
      round,
      search,
      onlySeenBy(outcome.after, state.module, search),
    );
    if (settled.steps.length === state.steps.length)
      return { state: settled, after: outcome.after };
    const lean = settled.module === state.module ? settled : await minimise(settled, round, search);
    outcome = { state: lean, after: await options.validate(lean.module, options.signal) };
    if (outcome.after.verdict === 'valid') return outcome;
  }
  return outcome;
}

/** Findings of the validator that the checker does not know; the others come up in the search by themselves. */
function onlySeenBy(
  validation: Validation,
  module: Module,
  { catalogue, scope }: SearchOptions,
): Finding[] {
  const context = contextOf(module, catalogue);
  const known = countKeys(context, checkerErrors(module, catalogue));
  return validation.findings.filter(
    (finding) =>
      finding.severity === 'error' &&
      finding.place !== undefined &&
      module.files.some(({ path }) => path === finding.place?.file) &&
      !known.has(findingKey(context, finding)) &&
      scope === undefined,
  );
}

/** Searches again without one step at a time; a step that was not needed stays out. */
async function minimise(
  state: SearchState,
  round: number,
  search: SearchOptions,
): Promise<SearchState> {
  let lean = state;
  // Later rounds mend what only the validator saw, which a search with the checker would not find again.
  if (round > 1 || state.steps.length < 2 || state.steps.length > MOST_MINIMISED) return lean;
  for (const { key } of state.steps) {
    const leave = new Set([...(search.leave ?? []), key]);
    const shorter = await settle(startSearch(state.draft, search), round, { ...search, leave });
    const { introduced } = difference(keysOf(lean.module, search), keysOf(shorter.module, search));
    if (introduced === 0 && shorter.steps.length < lean.steps.length)
      lean = { ...shorter, trace: lean.trace };
  }
  return lean;
}

const keysOf = (module: Module, { catalogue }: SearchOptions) =>
  countKeys(contextOf(module, catalogue), checkerErrors(module, catalogue));

/** Searching again costs a search per step; longer repairs are left as they came out. */
const MOST_MINIMISED = 12;

/** The gates over the whole repair; where one fails the draft stays as it was. */
function prove(
  draft: Module,
  before: Validation,
  { state, after }: Outcome,
  catalogue: SchemaCatalogue,
): Omit<Repair, 'trace' | 'before' | 'draft' | 'ms'> {
  const churn = churnOf(draft, state.steps);
  const gates: GateVerdict[] = [
    validates(draft, before, state, after, catalogue),
    ...moduleGates(viewModule(draft), viewModule(state.module), state.draftFindings, churn),
  ];
  const failed = gates.find(({ passed }) => !passed);
  const abstained = remaining(state, after, catalogue);
  if (failed && !failed.passed && state.steps.length > 0) {
    const refused = state.steps.map(({ finding }) => ({
      finding,
      reason: `The repair was withdrawn: ${failed.reason}.`,
    }));
    return {
      repaired: draft,
      after: before,
      applied: [],
      abstained: [...refused, ...abstained],
      gates,
      churn: 0,
    };
  }
  const proof = after.verdict === 'valid' && after.tier !== 'checker' ? 'validated' : 'checked';
  const applied = state.steps.map(
    ({ finding, candidate, round }) => ({ finding, candidate, round, proof }) as const,
  );
  return { repaired: state.module, after, applied, abstained, gates, churn };
}

/** Valid now, or at least nothing wrong that was not wrong before. */
function validates(
  draft: Module,
  before: Validation,
  state: SearchState,
  after: Validation,
  catalogue: SchemaCatalogue,
): GateVerdict {
  const gate = 'validates, or brings no new finding';
  if (after.verdict === 'valid' || state.steps.length === 0) return { gate, passed: true };
  const errors = (findings: readonly Finding[]) =>
    findings.filter(({ severity }) => severity === 'error');
  const draftContext = contextOf(draft, catalogue);
  const known = countKeys(draftContext, [...state.draftFindings, ...errors(before.findings)]);
  const now = countKeys(contextOf(state.module, catalogue), errors(after.findings));
  // Terraform hides later stages behind earlier ones; what the checker also saw in the draft is not new.
  const { introduced } = difference(
    new Map([...known.keys()].map((key) => [key, Number.POSITIVE_INFINITY])),
    now,
  );
  const revealed = state.steps.some(({ candidate }) => REVEALING.has(candidate.action));
  return introduced === 0 || revealed
    ? { gate, passed: true }
    : { gate, passed: false, reason: `${introduced} new findings appeared` };
}

/** What is still wrong, each with the reason why it was left. */
function remaining(
  state: SearchState,
  after: Validation,
  catalogue: SchemaCatalogue,
): Abstention[] {
  const context = contextOf(state.module, catalogue);
  const left =
    after.verdict === 'valid'
      ? []
      : [
          ...after.findings.filter(({ severity }) => severity === 'error'),
          ...checkerErrors(state.module, catalogue),
        ];
  // Terraform's own words come first in the list, so they are the ones that are kept.
  const byKey = new Map<string, Abstention>();
  for (const finding of left) {
    const key = findingKey(context, finding);
    const reason =
      state.abstained.get(key)?.reason ??
      (isElsewhere(state.module, finding) ? ELSEWHERE : reasonFor(finding));
    if (!byKey.has(key)) byKey.set(key, { finding, reason });
  }
  return [...byKey.values()].sort((a, b) => compareFindings(a.finding, b.finding));
}

const isElsewhere = ({ files }: Module, { place }: Finding): boolean =>
  place !== undefined && files.every(({ path }) => path !== place.file);

const ELSEWHERE = 'It is in a called module, which is repaired by itself.';
