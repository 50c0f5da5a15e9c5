import type { Attribute } from '../hcl/tree.ts';
import type { Binding, Problem } from '../interpret/environment.ts';
import type { AttributeSchema } from '../schema/schema.ts';
import { unknown } from '../value/construct.ts';
import { convert } from '../value/convert.ts';
import type { Value } from '../value/value.ts';
import { type Reporter, report } from './report.ts';
import { reportProblems } from './report-problems.ts';
import type { Scope } from './scope.ts';

/**
 * An expression of an argument: that it has a value, and that the value can be what the schema wants. Gives the
 * value; unknown where there is none.
 */
export function checkValue(
  scope: Scope,
  reporter: Reporter,
  bytes: Buffer,
  { name, value: expression }: Attribute,
  { type }: AttributeSchema,
  bound: Binding | undefined,
): Value {
  const problems: Problem[] = [];
  const value = scope.values.evaluate(expression, bytes, bound, problems);
  reportProblems(reporter, bytes, problems);
  const converted = convert(value, type);
  if (converted.kind === 'converted') return converted.value;
  report(
    reporter,
    expression.range,
    4,
    'Incorrect attribute value type',
    `Inappropriate value for attribute "${name.text}": ${converted.message}.`,
    { kind: 'incorrect-type', argument: name.text, required: converted.message },
  );
  return unknown(type);
}
