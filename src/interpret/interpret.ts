import type { Expression } from '../hcl/expression.ts';
import { spend } from '../value/budget.ts';
import type { Value } from '../value/value.ts';
import { isTooLarge } from '../value/value-size.ts';
import { DYNAMIC } from './dynamic.ts';
import { boundTo, type Environment } from './environment.ts';
import { evaluationBudget, isSpent, STEPS_AN_EXPRESSION, spendOn } from './evaluation-budget.ts';
import { interpretCall } from './interpret-call.ts';
import { interpretObject, interpretTuple } from './interpret-collection.ts';
import { interpretConditional } from './interpret-conditional.ts';
import { interpretFor } from './interpret-for.ts';
import { interpretBinary, interpretUnary } from './interpret-operation.ts';
import { interpretTemplate } from './interpret-template.ts';
import { numberOf } from './number-of.ts';
import { takeSteps } from './take-steps.ts';

/**
 * The value of an expression as `terraform validate` computes it: what only an apply decides is unknown, and
 * what goes wrong is added to the problems of the environment. Source: hashicorp/hcl `hclsyntax`
 * (expression.go, expression_ops.go, expression_template.go).
 */
export function interpret(expression: Expression, environment: Environment): Value {
  const { budget } = environment;
  if (!budget) return interpret(expression, { ...environment, budget: evaluationBudget() });
  if (isSpent(budget) || environment.problems.length >= MOST_PROBLEMS) return DYNAMIC;
  spend(budget, STEPS_AN_EXPRESSION);
  budget.depth += 1;
  const value = computed(expression, environment);
  budget.depth -= 1;
  if (expression.kind !== 'traversal') spendOn(budget, [value]);
  return isTooLarge(value) ? DYNAMIC : value;
}

/** Of one expression; a loop may find the same one for each of its elements. */
const MOST_PROBLEMS = 1000;

function computed(expression: Expression, environment: Environment): Value {
  switch (expression.kind) {
    case 'null':
      return { kind: 'null', type: 'dynamic' };
    case 'bool':
      return { kind: 'bool', value: expression.value };
    case 'number':
      return { kind: 'number', value: numberOf(expression.text) };
    case 'template':
      return interpretTemplate(expression, environment);
    case 'traversal': {
      const bound = boundTo(environment, expression.root.text);
      if (bound) return takeSteps(bound, expression.steps, environment);
      const { value, used } = environment.lookup(expression.root.text, expression.steps);
      return takeSteps(value, expression.steps.slice(used), environment);
    }
    case 'access':
      return takeSteps(interpret(expression.of, environment), expression.steps, environment);
    case 'call':
      return interpretCall(expression, environment);
    case 'tuple':
      return interpretTuple(expression, environment);
    case 'object':
      return interpretObject(expression, environment);
    case 'for':
      return interpretFor(expression, environment);
    case 'unary':
      return interpretUnary(expression, environment);
    case 'binary':
      return interpretBinary(expression, environment);
    case 'conditional':
      return interpretConditional(expression, environment);
    case 'parens':
      return interpret(expression.inner, environment);
    case 'opaque':
    case 'invalid':
      return DYNAMIC;
  }
}
