import { functionNamed } from '../functions/call-function.ts';
import type { Call } from '../hcl/expression.ts';
import type { CtyType } from '../value/type.ts';

/** The parameters of a function, and for those that take anything what the result tells. */
export function argumentTypes(
  { name, args, spread }: Call,
  type: CtyType | undefined,
): readonly (CtyType | undefined)[] {
  const builtIn = functionNamed(name.text);
  return args.map((_, index) => {
    const declared = (builtIn?.parameters[index] ?? builtIn?.variadic)?.type;
    const own =
      declared === undefined || isOpen(declared) ? fromResult(name.text, index, type) : declared;
    const isSpread = spread && index === args.length - 1;
    return isSpread && own !== undefined ? ['list', own] : own;
  });
}

const isOpen = (type: CtyType): boolean =>
  type === 'dynamic' || (typeof type !== 'string' && type[1] === 'dynamic');

/** What functions that take anything are given, by what becomes of it. */
function fromResult(name: string, index: number, type: CtyType | undefined): CtyType | undefined {
  const element = elementOf(type) ?? 'string';
  switch (name) {
    case 'merge':
      return isOpen(type ?? 'dynamic') ? ['map', 'string'] : type;
    case 'lookup':
      return index === 0 ? ['map', type ?? 'string'] : index === 1 ? 'string' : type;
    case 'element':
      return index === 0 ? ['list', type ?? 'string'] : 'number';
    case 'keys':
    case 'values':
      return ['map', name === 'values' ? element : 'string'];
    case 'concat':
    case 'distinct':
    case 'compact':
    case 'reverse':
    case 'slice':
    case 'sort':
    case 'tolist':
    case 'toset':
    case 'flatten':
      return index === 0 || name === 'concat' ? ['list', element] : undefined;
    case 'length':
      return ['list', 'string'];
    case 'contains':
      return index === 0 ? ['list', 'string'] : 'string';
    case 'one':
      return ['list', type ?? 'string'];
    case 'coalesce':
    case 'try':
    case 'nonsensitive':
    case 'sensitive':
      return type;
    case 'jsonencode':
    case 'yamlencode':
      return undefined;
    default:
      return undefined;
  }
}

/** The type of the elements of a collection; undefined where it is none. */
export function elementOf(type: CtyType | undefined): CtyType | undefined {
  if (type === undefined || typeof type === 'string') return undefined;
  return type[0] === 'object' || type[0] === 'tuple' ? undefined : type[1];
}
