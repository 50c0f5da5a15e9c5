import type { Expression, TemplatePart } from '../../hcl/expression.ts';
import type { Document } from '../../hcl/tree.ts';
import { sourceOf } from '../../hcl/value.ts';
import { walkExpression } from '../../hcl/walk.ts';
import type { Spelling } from './deprecation.ts';

/**
 * Quoted templates of one interpolation and nothing else, with what they hold in their place. Such a template is
 * the value itself, of whatever type: HCL's TemplateWrapExpr. Outermost first; what is inside one is left to a later
 * look.
 */
export function bareInterpolations(document: Document, value: Expression): Spelling[] {
  const found: Spelling[] = [];
  const keys = new Set<Expression>();
  const open = new Set<Expression>([value]);
  walkExpression(value, (expression) => {
    if (expression.kind === 'object') for (const { key } of expression.items) keys.add(key);
    for (const child of looseChildren(expression)) open.add(child);
    const inner = onlyInterpolation(document, expression);
    if (!inner || found.some(({ range }) => range.end >= expression.range.end)) return;
    // A key in parentheses is an expression, a bare one is a word.
    const isLoose = open.has(expression) || isTight(inner);
    const text = sourceOf(document.bytes, inner);
    const needs = keys.has(expression) || !isLoose || (text.includes('\n') && !isClosed(inner));
    found.push({ range: expression.range, text: needs ? `(${text})` : text });
  });
  return found;
}

function onlyInterpolation(document: Document, expression: Expression): Expression | undefined {
  if (expression.kind !== 'template' || expression.heredoc) return undefined;
  const [part, second] = expression.parts;
  if (part?.kind !== 'interpolation' || second) return undefined;
  return hasComment(document, part) || part.value.kind === 'invalid' ? undefined : part.value;
}

/** A comment in the braces would have to go somewhere. */
const hasComment = ({ comments }: Document, { range }: TemplatePart): boolean =>
  comments.some(({ start, end }) => range.start <= start && end <= range.end);

/** Children that stand between brackets or commas, where any expression may. */
function looseChildren(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'call':
      return expression.spread ? [] : expression.args;
    case 'tuple':
      return expression.items;
    case 'object':
      return expression.items.map(({ value }) => value);
    case 'parens':
      return [expression.inner];
    default:
      return [];
  }
}

/** What no operator around it can tear apart. */
const isTight = ({ kind }: Expression): boolean =>
  kind === 'traversal' || kind === 'call' || kind === 'template' || kind === 'parens';

/** What may span lines by itself. */
const isClosed = ({ kind }: Expression): boolean =>
  kind === 'call' || kind === 'tuple' || kind === 'object' || kind === 'for' || kind === 'parens';
