import type { Finding } from '../../../finding/finding.ts';
import type { Expression } from '../../../hcl/expression.ts';
import { sourceOf } from '../../../hcl/value.ts';
import { walkExpression } from '../../../hcl/walk.ts';
import type { Abstained, Candidate } from '../../candidate.ts';
import type { Located, RepairContext } from '../../context.ts';

/** What one class of terraform's findings is mended with. */
export type Proposer = (
  context: RepairContext,
  finding: Finding,
  at: Located,
) => readonly Candidate[] | Abstained;

export const abstain = (sentence: string): Abstained => ({ abstained: sentence });

/** The expression a finding points at: the one of its very range, else the innermost around its first byte. */
export function expressionAt({ attribute }: Located, { place }: Finding): Expression | undefined {
  if (!attribute || !place) return undefined;
  const { start, end } = place.range;
  let exact: Expression | undefined;
  let around: Expression | undefined;
  walkExpression(attribute.value, (expression) => {
    const { range } = expression;
    if (range.start === start && range.end === end) exact ??= expression;
    if (range.start <= start && start < range.end) around = expression;
  });
  return exact ?? around;
}

/** The expressions around a place, outermost first. */
export function expressionsAround({ attribute }: Located, start: number): Expression[] {
  const found: Expression[] = [];
  if (attribute)
    walkExpression(attribute.value, (expression) => {
      if (expression.range.start <= start && start < expression.range.end) found.push(expression);
    });
  return found;
}

export const textOf = ({ document }: Located, expression: Expression): string =>
  sourceOf(document.bytes, expression);
