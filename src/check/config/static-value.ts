import type { Expression, Step } from '../../hcl/expression.ts';
import { constantString } from '../../hcl/value.ts';
import type { Environment, Problem } from '../../interpret/environment.ts';
import { interpret } from '../../interpret/interpret.ts';
import { stringValue, unknown } from '../../value/construct.ts';
import type { Value } from '../../value/value.ts';
import type { Refuse } from './config-file.ts';

/**
 * The value of an expression where neither names nor functions may be used, as in `default` or `alias`.
 * What they would have given is unknown, so that the rest can still be held against a type.
 */
export function staticValue(bytes: Buffer, expression: Expression, refuse: Refuse): Value {
  // Most of what stands here is plain text or a truth value.
  if (expression.kind === 'bool') return { kind: 'bool', value: expression.value };
  const text = constantString(bytes, expression);
  if (text !== undefined) return stringValue(text);
  let refused = false;
  refuseNames(expression, (range, summary, detail) => {
    refused = true;
    refuse(range, summary, detail);
  });
  const problems: Problem[] = [];
  const value = interpret(expression, { ...NO_NAMES, bytes, problems });
  // What goes wrong with unknown values in place of names is no fault of the text.
  if (!refused) for (const { range, summary, detail } of problems) refuse(range, summary, detail);
  return value;
}

const NO_NAMES: Omit<Environment, 'bytes' | 'problems'> = {
  lookup: (_, steps) => ({ value: unknown('dynamic'), used: steps.length }),
  bound: undefined,
  call: () => unknown('dynamic'),
  interpret,
};

/** Reports every name and call that terraform comes upon; it does not look into what they are given. */
function refuseNames(expression: Expression, refuse: Refuse): void {
  const each = (children: readonly (Expression | undefined)[]): void => {
    for (const child of children) if (child) refuseNames(child, refuse);
  };
  switch (expression.kind) {
    case 'traversal':
      refuse(expression.root.range, 'Variables not allowed', 'Variables may not be used here.');
      return each(keysOf(expression.steps));
    case 'call':
      return refuse(
        expression.range,
        'Function calls not allowed',
        'Functions may not be called here.',
      );
    case 'access':
      return each([expression.of, ...keysOf(expression.steps)]);
    case 'tuple':
      return each(expression.items);
    case 'object':
      for (const { key, value } of expression.items)
        each([key.kind === 'traversal' && key.steps.length === 0 ? undefined : key, value]);
      return;
    case 'template':
      return each(expression.parts.map((part) => (part.kind === 'text' ? undefined : part.value)));
    // Its results are evaluated item by item, of which there are none without the collection.
    case 'for':
      return each([expression.collection]);
    case 'unary':
      return each([expression.operand]);
    case 'binary':
      return each([expression.left, expression.right]);
    case 'conditional':
      return refuseNamesOfChosen(expression, refuse);
    case 'parens':
      return each([expression.inner]);
    default:
      return;
  }
}

/** Of what depends on a condition, terraform reports on the branch it takes, and on none without a condition. */
function refuseNamesOfChosen(
  { condition, whenTrue, whenFalse }: Extract<Expression, { kind: 'conditional' }>,
  refuse: Refuse,
): void {
  refuseNames(condition, refuse);
  if (condition.kind === 'bool') refuseNames(condition.value ? whenTrue : whenFalse, refuse);
}

const keysOf = (steps: readonly Step[]): Expression[] =>
  steps.flatMap((step) => (step.kind === 'index' ? [step.key] : []));
