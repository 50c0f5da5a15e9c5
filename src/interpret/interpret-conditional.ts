import type { Expression } from '../hcl/expression.ts';
import { unknown } from '../value/construct.ts';
import { convert } from '../value/convert.ts';
import { marksOf, withMarks } from '../value/marks.ts';
import type { CtyType } from '../value/type.ts';
import { typeOf } from '../value/type-of.ts';
import { unify } from '../value/unify.ts';
import type { Value } from '../value/value.ts';
import { DYNAMIC } from './dynamic.ts';
import { type Environment, type Problem, refuse } from './environment.ts';
import { typeMismatch } from './type-mismatch.ts';

/** `condition ? a : b`; only the branch that is taken may fail. Source: hcl ConditionalExpr. */
export function interpretConditional(
  expression: Extract<Expression, { kind: 'conditional' }>,
  environment: Environment,
): Value {
  const { whenTrue, whenFalse } = expression;
  const taken = branch(whenTrue, environment);
  const other = branch(whenFalse, environment);
  const type = commonType(taken.value, other.value);
  if (type === undefined) {
    const range = { start: whenTrue.range.start, end: whenFalse.range.end };
    const detail = `The true and false result expressions must have consistent types. ${typeMismatch(typeOf(taken.value), typeOf(other.value))}`;
    refuse(environment, range, 'Inconsistent conditional result types', detail);
    return DYNAMIC;
  }
  const condition = environment.interpret(expression.condition, environment);
  const at = expression.condition.range;
  if (condition.kind === 'null') {
    const detail = 'The condition value is null. Conditions must either be true or false.';
    refuse(environment, at, 'Null condition', detail);
    return DYNAMIC;
  }
  // Not even its type is looked at before it is known.
  if (condition.kind === 'unknown') return withMarks(unknown(type), marksOf(condition));
  const converted = convert(condition, 'bool');
  if (converted.kind === 'problem') {
    const detail = `The condition expression must be of type bool.`;
    refuse(environment, at, 'Incorrect condition type', detail);
    return DYNAMIC;
  }
  const decided = converted.value;
  if (decided.kind !== 'bool') return withMarks(unknown(type), marksOf(condition));
  const result = decided.value ? taken : other;
  environment.problems.push(...result.problems);
  const value = convert(result.value, type);
  return withMarks(value.kind === 'problem' ? unknown(type) : value.value, marksOf(condition));
}

function branch(
  expression: Expression,
  environment: Environment,
): { readonly value: Value; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  return { value: environment.interpret(expression, { ...environment, problems }), problems };
}

function commonType(a: Value, b: Value): CtyType | undefined {
  if (a.kind === 'null' && a.type === 'dynamic') return typeOf(b);
  if (b.kind === 'null' && b.type === 'dynamic') return typeOf(a);
  const types = [typeOf(a), typeOf(b)];
  return types.includes('dynamic') ? 'dynamic' : unify(types);
}
