import type { CtyType } from './type.ts';
import { attributeType, isCollection, isObject, isTuple, objectType } from './type-parts.ts';
import { unify } from './unify.ts';

/** A type asked for, with what it leaves open filled in from the type of the value that was converted to it. */
export function resolveDynamic(from: CtyType, to: CtyType): CtyType {
  if (from === 'dynamic') return to;
  if (to === 'dynamic') return from;
  if (typeof to === 'string') return to;
  if (isCollection(to)) return [to[0], resolveDynamic(elementOf(from), to[1])];
  if (isTuple(to))
    return [
      'tuple',
      to[1].map((of, i) => resolveDynamic(isTuple(from) ? (from[1][i] ?? of) : of, of)),
    ];
  return objectType(
    Object.entries(to[1]).map(([name, of]) => {
      const own = isObject(from) ? attributeType(from, name) : elementOf(from);
      return [name, own === undefined ? of : resolveDynamic(own, of)] as const;
    }),
  );
}

function elementOf(type: CtyType): CtyType {
  if (isCollection(type)) return type[1];
  const items = isTuple(type) ? type[1] : isObject(type) ? Object.values(type[1]) : [];
  return unify(items) ?? 'dynamic';
}
