import type { Finding, FindingKind, Place } from '../finding/finding.ts';
import type { Validation } from '../finding/verdict.ts';
import { isOwnFinding } from '../module/is-own-finding.ts';
import type { Module } from '../module/module.ts';
import type { SchemaCatalogue } from '../schema/schema.ts';
import type { Author } from './author.ts';
import { sinceBase } from './base-findings.ts';
import { Budget, type BudgetLimits, DEFAULT_BUDGET } from './budget.ts';
import { checkerErrors, contextOf } from './context.ts';
import { countKeys, findingKey } from './finding-key.ts';
import { finishRepair, type Outcome } from './finish-repair.ts';
import type { GateSettings } from './gates/gate-settings.ts';
import { modernise } from './modernise/modernise.ts';
import { type Ranker, ruleRanker } from './ranker.ts';
import type { Repair } from './repair.ts';
import { settle, startSearch } from './search.ts';
import type { SearchOptions, SearchState } from './search-state.ts';

export interface RepairOptions {
  readonly catalogue: SchemaCatalogue;
  /** Whose word counts: terraform's, or the checker's where there is no terraform. */
  readonly validate: (module: Module, signal?: AbortSignal) => Promise<Validation>;
  /** Byte ranges of the draft that may be changed; absent: the whole module. */
  readonly scope?: readonly Place[];
  /** Rounds of search and validation, 1 or more. */
  readonly maxRounds: number;
  readonly budget?: BudgetLimits;
  /** Absent: every gate is on. */
  readonly gates?: GateSettings;
  /** Classes of finding that are told and not mended. */
  readonly leaveKinds?: ReadonlySet<FindingKind>;
  /** Whether what is deprecated is written the newer way too, once the errors are mended. Absent: no. */
  readonly modernise?: boolean;
  /** The module before the change: what was wrong there already is told and left. */
  readonly base?: Module;
  readonly ranker?: Ranker;
  /** Absent: the rules alone write candidates. */
  readonly author?: Author;
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
  const since = options.base && (await compared(draft, before, options.base, options));
  const search: SearchOptions = {
    catalogue: options.catalogue,
    ranker: options.ranker ?? ruleRanker,
    budget: new Budget(options.budget ?? DEFAULT_BUDGET, now),
    ...(options.author && { author: options.author }),
    ...(options.scope && { scope: options.scope }),
    ...(options.gates && { gates: options.gates }),
    ...(options.leaveKinds && { leaveKinds: options.leaveKinds }),
    ...(since && { leave: since.leave }),
    ...(options.signal && { signal: options.signal }),
  };
  const start = startSearch(draft, search);
  const outcome =
    before.verdict === 'valid'
      ? { state: start, after: before }
      : await bestEffort(start, before, search, options);
  const validate = (module: Module) => options.validate(module, options.signal);
  const finished = await finishRepair(before, outcome, search, validate);
  const { base } = options;
  const modernised = options.modernise
    ? await modernise(outcome.state, finished, { ...search, validate, ...(base && { base }) })
    : finished;
  return {
    ...modernised,
    ...(since && { existed: since.existed }),
    before,
    draft,
    ms: now() - started,
  };
}

/** What was wrong before the change, and the keys by which the search leaves it alone. */
async function compared(
  draft: Module,
  before: Validation,
  base: Module,
  { catalogue, validate, signal }: RepairOptions,
): Promise<{ existed: readonly Finding[]; leave: ReadonlySet<string> }> {
  const told = (module: Module, { findings }: Validation) => ({
    context: contextOf(module, catalogue),
    findings: [findings, checkerErrors(module, catalogue)],
  });
  const head = told(draft, before);
  const { added, existed } = sinceBase(told(base, await validate(base, signal)), head);
  const keys = (findings: readonly Finding[]) =>
    findings.map((finding) => findingKey(head.context, finding));
  const ours = new Set(keys(added));
  return { existed, leave: new Set(keys(existed).filter((key) => !ours.has(key))) };
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
    const seen = onlySeenBy(outcome.after, state.module, search);
    const settled = await settle(state, round, search, seen);
    if (settled.steps.length === state.steps.length)
      return { state: settled, after: outcome.after };
    outcome = { state: settled, after: await options.validate(settled.module, options.signal) };
    if (outcome.after.verdict === 'valid') return outcome;
  }
  return outcome;
}

/** Findings of the validator that the checker does not know; the others come up in the search by themselves. */
function onlySeenBy(
  validation: Validation,
  module: Module,
  { catalogue, scope, leave }: SearchOptions,
): Finding[] {
  const context = contextOf(module, catalogue);
  const known = countKeys(context, checkerErrors(module, catalogue));
  return validation.findings.filter(
    (finding) =>
      finding.severity === 'error' &&
      finding.place !== undefined &&
      isOwnFinding(module, finding) &&
      !known.has(findingKey(context, finding)) &&
      !leave?.has(findingKey(context, finding)) &&
      scope === undefined,
  );
}
