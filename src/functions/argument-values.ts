import { sortedEntries } from '../value/compare-strings.ts';
import type { CtyType } from '../value/type.ts';
import { isCollection, isTuple } from '../value/type-parts.ts';
import type { Value } from '../value/value.ts';

// What a function reads out of arguments that call-function.ts has converted to its parameters' types.

/**
 * A null or unknown within a collection where the function has no rule for one. Terraform's functions panic at
 * such a null, which it reports as a failed call.
 */
export class UnexpectedValue extends Error {
  readonly kind: Value['kind'] | undefined;

  constructor(wanted: string, value: Value | undefined) {
    super(`a ${wanted} was expected, but this is ${value?.kind ?? 'nothing'}`);
    this.name = 'UnexpectedValue';
    this.kind = value?.kind;
  }
}

export function stringOf(value: Value | undefined): string {
  if (value?.kind !== 'string') throw new UnexpectedValue('string', value);
  return value.value;
}

export function numberOf(value: Value | undefined): number | bigint {
  if (value?.kind !== 'number') throw new UnexpectedValue('number', value);
  return value.value;
}

/** A number as Go's `int` holds one; undefined where it does not. */
export function wholeNumber(value: Value | undefined): number | undefined {
  const number = numberOf(value);
  return Number.isSafeInteger(number) ? Number(number) : undefined;
}

export const NOT_WHOLE =
  'value must be a whole number, between -9223372036854775808 and 9223372036854775807';

/** The items of a list, set or tuple; those of a map or object in the order of their keys. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  switch (value?.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return value.items;
    case 'map':
    case 'object':
      return sortedEntries(value.entries).map(([, item]) => item);
    default:
      throw new UnexpectedValue('collection', value);
  }
}

export function stringsOf(value: Value | undefined): readonly string[] {
  return itemsOf(value).map(stringOf);
}

export const isListType = (type: CtyType) => isCollection(type) && type[0] === 'list';
export const isSetType = (type: CtyType) => isCollection(type) && type[0] === 'set';
export const isMapType = (type: CtyType) => isCollection(type) && type[0] === 'map';

/** A type with items in an order: a list or a tuple. */
export const isSequenceType = (type: CtyType) => isListType(type) || isTuple(type);

export function elementOf(type: CtyType): CtyType {
  return isCollection(type) ? type[1] : 'dynamic';
}
