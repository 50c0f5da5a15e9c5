import type { Expression, Step, Traversal } from '../hcl/expression.ts';
import { walkExpression } from '../hcl/walk.ts';
import { ownValue } from '../value/own-value.ts';
import type { CtyType } from '../value/type.ts';
import { argumentTypes, elementOf } from './argument-types.ts';

/**
 * The type that a reference inside an expression must have for the whole to be of `type`; undefined where its place
 * tells nothing. `reference` is the very node of the expression, and its names up to `end` are what is asked about.
 */
export function expectedType(
  root: Expression,
  type: CtyType | undefined,
  reference: Traversal,
  end: number,
): CtyType | undefined {
  const found = typeAt(root, type, reference);
  const behind = reference.steps.filter(({ range }) => range.start >= end);
  return found && throughSteps(behind, found.type);
}

/** Found, with what its place tells. */
interface Found {
  readonly type: CtyType | undefined;
}

function typeAt(
  expression: Expression,
  type: CtyType | undefined,
  reference: Traversal,
): Found | undefined {
  if (expression === reference) return { type };
  const { start, end } = reference.range;
  for (const [child, expected] of childrenOf(expression, type)) {
    if (child.range.start > start || child.range.end < end) continue;
    const found = typeAt(child, expected, reference);
    if (found) return found;
  }
  return undefined;
}

type Child = readonly [Expression, CtyType | undefined];

function childrenOf(expression: Expression, type: CtyType | undefined): readonly Child[] {
  switch (expression.kind) {
    case 'parens':
      return [[expression.inner, type]];
    case 'template': {
      const values = expression.parts.flatMap((part) =>
        part.kind === 'text' || !part.value ? [] : [{ value: part.value, part }],
      );
      const isBare = expression.parts.length === 1 && !expression.heredoc;
      return values.map(({ value, part }): Child => {
        if (part.kind === 'directive')
          return [value, part.keyword === 'for' ? ['list', 'string'] : 'bool'];
        return [value, isBare ? type : 'string'];
      });
    }
    case 'conditional':
      return [
        [expression.condition, 'bool'],
        [expression.whenTrue, type ?? literalType(expression.whenFalse)],
        [expression.whenFalse, type ?? literalType(expression.whenTrue)],
      ];
    case 'unary':
      return [[expression.operand, expression.operator === '!' ? 'bool' : 'number']];
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === '==' || operator === '!=')
        return [
          [left, literalType(right)],
          [right, literalType(left)],
        ];
      const operand: CtyType = operator === '&&' || operator === '||' ? 'bool' : 'number';
      return [
        [left, operand],
        [right, operand],
      ];
    }
    case 'tuple':
      return expression.items.map((item) => [item, elementOf(type)]);
    case 'object':
      return expression.items.flatMap(({ key, value }): Child[] => [
        [key, 'string'],
        [value, key.kind === 'traversal' ? fieldOf(type, key.root.text) : elementOf(type)],
      ]);
    case 'call':
      return argumentTypes(expression, type).flatMap((own, index): Child[] => {
        const arg = expression.args[index];
        return arg ? [[arg, own]] : [];
      });
    case 'for':
      return [
        [expression.collection, collectionOf(expression)],
        ...expression.results.map((result): Child => [result, elementOf(type)]),
        ...(expression.condition ? [[expression.condition, 'bool'] as const] : []),
      ];
    case 'traversal':
    case 'access':
      return expression.steps.flatMap((step): Child[] =>
        step.kind === 'index' ? [[step.key, undefined]] : [],
      );
    default:
      return [];
  }
}

/** A map where keys are named too; its values are objects where fields are taken of them. */
function collectionOf({ names, results, condition }: For): CtyType {
  const value = names.at(-1);
  const fields: Record<string, CtyType> = {};
  for (const result of condition ? [...results, condition] : results)
    walkExpression(result, (inner) => {
      if (inner.kind !== 'traversal' || inner.root.text !== value) return;
      const [step] = inner.steps;
      if (step?.kind === 'attribute') fields[step.name] = 'string';
    });
  const element: CtyType = Object.keys(fields).length > 0 ? ['object', fields] : 'string';
  return [names.length > 1 ? 'map' : 'list', element];
}

type For = Extract<Expression, { kind: 'for' }>;

/** `var.x[0]`, `var.x["a"]`, `var.x.name`, `var.x[*].id`: what x is, by what is taken of it. */
function throughSteps(steps: readonly Step[], type: CtyType | undefined): CtyType | undefined {
  const [step, ...rest] = steps;
  if (!step) return type;
  const inner = throughSteps(rest, step.kind === 'splat' ? elementOf(type) : type);
  if (step.kind === 'attribute') return ['object', { [step.name]: inner ?? 'string' }];
  if (step.kind === 'splat') return ['list', inner ?? 'string'];
  return [step.key.kind === 'number' || isCount(step.key) ? 'list' : 'map', inner ?? 'string'];
}

const isCount = (key: Expression): boolean => key.kind === 'traversal' && key.root.text === 'count';

const literalType = (expression: Expression): CtyType | undefined =>
  expression.kind === 'number' || expression.kind === 'bool'
    ? expression.kind
    : expression.kind === 'template'
      ? 'string'
      : expression.kind === 'tuple'
        ? ['list', 'string']
        : undefined;

function fieldOf(type: CtyType | undefined, name: string): CtyType | undefined {
  if (type === undefined || typeof type === 'string') return undefined;
  if (type[0] !== 'object') return elementOf(type);
  return ownValue(type[1], name);
}
