import type { CtyType } from '../schema/schema.ts';

/** A cty type as a `variable` block writes it: `list(string)`, `map(number)`, `any`. */
export function typeExpression(type: CtyType): string {
  if (type === 'dynamic') return 'any';
  if (typeof type === 'string') return type;
  const [kind, inner] = type;
  if (kind === 'list' || kind === 'set' || kind === 'map')
    return `${kind}(${typeExpression(inner)})`;
  return 'any';
}
