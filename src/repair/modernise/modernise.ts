import type { Validation } from '../../finding/verdict.ts';
import { viewModule } from '../../module/module-view.ts';
import { churnOf } from '../churn.ts';
import { contextOf } from '../context.ts';
import { moduleGates } from '../gates/gates.ts';
import { shiftScope } from '../gates/in-scope.ts';
import { draftEdits, startHistory, withoutTraces, withStep } from '../history.ts';
import type { Applied, Repair } from '../repair.ts';
import type { SearchState } from '../search-state.ts';
import type { ModerniseOptions } from './modernise-options.ts';
import { provenGroups } from './proven-groups.ts';
import { renew } from './renew.ts';
import { stillThere } from './still-there.ts';
import { everyFinding, MENDED } from './try-modern.ts';

/** A repair but for what is known before it begins. */
export type Finished = Omit<Repair, 'before' | 'draft' | 'ms'>;

/**
 * Writes what is deprecated the newer way, after the errors are mended: each step keeps the verdict, brings nothing
 * new, passes the gates and can be taken or left by itself. `found` is the search that `finished` came of.
 */
export async function modernise(
  found: SearchState,
  finished: Finished,
  options: ModerniseOptions,
): Promise<Finished> {
  const start = startOf(found, finished, options);
  const asItIs = new Set([MENDED]);
  const untouched = whyUntouched(finished);
  if (untouched !== undefined)
    return { ...finished, outdated: stillThere(start, asItIs, options, () => untouched) };
  const { state, left } = renew(start, options);
  const { groups, module, after, why } = await provenGroups(state, finished.after, options);
  const steps = groups.flat();
  const { draft } = found;
  const churn = churnOf(state.history, new Set([MENDED, ...steps]));
  const [validates] = finished.gates;
  const gates = moduleGates(viewModule(draft), viewModule(module), start.draftFindings, churn, {
    ...(options.gates && { settings: options.gates }),
    ...(options.scope && { scope: options.scope }),
    reading: viewModule(state.reading),
  });
  const isHeld = steps.length > 0 && gates.every(({ passed }) => passed);
  const reasonOf = (key: string): string =>
    left.get(key) ?? why.get(key) ?? (isHeld ? UNTRIED : WITHDRAWN);
  const trace = [...finished.trace, ...state.trace];
  if (!isHeld || !validates)
    return { ...finished, trace, outdated: stillThere(start, asItIs, options, reasonOf) };
  const index = new Map(steps.map((step, at) => [step, finished.applied.length + at]));
  return {
    ...finished,
    repaired: module,
    after,
    applied: [...finished.applied, ...appliedOf(state, steps, after)],
    groups: [
      ...finished.groups,
      ...groups.map((group) => ({
        applied: group.map((step) => index.get(step) as number),
        edits: draftEdits(state.history, new Set(group)),
      })),
    ],
    gates: [validates, ...gates],
    outdated: stillThere(state, new Set([MENDED, ...steps]), options, reasonOf),
    trace,
    churn,
  };
}

const UNTRIED = 'There is more of it than one repair takes on; run again once the rest is in.';
const WITHDRAWN = 'What would take its place did not stand with the rest of the repair.';

/** Why nothing is written anew: there would be no proof that it keeps the module as good as it is. */
function whyUntouched({ after, gates, patch }: Finished): string | undefined {
  if (after.verdict === 'invalid' || gates.some(({ passed }) => !passed))
    return 'The module has errors left, and only a module without any proves that nothing is lost.';
  return patch && 'What is proposed outside the scope comes first.';
}

/** The mended module as a search begins with it: all that mended errors is one step, which the others must not need. */
function startOf(
  found: SearchState,
  { applied, repaired }: Finished,
  options: ModerniseOptions,
): SearchState {
  const { draft, history, steps } = found;
  const taken = new Set(applied.map(({ candidate }) => candidate));
  const own = new Set(steps.flatMap(({ candidate }, step) => (taken.has(candidate) ? [step] : [])));
  const edits = draftEdits(history, own);
  const context = contextOf(draft, options.catalogue);
  return {
    draft,
    module: repaired,
    reading: found.reading,
    draftFindings: [...found.draftFindings, ...everyFinding(context)],
    scope: options.scope && shiftScope(options.scope, edits),
    steps: [],
    history:
      edits.length === 0
        ? startHistory(draft)
        : withoutTraces(withStep(startHistory(draft), MENDED, edits)),
    cost: 0,
    abstained: new Map(),
    trace: [],
  };
}

function appliedOf(
  { steps }: SearchState,
  numbers: readonly number[],
  after: Validation,
): Applied[] {
  const proof = after.verdict === 'valid' && after.tier !== 'checker' ? 'validated' : 'checked';
  return numbers.flatMap((number) => {
    const step = steps[number];
    if (!step) return [];
    const { finding, at, candidate, round } = step;
    return [{ finding, ...(at && { at }), candidate, round, proof, modernises: true as const }];
  });
}
