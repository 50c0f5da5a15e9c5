import type { CtyType } from '../schema/schema.ts';

/** A cty type as a `variable` block writes it: `list(string)`, `object({ name = string })`, `any`. */
export function typeExpression(type: CtyType): string {
  if (type === 'dynamic') return 'any';
  if (typeof type === 'string') return type;
  switch (type[0]) {
    case 'object':
      return objectExpression(type[1], type[2] ?? []);
    case 'tuple':
      return `tuple([${type[1].map(typeExpression).join(', ')}])`;
    default:
      return `${type[0]}(${typeExpression(type[1])})`;
  }
}

function objectExpression(
  fields: Readonly<Record<string, CtyType>>,
  optional: readonly string[],
): string {
  const members = Object.entries(fields).map(([name, type]) => {
    const text = typeExpression(type);
    return `${name} = ${optional.includes(name) ? `optional(${text})` : text}`;
  });
  return members.length === 0 ? 'object({})' : `object({ ${members.join(', ')} })`;
}
