import { compareStrings } from './compare-strings.ts';
import { friendlyConstraint } from './friendly-name.ts';
import type { CtyType } from './type.ts';
import {
  attributeType,
  type CollectionType,
  isCollection,
  isObject,
  isOptional,
  isTuple,
  type ObjectType,
} from './type-parts.ts';
import { convertible } from './unify.ts';

/** Why one type does not convert to another, in terraform's words. */
export function mismatch(got: CtyType, want: CtyType): string {
  if (isObject(got) && isObject(want)) return objectMismatch(got, want);
  if (isCollection(want)) {
    const [kind, element] = want;
    const isStructural = kind === 'map' ? isObject(got) : isTuple(got);
    if (isStructural && element === 'dynamic')
      return `all ${kind} elements must have the same type`;
    if (isStructural) return elementMismatch(got, element);
    if (isCollection(got) && fits(got, want))
      return `incorrect ${kind} element type: ${mismatch(got[1], element)}`;
  }
  return `${friendlyConstraint(want)} required`;
}

function objectMismatch(got: ObjectType, want: ObjectType): string {
  const names = Object.keys(want[1]).sort(compareStrings);
  const missing = names.filter(
    (name) => attributeType(got, name) === undefined && !isOptional(want, name),
  );
  if (missing.length > 0) return requiredAttributes(missing);
  // Of several that differ cty names any; what no value would survive comes before what some would.
  for (const unsafe of [true, false]) {
    for (const name of names) {
      const have = attributeType(got, name);
      const wanted = want[1][name] as CtyType;
      if (have !== undefined && !convertible(have, wanted, unsafe))
        return `attribute "${name}": ${mismatch(have, wanted)}`;
    }
  }
  return 'incorrect object attributes';
}

function requiredAttributes(missing: readonly string[]): string {
  const quoted = missing.map((name) => `"${name}"`);
  if (quoted.length === 1) return `attribute ${quoted[0]} is required`;
  if (quoted.length === 2) return `attributes ${quoted[0]} and ${quoted[1]} are required`;
  return `attributes ${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1)} are required`;
}

function elementMismatch(got: CtyType, element: CtyType): string {
  const items: readonly [string, CtyType][] = isTuple(got)
    ? got[1].map((type, i) => [String(i), type])
    : isObject(got)
      ? Object.entries(got[1]).map(([name, type]) => [`"${name}"`, type])
      : [];
  for (const [name, type] of items) {
    if (!convertible(type, element, true)) return `element ${name}: ${mismatch(type, element)}`;
  }
  return `all elements must be ${friendlyConstraint(element)}`;
}

function fits(got: CollectionType, want: CollectionType): boolean {
  return (got[0] === 'map') === (want[0] === 'map');
}
