import { callFunction } from '../../../functions/call-function.ts';
import type { Expression, Step } from '../../../hcl/expression.ts';
import { sourceOf } from '../../../hcl/value.ts';
import { DYNAMIC } from '../../../interpret/dynamic.ts';
import type { Environment } from '../../../interpret/environment.ts';
import { evaluationBudget } from '../../../interpret/evaluation-budget.ts';
import { interpret } from '../../../interpret/interpret.ts';
import { attribute, type ModuleView } from '../../../module/module-view.ts';
import { numberText } from '../../../value/number-text.ts';
import type { Value } from '../../../value/value.ts';

/** The value of an expression as far as the source alone decides it. */
export type ConstantValue = (bytes: Buffer, expression: Expression) => Value;

/**
 * What expressions come to when every variable has its default: an open network that is put together from
 * pieces, locals and defaults is as open as one written out. What only an apply decides is unknown.
 */
export function constantValues(view: ModuleView): ConstantValue {
  const declared = declarations(view);
  const known = new Map<string, Value>();
  const budget = { ...evaluationBudget(), left: MOST_STEPS };

  const constantOf: ConstantValue = (bytes, expression) => {
    const environment: Environment = {
      bytes,
      bound: undefined,
      problems: [],
      lookup,
      interpret,
      // Without files: what they hold is not part of the source.
      call: ({ name, args }) => callFunction(name, args, { budget }),
      budget,
    };
    return interpret(expression, environment);
  };

  const lookup = (root: string, steps: readonly Step[]): { value: Value; used: number } => {
    const [first] = steps;
    if (root === 'path') return { value: { kind: 'string', value: '.' }, used: 1 };
    const name = first?.kind === 'attribute' ? `${root}.${first.name}` : '';
    const found = declared.get(name);
    if (!found) return { value: DYNAMIC, used: steps.length };
    const value = known.get(name);
    if (value) return { value, used: 1 };
    // What needs itself finds this.
    known.set(name, DYNAMIC);
    const computed = constantOf(found.bytes, found.expression);
    known.set(name, computed);
    return { value: computed, used: 1 };
  };
  return constantOf;
}

/** About a twentieth of a second: gates look at every candidate, the checker may take longer. */
const MOST_STEPS = 500_000;

/** What the values hang on, as text. */
export const declarationsText = (view: ModuleView): string =>
  [...declarations(view)]
    .map(([name, { bytes, expression }]) => `${name} = ${sourceOf(bytes, expression)}`)
    .join('\n');

/** Locals and defaults of variables, by what a reference to them begins with. */
function declarations(
  view: ModuleView,
): ReadonlyMap<string, { readonly bytes: Buffer; readonly expression: Expression }> {
  const defaults = view.variables.flatMap(({ name, block, document: { bytes } }) => {
    const value = attribute(block, 'default')?.value;
    return value ? [[`var.${name}`, { bytes, expression: value }] as const] : [];
  });
  const locals = view.locals.map(
    ({ name, attribute: { value }, document: { bytes } }) =>
      [`local.${name}`, { bytes, expression: value }] as const,
  );
  return new Map([...defaults, ...locals]);
}

/** What a known primitive says; undefined for anything else. */
export function textOf(value: Value): string | undefined {
  switch (value.kind) {
    case 'string':
      return value.value;
    case 'number':
      return numberText(value.value);
    case 'bool':
      return String(value.value);
    default:
      return undefined;
  }
}
