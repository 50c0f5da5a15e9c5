import type { Expression, Name, ObjectItem, Step, Traversal } from '../../hcl/expression.ts';
import type { ByteRange } from '../../hcl/range.ts';
import { walkExpression } from '../../hcl/walk.ts';
import type { Refuse } from './config-file.ts';

/** A path of names and constant keys, which terraform can follow without evaluating anything. */
export interface StaticTraversal {
  readonly root: Name;
  readonly steps: readonly Step[];
  readonly range: ByteRange;
}

/** The single word an expression consists of. The words of constants count, as in HCL. */
export function keywordOf(expression: Expression): string | undefined {
  const traversal = traversalOf(expression);
  return traversal?.steps.length === 0 ? traversal.root.text : undefined;
}

/** The expression as a static traversal; undefined for every other. */
export function traversalOf(expression: Expression): StaticTraversal | undefined {
  const { range } = expression;
  if (expression.kind === 'bool')
    return { root: { text: String(expression.value), range }, steps: [], range };
  if (expression.kind === 'null') return { root: { text: 'null', range }, steps: [], range };
  return expression.kind === 'traversal' && expression.steps.every(isStatic)
    ? expression
    : undefined;
}

export function requireTraversal(
  refuse: Refuse,
  expression: Expression,
): StaticTraversal | undefined {
  const traversal = traversalOf(expression);
  if (!traversal) refuse(expression.range, 'Invalid expression', NOT_A_TRAVERSAL);
  return traversal;
}

/** The items of a list written out. */
export function requireList(
  refuse: Refuse,
  expression: Expression,
): readonly Expression[] | undefined {
  if (expression.kind === 'tuple') return expression.items;
  refuse(startOf(expression), 'Invalid expression', 'A static list expression is required.');
  return undefined;
}

/** The pairs of a map written out. */
export function requireMap(
  refuse: Refuse,
  expression: Expression,
): readonly ObjectItem[] | undefined {
  if (expression.kind === 'object') return expression.items;
  refuse(startOf(expression), 'Invalid expression', 'A static map expression is required.');
  return undefined;
}

/** Text in quotes or a heredoc; `"${x}"` is a template around a value and does not count. */
export const isQuoted = (expression: Expression): boolean =>
  expression.kind === 'template' &&
  !(expression.parts.length === 1 && expression.parts[0]?.kind === 'interpolation');

/** The traversals in an expression that do not begin with a name a `for` binds. */
export function referencesIn(expression: Expression): readonly Traversal[] {
  const found: Traversal[] = [];
  walkExpression(expression, (inner, bound) => {
    if (inner.kind === 'traversal' && !bound.has(inner.root.text)) found.push(inner);
  });
  return found;
}

/** Where HCL says an expression begins: inside the quotes of text, at the bracket of a collection. */
export function startOf(expression: Expression): ByteRange {
  switch (expression.kind) {
    case 'tuple':
    case 'object':
    case 'for':
      return firstByte(expression.range);
    case 'template':
      return startOfTemplate(expression);
    case 'call':
      return expression.name.range;
    case 'binary':
      return startOf(expression.left);
    case 'conditional':
      return startOf(expression.condition);
    case 'parens':
      return startOf(expression.inner);
    case 'traversal':
    case 'access':
      return startOfSteps(expression.steps) ?? expression.range;
    default:
      return expression.range;
  }
}

function startOfTemplate(template: Extract<Expression, { kind: 'template' }>): ByteRange {
  const [first] = template.parts;
  if (!isQuoted(template)) return template.range;
  // Of empty text HCL gives the place behind it.
  if (!first) return { start: template.range.end, end: template.range.end + 1 };
  return first.kind === 'interpolation' ? startOf(first.value) : first.range;
}

/** Of what HCL has a node of its own for, the brackets; of plain steps, nothing. */
function startOfSteps(steps: readonly Step[]): ByteRange | undefined {
  const splat = steps.find((step) => step.kind === 'splat');
  if (splat) return splat.range;
  const last = steps.at(-1);
  return last && !isStatic(last) ? firstByte(last.range) : undefined;
}

const firstByte = ({ start }: ByteRange): ByteRange => ({ start, end: start + 1 });

const NOT_A_TRAVERSAL =
  'A single static variable reference is required: only attribute access and indexing with constant keys. No calculations, function calls, template expressions, etc are allowed here.';

function isStatic(step: Step): boolean {
  if (step.kind === 'attribute') return true;
  if (step.kind === 'splat') return false;
  const { key } = step;
  return (
    key.kind === 'number' ||
    (key.kind === 'template' && !key.heredoc && key.parts.every((part) => part.kind === 'text'))
  );
}
