import type { Expression } from '../hcl/expression.ts';
import { unknown } from '../value/construct.ts';
import { convert } from '../value/convert.ts';
import type { CtyType } from '../value/type.ts';
import type { Value } from '../value/value.ts';
import { typeOfExpression } from './resolve-type.ts';
import type { Scope } from './scope.ts';

/**
 * Whether a value of the draft can go where `type` is wanted. Unlike terraform, which takes a reference to a
 * resource for anything while validating, this goes by the type in the schema.
 */
export function valueFits(
  scope: Scope,
  bytes: Buffer,
  expression: Expression,
  type: CtyType,
): boolean {
  const referred = typeOfExpression(scope, expression);
  const value: Value =
    referred === 'dynamic'
      ? scope.values.evaluate(expression, bytes, undefined, [])
      : unknown(referred);
  return convert(value, type).kind === 'converted';
}
