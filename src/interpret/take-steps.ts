import type { Step } from '../hcl/expression.ts';
import { spend } from '../value/budget.ts';
import { unknown } from '../value/construct.ts';
import { marksOf, withMarks } from '../value/marks.ts';
import { typeOf } from '../value/type-of.ts';
import type { Value } from '../value/value.ts';
import { attributeOf } from './attribute-of.ts';
import { DYNAMIC } from './dynamic.ts';
import { elementAt } from './element-at.ts';
import { type Environment, refuse } from './environment.ts';
import { isSpent } from './evaluation-budget.ts';
import { joinMarks } from './join-marks.ts';

const STEPS_A_STEP = 10;

/** Walks `.name`, `[key]` and splats from a value. Source: hcl ops.go and SplatExpr. */
export function takeSteps(from: Value, steps: readonly Step[], environment: Environment): Value {
  const { budget } = environment;
  spend(budget, steps.length * STEPS_A_STEP);
  if (budget && isSpent(budget)) return DYNAMIC;
  let value = from;
  for (const [at, step] of steps.entries()) {
    if (step.kind === 'splat') return splat(value, steps, at, environment);
    value =
      step.kind === 'attribute'
        ? attributeOf(value, step, environment)
        : elementAt(value, environment.interpret(step.key, environment), step.range, environment);
  }
  return value;
}

/**
 * `[*]` takes every following step into each element; `.*` only the names, so that an index behind
 * it picks from the result.
 */
function splat(source: Value, steps: readonly Step[], at: number, environment: Environment): Value {
  const step = steps[at] as Step;
  const namesOnly = step.kind === 'splat' && step.namesOnly;
  const rest = steps.slice(at + 1);
  const stop = namesOnly ? rest.findIndex(({ kind }) => kind !== 'attribute') : -1;
  const each = stop < 0 ? rest : rest.slice(0, stop);
  const { budget } = environment;
  if (budget) budget.depth += 1;
  const result = splatEach(source, step, each, environment);
  if (budget) budget.depth -= 1;
  return stop < 0 ? result : takeSteps(result, rest.slice(stop), environment);
}

function splatEach(
  source: Value,
  step: Step,
  each: readonly Step[],
  environment: Environment,
): Value {
  const type = typeOf(source);
  if (source.kind === 'unknown' && type === 'dynamic') return withMarks(DYNAMIC, marksOf(source));
  const isSequence =
    typeof type !== 'string' && (type[0] === 'list' || type[0] === 'set' || type[0] === 'tuple');
  if (source.kind === 'null') {
    if (!isSequence) return { kind: 'tuple', items: [] };
    const words = 'Splat expressions (with the * symbol) cannot be applied to null sequences.';
    refuse(environment, step.range, 'Splat of null value', words);
    return DYNAMIC;
  }
  if (source.kind === 'unknown') {
    if (!isSequence || type[0] === 'tuple') return withMarks(DYNAMIC, marksOf(source));
    const element = takeSteps(unknown(type[1]), each, environment);
    return withMarks(unknown(['list', typeOf(element)]), joinMarks([source, element]));
  }
  if (source.kind === 'list' || source.kind === 'set' || source.kind === 'tuple') {
    const items = source.items.map((item) => takeSteps(item, each, environment));
    if (source.kind === 'tuple') return withMarks({ kind: 'tuple', items }, marksOf(source));
    const first = items[0] ?? takeSteps(unknown(source.element), each, environment);
    const element = typeOf(first);
    return withMarks({ kind: 'list', element, items }, marksOf(source));
  }
  // Anything else counts as a sequence of one.
  const item = takeSteps(source, each, environment);
  return { kind: 'tuple', items: [item] };
}
