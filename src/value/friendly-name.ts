import type { CtyType } from './type.ts';

/** A type in terraform's words: "set of string", "object", "dynamic". */
export function friendlyName(type: CtyType): string {
  if (typeof type === 'string') return type;
  if (type[0] === 'tuple' || type[0] === 'object') return type[0];
  return `${type[0]} of ${friendlyName(type[1] as CtyType)}`;
}

/** The same where the type is what was asked for: `dynamic` then takes any type. */
export function friendlyConstraint(type: CtyType): string {
  if (type === 'dynamic') return 'any type';
  if (typeof type === 'string' || type[0] === 'tuple' || type[0] === 'object')
    return friendlyName(type);
  const element = type[1] as CtyType;
  return `${type[0]} of ${element === 'dynamic' ? 'any single type' : friendlyConstraint(element)}`;
}
