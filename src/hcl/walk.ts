import type { Expression, TemplatePart } from './expression.ts';

export { attributesOf, blocksOf } from './walk-body.ts';

/** Names bound by the `for` around an expression; a traversal that starts with one is not a reference. */
export type Bound = ReadonlySet<string>;

/** Calls `visit` for the expression and everything inside it, outermost first. Iterative. */
export function walkExpression(
  root: Expression,
  visit: (expression: Expression, bound: Bound) => void,
): void {
  const pending: { expression: Expression; bound: Bound }[] = [
    { expression: root, bound: NOTHING },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    visit(next.expression, next.bound);
    // One by one: a tuple may have more items than a call may have arguments.
    for (const child of childrenOf(next.expression, next.bound).reverse()) pending.push(child);
  }
}

const NOTHING: Bound = new Set();

type Child = { expression: Expression; bound: Bound };

function childrenOf(expression: Expression, bound: Bound): Child[] {
  const here = (expressions: readonly (Expression | undefined)[]): Child[] =>
    expressions
      .filter((child) => child !== undefined)
      .map((child) => ({ expression: child, bound }));
  switch (expression.kind) {
    case 'traversal':
      return here(stepKeys(expression.steps));
    case 'access':
      return here([expression.of, ...stepKeys(expression.steps)]);
    case 'call':
      return here(expression.args);
    case 'tuple':
      return here(expression.items);
    case 'object':
      return here(
        expression.items.flatMap(({ key, value }) => (isBareKey(key) ? [value] : [key, value])),
      );
    case 'for': {
      const inside: Bound = new Set([...bound, ...expression.names]);
      const results = [...expression.results, expression.condition].filter(
        (child) => child !== undefined,
      );
      return [
        ...here([expression.collection]),
        ...results.map((child) => ({ expression: child, bound: inside })),
      ];
    }
    case 'unary':
      return here([expression.operand]);
    case 'binary':
      return here([expression.left, expression.right]);
    case 'conditional':
      return here([expression.condition, expression.whenTrue, expression.whenFalse]);
    case 'parens':
      return here([expression.inner]);
    case 'template':
      return templateChildren(expression.parts, bound);
    default:
      return [];
  }
}

/** A bare word as an object key means its own text, not a reference. */
const isBareKey = (key: Expression): boolean => key.kind === 'traversal' && key.steps.length === 0;

const stepKeys = (
  steps: readonly { kind: string; key?: Expression }[],
): (Expression | undefined)[] => steps.map((step) => step.key);

function templateChildren(parts: readonly TemplatePart[], bound: Bound): Child[] {
  const children: Child[] = [];
  const scopes: Bound[] = [bound];
  for (const part of parts) {
    const scope = scopes[scopes.length - 1] ?? bound;
    if (part.kind === 'text') continue;
    if (part.value) children.push({ expression: part.value, bound: scope });
    if (part.kind === 'directive' && part.keyword === 'for')
      scopes.push(new Set([...scope, ...part.names]));
    if (part.kind === 'directive' && part.keyword === 'endfor' && scopes.length > 1) scopes.pop();
  }
  return children;
}
