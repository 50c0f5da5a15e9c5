import { checkCount, type FunctionProblem, functionNamed } from '../functions/call-function.ts';
import type { BuiltIn } from '../functions/function.ts';
import type { Call } from '../hcl/expression.ts';
import type { ByteRange } from '../hcl/range.ts';
import { unknown } from '../value/construct.ts';
import { marksOf, withMarks } from '../value/marks.ts';
import type { Value } from '../value/value.ts';
import { whollyKnown } from '../value/wholly-known.ts';
import { DYNAMIC } from './dynamic.ts';
import { type Environment, type Problem, refuse } from './environment.ts';
import { spendOn } from './evaluation-budget.ts';
import { joinMarks } from './join-marks.ts';
import { startOf } from './start-of.ts';

/** `f(a, b)`. Source: hcl FunctionCallExpr. */
export function interpretCall(call: Call, environment: Environment): Value {
  const name = call.name.text;
  if (name === 'try' || name === 'core::try') return interpretTry(call, environment);
  if (name === 'can' || name === 'core::can') return interpretCan(call, environment);
  // The provider decides what its functions give.
  if (name.includes('::') && !name.startsWith('core::')) return interpretOpaque(call, environment);
  const builtIn = functionNamed(name);
  const before = environment.problems.length;
  const args = builtIn ? argumentsOf(call, environment) : [];
  if (args === undefined) return DYNAMIC;
  const wrong = builtIn && checkCount(name, builtIn, args.length);
  if (!wrong && environment.problems.length > before) return DYNAMIC;
  spendOn(environment.budget, args);
  const result = wrong ?? environment.call({ name, args, budget: environment.budget });
  if (result.kind !== 'problem') return result;
  const { summary, detail } = result;
  environment.problems.push({ range: placeOf(call, result), summary, detail, calledAs: name });
  return DYNAMIC;
}

function placeOf(call: Call, { summary, argument }: FunctionProblem): ByteRange {
  const { end } = call.range;
  if (summary === 'Not enough function arguments') return { start: end - 1, end };
  const at = argument === undefined ? undefined : (call.args[argument] ?? call.args.at(-1));
  return at ? { start: startOf(at), end: at.range.end } : call.name.range;
}

/** Undefined where the last argument is to be spread and what it holds is unknown or no sequence. */
function argumentsOf(call: Call, environment: Environment): readonly Value[] | undefined {
  const values = call.args.map((argument) => environment.interpret(argument, environment));
  const last = call.args.at(-1);
  const spread = values.at(-1);
  if (!call.spread || !last || !spread) return values;
  if (spread.kind === 'list' || spread.kind === 'set' || spread.kind === 'tuple') {
    const items = spread.items.map((item) => withMarks(item, marksOf(spread)));
    return [...values.slice(0, -1), ...items];
  }
  const isUnknownSequence =
    spread.kind === 'unknown' &&
    (spread.type === 'dynamic' ||
      (typeof spread.type !== 'string' && ['list', 'set', 'tuple'].includes(spread.type[0])));
  if (!isUnknownSequence) {
    const detail =
      spread.kind === 'null'
        ? 'The expanding argument (indicated by ...) must not be null.'
        : 'The expanding argument (indicated by ...) must be of a tuple, list, or set type.';
    refuse(environment, last.range, 'Invalid expanding argument value', detail);
  }
  return undefined;
}

/** The first argument that has no problem; what is not wholly known may yet get one. */
function interpretTry(call: Call, environment: Environment): Value {
  const reasons: string[] = [];
  for (const argument of call.args) {
    const problems: Problem[] = [];
    const value = environment.interpret(argument, { ...environment, problems });
    if (problems.length === 0)
      return whollyKnown(value) ? value : withMarks(DYNAMIC, marksOf(value));
    reasons.push(...problems.map(({ detail }) => detail));
  }
  const why =
    reasons.length === 0
      ? 'at least one argument is required.'
      : `no expression succeeded:\n${reasons.map((reason) => `- ${reason}`).join('\n')}\n\nAt least one expression must produce a successful result.`;
  environment.problems.push({
    range: call.name.range,
    summary: 'Error in function call',
    detail: `Call to function "${call.name.text}" failed: ${why}`,
    calledAs: call.name.text,
  });
  return DYNAMIC;
}

function interpretCan(call: Call, environment: Environment): Value {
  const [argument] = call.args;
  const wrong = checkCount(call.name.text, CAN, call.args.length);
  if (wrong || !argument) {
    if (wrong) environment.problems.push({ ...wrong, range: placeOf(call, wrong) });
    return DYNAMIC;
  }
  const problems: Problem[] = [];
  const value = environment.interpret(argument, { ...environment, problems });
  if (problems.length > 0) return { kind: 'bool', value: false };
  return whollyKnown(value) ? { kind: 'bool', value: true } : unknown('bool');
}

function interpretOpaque(call: Call, environment: Environment): Value {
  const values = call.args.map((argument) => environment.interpret(argument, environment));
  return withMarks(DYNAMIC, joinMarks(values));
}

const CAN: BuiltIn = { parameters: [{ name: 'expression', type: 'dynamic' }], returns: 'bool' };
