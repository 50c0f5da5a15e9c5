import { friendlyName } from '../value/friendly-name.ts';
import type { CtyType } from '../value/type.ts';

/** Why the two results of a conditional do not fit, shortened from hcl's describeConditionalTypeMismatch. */
export function typeMismatch(whenTrue: CtyType, whenFalse: CtyType): string {
  const [a, b] = [friendlyName(whenTrue), friendlyName(whenFalse)];
  if (a !== b) return `The 'true' value is ${a}, but the 'false' value is ${b}.`;
  const kind = typeof whenTrue === 'string' ? whenTrue : whenTrue[0];
  if (kind === 'object') return 'The two objects do not have the same attributes.';
  if (kind === 'tuple')
    return `The 'true' tuple has length ${lengthOf(whenTrue)}, but the 'false' tuple has length ${lengthOf(whenFalse)}.`;
  return 'At least one deeply-nested attribute or element is not compatible across both the true and false value.';
}

const lengthOf = (type: CtyType): number =>
  typeof type !== 'string' && type[0] === 'tuple' ? type[1].length : 0;
