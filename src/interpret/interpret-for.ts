import type { Expression } from '../hcl/expression.ts';
import { convert } from '../value/convert.ts';
import { marksOf, withMarks } from '../value/marks.ts';
import type { Value } from '../value/value.ts';
import { DYNAMIC } from './dynamic.ts';
import { elementsOf } from './elements-of.ts';
import { binding, type Environment, refuse } from './environment.ts';
import { joinMarks } from './join-marks.ts';

type For = Extract<Expression, { kind: 'for' }>;

/** `[for …]` and `{for …}`. Source: hcl ForExpr. */
export function interpretFor(expression: For, environment: Environment): Value {
  const { collection, form, names, condition } = expression;
  const source = environment.interpret(collection, environment);
  if (source.kind === 'null') {
    const detail = "A null value cannot be used as the collection in a 'for' expression.";
    refuse(environment, collection.range, 'Iteration over null value', detail);
    return DYNAMIC;
  }
  const elements = elementsOf(source);
  if (elements === 'not-iterable') {
    const detail = "A value of this type cannot be used as the collection in a 'for' expression.";
    refuse(environment, collection.range, 'Iteration over non-iterable value', detail);
    return DYNAMIC;
  }
  if (elements === 'unknown') return withMarks(DYNAMIC, marksOf(source));
  if (condition && !isCondition(condition, named(environment, names, DYNAMIC, DYNAMIC)))
    return DYNAMIC;
  const inside = elements.map(([key, value]) => named(environment, names, key, value));
  const kept = inside.map((around) => (condition ? keeps(condition, around) : true));
  if (kept.includes(undefined)) return withMarks(DYNAMIC, marksOf(source));
  const taken = inside.filter((_, index) => kept[index]);
  const result = form === 'tuple' ? tupleOf(expression, taken) : objectOf(expression, taken);
  return withMarks(result, marksOf(source));
}

function named(
  environment: Environment,
  names: readonly string[],
  key: Value,
  value: Value,
): Environment {
  const [first, second] = names;
  if (first === undefined) return environment;
  return binding(
    environment,
    second === undefined
      ? [[first, value]]
      : [
          [first, key],
          [second, value],
        ],
  );
}

/** Whether the condition is one at all, whatever the elements are. */
function isCondition(condition: Expression, environment: Environment): boolean {
  const before = environment.problems.length;
  const value = environment.interpret(condition, environment);
  if (environment.problems.length > before) return false;
  if (value.kind === 'null') {
    const detail = "The value of the 'if' clause must not be null.";
    refuse(environment, condition.range, 'Condition is null', detail);
    return false;
  }
  const converted = convert(value, 'bool');
  if (converted.kind === 'converted') return true;
  const detail = `The 'if' clause value is invalid: ${converted.message}.`;
  refuse(environment, condition.range, "Invalid 'for' condition", detail);
  return false;
}

/** Undefined where only an apply can tell. */
function keeps(condition: Expression, environment: Environment): boolean | undefined {
  const converted = convert(environment.interpret(condition, environment), 'bool');
  if (converted.kind === 'problem') return undefined;
  return converted.value.kind === 'bool' ? converted.value.value : undefined;
}

function tupleOf({ results: [result] }: For, each: readonly Environment[]): Value {
  if (!result) return DYNAMIC;
  return { kind: 'tuple', items: each.map((around) => around.interpret(result, around)) };
}

function objectOf({ results, grouped }: For, each: readonly Environment[]): Value {
  const [keyExpression, valueExpression] = results;
  if (!keyExpression || !valueExpression) return DYNAMIC;
  const groups = new Map<string, Value[]>();
  const keys: Value[] = [];
  let known = true;
  for (const around of each) {
    const key = around.interpret(keyExpression, around);
    const value = around.interpret(valueExpression, around);
    keys.push(key);
    const text = keyText(key, keyExpression, around);
    if (text === undefined) {
      known = false;
      continue;
    }
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [value]);
    else if (grouped) group.push(value);
    else {
      const detail = `Two different items produced the key ${JSON.stringify(text)} in this 'for' expression. If duplicates are expected, use the ellipsis (...) after the value expression to enable grouping by key.`;
      refuse(around, keyExpression.range, 'Duplicate object key', detail);
    }
  }
  if (!known) return DYNAMIC;
  const entries = new Map(
    [...groups].map(([key, items]): [string, Value] => [
      key,
      grouped ? { kind: 'tuple', items } : (items[0] ?? DYNAMIC),
    ]),
  );
  return withMarks({ kind: 'object', entries }, joinMarks(keys));
}

function keyText(key: Value, at: Expression, environment: Environment): string | undefined {
  if (key.kind === 'null') {
    const detail = "Key expression in 'for' expression must not produce a null value.";
    refuse(environment, at.range, 'Invalid object key', detail);
    return undefined;
  }
  const converted = convert(key, 'string');
  if (converted.kind === 'problem') {
    const detail = `The key expression produced an invalid result: ${converted.message}.`;
    refuse(environment, at.range, 'Invalid object key', detail);
    return undefined;
  }
  return converted.value.kind === 'string' ? converted.value.value : undefined;
}
