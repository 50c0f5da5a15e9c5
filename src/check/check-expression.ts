import type { Expression } from '../hcl/expression.ts';
import type { Problem } from '../interpret/environment.ts';
import { convert } from '../value/convert.ts';
import type { CtyType } from '../value/type.ts';
import type { Value } from '../value/value.ts';
import type { BlockCheck } from './block-check.ts';
import { report } from './report.ts';
import { reportProblems } from './report-problems.ts';

/**
 * The value of an expression of which core itself wants a type; undefined where there is none. Source:
 * hashicorp/terraform internal/lang/eval.go, EvalExpr.
 */
export function checkExpression(
  { scope, document, reporter }: BlockCheck,
  expression: Expression,
  type: CtyType = 'dynamic',
  [summary, words]: readonly [summary: string, words: string] = WORDS,
): Value | undefined {
  const problems: Problem[] = [];
  const value = scope.values.evaluate(expression, document.bytes, undefined, problems);
  reportProblems(reporter, document.bytes, problems);
  const converted = convert(value, type);
  if (converted.kind === 'converted') return converted.value;
  const detail = `${words} ${converted.message}.`;
  report(reporter, expression.range, 4, summary, detail, { kind: 'other' });
  return undefined;
}

const WORDS = ['Incorrect value type', 'Invalid expression value:'] as const;
