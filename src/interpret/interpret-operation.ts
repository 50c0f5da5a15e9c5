import type { Expression } from '../hcl/expression.ts';
import { add, divide, modulo, multiply, negate, subtract } from '../value/arithmetic.ts';
import { boolValue, numberValue, unknown } from '../value/construct.ts';
import { convert } from '../value/convert.ts';
import { marksOf, withMarks } from '../value/marks.ts';
import type { Value } from '../value/value.ts';
import { valuesEqual } from '../value/values-equal.ts';
import { DYNAMIC } from './dynamic.ts';
import { type Environment, refuse } from './environment.ts';
import { spendOn } from './evaluation-budget.ts';
import { joinMarks } from './join-marks.ts';

/** `-a`, `!a`. Source: hcl UnaryOpExpr. */
export function interpretUnary(
  { operator, operand, range }: Extract<Expression, { kind: 'unary' }>,
  environment: Environment,
): Value {
  const type = operator === '!' ? 'bool' : 'number';
  const given = environment.interpret(operand, environment);
  const value = operandOf(given, type, 'unary operand', operand, environment);
  if (value === undefined) return DYNAMIC;
  if (value.kind === 'null') return failed(environment, range);
  const result: Value =
    value.kind === 'bool'
      ? boolValue(!value.value)
      : value.kind === 'number'
        ? numberValue(negate(value.value))
        : unknown(type);
  return withMarks(result, marksOf(given));
}

/** `a + b` and the like. Source: hcl BinaryOpExpr. */
export function interpretBinary(
  expression: Extract<Expression, { kind: 'binary' }>,
  environment: Environment,
): Value {
  const { operator, left, right, range } = expression;
  const a = environment.interpret(left, environment);
  const b = environment.interpret(right, environment);
  const marks = joinMarks([a, b]);
  if (operator === '==' || operator === '!=') {
    spendOn(environment.budget, [a, b]);
    const equal = valuesEqual(a, b);
    if (equal === undefined) return withMarks(unknown('bool'), marks);
    return withMarks({ kind: 'bool', value: equal === (operator === '==') }, marks);
  }
  const type = operator === '&&' || operator === '||' ? 'bool' : 'number';
  const x = operandOf(a, type, 'left operand', left, environment);
  const y = operandOf(b, type, 'right operand', right, environment);
  if (x === undefined || y === undefined) return DYNAMIC;
  if (x.kind === 'null' || y.kind === 'null') return failed(environment, range);
  if (x.kind === 'bool' && y.kind === 'bool') {
    const value = operator === '&&' ? x.value && y.value : x.value || y.value;
    return withMarks({ kind: 'bool', value }, marks);
  }
  if (x.kind !== 'number' || y.kind !== 'number')
    return withMarks(unknown(COMPARES.has(operator) ? 'bool' : type), marks);
  if ((operator === '/' || operator === '%') && Number(y.value) === 0) {
    refuse(environment, range, 'Division by zero', "Can't divide by zero.");
    return DYNAMIC;
  }
  return withMarks(calculated(operator, x.value, y.value), marks);
}

const COMPARES: ReadonlySet<string> = new Set(['<', '>', '<=', '>=']);

function operandOf(
  value: Value,
  type: 'bool' | 'number',
  words: string,
  at: Expression,
  environment: Environment,
): Value | undefined {
  const converted = convert(value, type);
  if (converted.kind === 'converted') return converted.value;
  const detail = `Unsuitable value for ${words}: ${converted.message}.`;
  refuse(environment, at.range, 'Invalid operand', detail);
  return undefined;
}

function failed(environment: Environment, range: Expression['range']): Value {
  const detail = 'Error during operation: argument must not be null.';
  refuse(environment, range, 'Operation failed', detail);
  return DYNAMIC;
}

function calculated(operator: string, a: number | bigint, b: number | bigint): Value {
  switch (operator) {
    case '<':
      return boolValue(a < b);
    case '>':
      return boolValue(a > b);
    case '<=':
      return boolValue(a <= b);
    case '>=':
      return boolValue(a >= b);
  }
  const result = CALCULATIONS[operator]?.(a, b);
  return result === undefined ? unknown('number') : numberValue(result);
}

/** Undefined where the result cannot be told. */
const CALCULATIONS: Readonly<
  Record<string, (a: number | bigint, b: number | bigint) => number | bigint | undefined>
> = { '+': add, '-': subtract, '*': multiply, '/': divide, '%': modulo };
