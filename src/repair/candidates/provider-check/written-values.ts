import type { Scope } from '../../../check/scope.ts';
import type { Expression } from '../../../hcl/expression.ts';
import type { Document } from '../../../hcl/tree.ts';
import { attributesOf, walkExpression } from '../../../hcl/walk.ts';
import type { DeclaredLocal } from '../../../module/module-view.ts';
import { textOf } from '../../gates/leaves/constant-values.ts';

/** An expression in the source, with its file. */
export interface Home {
  readonly file: string;
  readonly document: Document;
  readonly expression: Expression;
}

/** A known scalar of an argument: the value itself, or an element of the list it is. */
export interface WrittenValue {
  readonly text: string;
  /** What stands in the argument for it. */
  readonly written: Home;
  /** The constant it comes from: the same, or that of the local it refers to; absent where it is computed. */
  readonly literal?: Home;
  /** The local is referred to elsewhere too, where the value may be right. */
  readonly shared: boolean;
}

/** The known scalars an expression holds, one by one, down into lists and into the locals it names. */
export const writtenValues = (scope: Scope, home: Home): readonly WrittenValue[] =>
  valuesIn(scope, home, new Set());

/** `seen` are the locals on the way here: one that holds itself has no value. */
function valuesIn(
  scope: Scope,
  home: Home,
  seen: ReadonlySet<DeclaredLocal>,
): readonly WrittenValue[] {
  const { expression } = home;
  const inside = (inner: readonly Expression[]): readonly WrittenValue[] =>
    inner.flatMap((each) => valuesIn(scope, { ...home, expression: each }, seen));
  if (expression.kind === 'parens') return inside([expression.inner]);
  if (expression.kind === 'tuple') return inside(expression.items);
  if (expression.kind === 'call' && GATHERING.has(expression.name.text))
    return inside(expression.args);
  if (expression.kind === 'conditional') return inside([expression.whenTrue, expression.whenFalse]);
  const local = localOf(scope, expression);
  if (local && seen.has(local)) return [];
  if (local?.attribute.value.kind === 'tuple')
    return valuesIn(scope, homeOf(local), new Set([...seen, local]));
  const text = textOf(scope.values.evaluate(expression, home.document.bytes, undefined, []));
  if (text === undefined) return [];
  const shared = local !== undefined && usesOf(scope, local) > 1;
  const constant = isConstant(expression) ? home : local && constantOf(local);
  return [{ text, written: home, shared, ...(constant && { literal: constant }) }];
}

/** Functions whose result has the values of their arguments. */
const GATHERING: ReadonlySet<string> = new Set([
  'toset',
  'tolist',
  'concat',
  'compact',
  'distinct',
  'flatten',
  'setunion',
]);

function localOf(scope: Scope, expression: Expression): DeclaredLocal | undefined {
  if (expression.kind !== 'traversal' || expression.root.text !== 'local') return undefined;
  const [step] = expression.steps;
  if (step?.kind !== 'attribute' || expression.steps.length !== 1) return undefined;
  return scope.view.locals.find(({ name }) => name === step.name);
}

const homeOf = ({ file, document, attribute }: DeclaredLocal): Home => ({
  file,
  document,
  expression: attribute.value,
});

const constantOf = (local: DeclaredLocal): Home | undefined =>
  isConstant(local.attribute.value) ? homeOf(local) : undefined;

const isConstant = (expression: Expression): boolean =>
  expression.kind === 'number' ||
  expression.kind === 'bool' ||
  (expression.kind === 'template' && expression.parts.every(({ kind }) => kind === 'text'));

/** How often a local is referred to in the module. */
function usesOf({ view }: Scope, local: DeclaredLocal): number {
  let count = 0;
  for (const { body } of view.documents.values())
    for (const { attribute } of attributesOf(body))
      walkExpression(attribute.value, (each) => {
        if (each.kind !== 'traversal' || each.root.text !== 'local') return;
        const [step] = each.steps;
        if (step?.kind === 'attribute' && step.name === local.name) count += 1;
      });
  return count;
}
