import type { Validation } from '../finding/verdict.ts';
import type { Module } from '../module/module.ts';
import { viewModule } from '../module/module-view.ts';
import { churnOf } from './churn.ts';
import { checkerErrors, contextOf } from './context.ts';
import { countKeys, difference } from './finding-key.ts';
import { moduleGates } from './gates/gates.ts';
import { validates } from './gates/validates.ts';
import { draftEdits, moduleWith } from './history.ts';
import { neededSteps } from './minimise.ts';
import { remaining } from './remaining.ts';
import type { Applied, GateVerdict, Repair } from './repair.ts';
import type { SearchOptions, SearchState, Step } from './search-state.ts';
import { splitRepair } from './split-repair.ts';
import { REVEALING } from './try-candidate.ts';

export interface Outcome {
  readonly state: SearchState;
  readonly after: Validation;
}

/**
 * Makes a repair of a search: drops what was not needed, takes it apart into groups, keeps those in scope and
 * holds the gates against them. Where a gate fails the draft stays as it was.
 */
export async function finishRepair(
  before: Validation,
  found: Outcome,
  options: SearchOptions,
  validate: (module: Module) => Promise<Validation>,
): Promise<Omit<Repair, 'before' | 'draft' | 'ms'>> {
  const { state } = found;
  const { history, draft, trace } = state;
  const whole = await minimised(found, options, validate);
  const groups = splitRepair(history, whole.steps, options);
  const isOutside = (group: readonly number[]) =>
    group.some((step) => state.steps[step]?.outside === true);
  const inside = groups.filter((group) => !isOutside(group));
  const own = chosen(state, inside.flat());
  const isWhole = own.numbers.size === whole.steps.size;
  const repaired = isWhole ? whole.module : moduleWith(history, own.numbers);
  const after = isWhole ? whole.after : repaired === draft ? before : await validate(repaired);
  const applied = appliedOf(own.steps, whole.after);
  const churn = churnOf(history, own.numbers);
  const gates: GateVerdict[] = [
    validates(
      after.verdict,
      own.steps.length === 0
        ? 0
        : introducedBy(before, { state, after }, repaired, own.steps, options),
    ),
    ...moduleGates(viewModule(draft), viewModule(repaired), state.draftFindings, churn, {
      ...(options.gates && { settings: options.gates }),
      ...(options.scope && { scope: options.scope }),
      reading: viewModule(state.reading),
    }),
  ];
  const failed = gates.find(({ passed }) => !passed);
  if (failed && !failed.passed && own.steps.length > 0) {
    const reason = `The repair was withdrawn: ${failed.reason}.`;
    const refused = own.steps.map(({ finding, at }) => ({ finding, ...(at && { at }), reason }));
    const abstained = [...refused, ...remaining(state, after, repaired, own.numbers, options)];
    return {
      repaired: draft,
      after: before,
      applied: [],
      groups: [],
      abstained,
      gates,
      trace,
      churn: 0,
    };
  }
  const outside = chosen(state, groups.filter(isOutside).flat());
  const index = new Map([...own.numbers].map((number, at) => [number, at]));
  return {
    repaired,
    after,
    applied,
    groups: inside.map((group) => ({
      applied: group.map((number) => index.get(number) as number),
      edits: draftEdits(history, new Set(group)),
    })),
    ...(outside.steps.length > 0 && {
      patch: {
        applied: appliedOf(outside.steps, whole.after),
        module: whole.module,
        after: whole.after,
      },
    }),
    abstained: remaining(state, after, repaired, own.numbers, options),
    gates,
    trace,
    churn,
  };
}

/** Without the steps that others made needless, where the validator says the same without them. */
async function minimised(
  { state, after }: Outcome,
  options: SearchOptions,
  validate: (module: Module) => Promise<Validation>,
): Promise<{ steps: ReadonlySet<number>; module: Module; after: Validation }> {
  const all = new Set(state.steps.keys());
  // Later rounds mend what only the validator saw, which the checker would not miss.
  const later = state.steps.flatMap(({ round }, index) => (round > 1 ? [index] : []));
  const lean = neededSteps(state.history, all, new Set(later), options);
  if (lean.size === all.size) return { steps: all, module: state.module, after };
  const module = moduleWith(state.history, lean);
  const said = await validate(module);
  const isAsGood = said.verdict === after.verdict && said.findings.length <= after.findings.length;
  return isAsGood
    ? { steps: lean, module, after: said }
    : { steps: all, module: state.module, after };
}

function chosen(
  { steps }: SearchState,
  numbers: readonly number[],
): { numbers: ReadonlySet<number>; steps: readonly Step[] } {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { numbers: new Set(sorted), steps: sorted.map((number) => steps[number] as Step) };
}

function appliedOf(steps: readonly Step[], after: Validation): Applied[] {
  const proof = after.verdict === 'valid' && after.tier !== 'checker' ? 'validated' : 'checked';
  return steps.map(({ finding, at, candidate, round }) => ({
    finding,
    ...(at && { at }),
    candidate,
    round,
    proof,
  }));
}

/** Errors of the repaired module that the draft had not, and that no edit only brought to light. */
function introducedBy(
  before: Validation,
  { state, after }: Outcome,
  repaired: Module,
  steps: readonly Step[],
  { catalogue }: SearchOptions,
): number {
  if (after.verdict === 'valid' || steps.some(({ candidate }) => REVEALING.has(candidate.action)))
    return 0;
  const errors = (findings: Validation['findings']) =>
    findings.filter(({ severity }) => severity === 'error');
  const context = contextOf(state.draft, catalogue);
  const known = countKeys(context, [...state.draftFindings, ...errors(before.findings)]);
  const now = countKeys(contextOf(repaired, catalogue), [
    ...errors(after.findings),
    ...checkerErrors(repaired, catalogue),
  ]);
  // Terraform hides later stages behind earlier ones; what the checker also saw in the draft is not new.
  const { introduced } = difference(
    new Map([...known.keys()].map((key) => [key, Number.POSITIVE_INFINITY])),
    now,
  );
  return introduced;
}
