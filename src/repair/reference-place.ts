import type { Expression, Traversal } from '../hcl/expression.ts';
import { walkExpression } from '../hcl/walk.ts';
import type { CtyType } from '../schema/schema.ts';
import { type Located, type RepairContext, schemaAt } from './context.ts';

/** The innermost reference around the first byte of a finding. */
export function referenceAt({ attribute }: Located, start: number): Traversal | undefined {
  let found: Traversal | undefined;
  if (!attribute) return undefined;
  walkExpression(attribute.value, (expression) => {
    if (
      expression.kind === 'traversal' &&
      expression.range.start <= start &&
      start < expression.range.end
    )
      found = expression;
  });
  return found;
}

/**
 * What the place of a reference takes: the type of its argument where it is the whole value, of an element where it
 * is an item of a list, text inside of one; `dynamic` where it is part of something else.
 */
export function wantedType(context: RepairContext, at: Located, reference: Traversal): CtyType {
  const value = at.attribute?.value;
  if (!at.attribute || !value) return 'dynamic';
  if (isInText(value, reference)) return 'string';
  const schema = schemaAt(context, at.path)?.attributes.get(at.attribute.name.text);
  const type = schema?.type ?? 'dynamic';
  if (isWhole(value, reference)) return type;
  if (value.kind === 'tuple' && value.items.some((item) => isWhole(item, reference)))
    return typeof type !== 'string' && type[0] !== 'object' && type[0] !== 'tuple'
      ? type[1]
      : 'dynamic';
  return 'dynamic';
}

/** Whether text is made of it and of something else, which lists cannot be. */
function isInText(value: Expression, { range }: Traversal): boolean {
  let found = false;
  walkExpression(value, (expression) => {
    if (expression.kind === 'template' && expression.parts.length > 1)
      found ||= expression.parts.some(
        (part) => part.kind === 'interpolation' && isWholeOf(part.value, range),
      );
  });
  return found;
}

/** Whether a value is nothing but a reference, be it in quotes: `"${aws_vpc.main.id}"`. */
export function isWhole(value: Expression, { range }: Traversal): boolean {
  if (value.kind === 'traversal')
    return value.range.start === range.start && value.range.end === range.end;
  if (value.kind === 'parens') return isWholeOf(value.inner, range);
  const [part, ...others] = value.kind === 'template' ? value.parts : [];
  return part?.kind === 'interpolation' && others.length === 0 && isWholeOf(part.value, range);
}

const isWholeOf = (value: Expression, range: Traversal['range']): boolean =>
  value.kind === 'traversal' && value.range.start === range.start && value.range.end === range.end;

/** Whether an argument of one type may be given a value of another without losing its meaning. */
export function suits(from: CtyType, to: CtyType): boolean {
  if (from === 'dynamic' || to === 'dynamic') return true;
  // A flag for a name converts, and means nothing.
  if (typeof from === 'string' || typeof to === 'string')
    return typeof from === typeof to && (from === 'bool') === (to === 'bool');
  const [kind, inner] = from;
  const isList = (type: string) => type === 'list' || type === 'set';
  if (isList(kind) && isList(to[0])) return suits(inner as CtyType, to[1] as CtyType);
  return kind === to[0];
}
