import type { ByteRange } from '../hcl/range.ts';
import { unknown } from '../value/construct.ts';
import { convert } from '../value/convert.ts';
import { withMarks } from '../value/marks.ts';
import type { CtyType } from '../value/type.ts';
import { typeOf } from '../value/type-of.ts';
import type { Value } from '../value/value.ts';
import { DYNAMIC } from './dynamic.ts';
import { type Environment, refuse } from './environment.ts';
import { joinMarks } from './join-marks.ts';

/** `value[key]`. Source: hcl ops.go, Index. */
export function elementAt(
  value: Value,
  key: Value,
  at: ByteRange,
  environment: Pick<Environment, 'problems'>,
): Value {
  const result = indexed(value, key);
  if ('kind' in result) return withMarks(result, joinMarks([value, key]));
  refuse(environment, at, result.summary ?? 'Invalid index', result.detail);
  return DYNAMIC;
}

interface Refusal {
  readonly summary?: string;
  readonly detail: string;
}

function indexed(value: Value, key: Value): Value | Refusal {
  if (value.kind === 'null')
    return {
      summary: 'Attempt to index null value',
      detail: 'This value is null, so it does not have any indices.',
    };
  if (key.kind === 'null') return { detail: "Can't use a null value as an indexing key." };
  const type = outerType(value);
  if (type === 'dynamic') return DYNAMIC;
  if (typeof type === 'string') return { detail: 'This value does not have any indices.' };
  switch (type[0]) {
    case 'list':
    case 'tuple':
      return withKey(key, 'number', (number) => itemAt(value, type, number));
    case 'map':
    case 'object':
      return withKey(key, 'string', (name) => entryAt(value, type, name));
    case 'set':
      return {
        detail:
          "Elements of a set are identified only by their value and don't have any separate index or key to select with, so it's only possible to perform operations across all elements of the set.",
      };
  }
}

/** The type as far as it is asked for: that of all parts of a large object would take long. */
function outerType(value: Value): CtyType {
  if (value.kind === 'tuple') return ['tuple', []];
  return value.kind === 'object' ? ['object', {}] : typeOf(value);
}

function withKey(
  key: Value,
  type: 'number' | 'string',
  take: (key: Value) => Value | Refusal,
): Value | Refusal {
  const converted = convert(key, type);
  return converted.kind === 'problem'
    ? {
        detail: `The given key does not identify an element in this collection value: ${converted.message}.`,
      }
    : take(converted.value);
}

function itemAt(value: Value, type: CtyType, key: Value): Value | Refusal {
  const elementType = type[0] === 'list' ? (type[1] as CtyType) : 'dynamic';
  if (value.kind === 'unknown' && type[0] === 'tuple' && key.kind === 'number') {
    const types = type[1] as readonly CtyType[];
    const found = types[Number(key.value)];
    return found === undefined ? outOfRange(key.value, types.length) : unknown(found);
  }
  if (key.kind !== 'number' || (value.kind !== 'list' && value.kind !== 'tuple'))
    return unknown(elementType);
  return value.items[Number(key.value)] ?? outOfRange(key.value, value.items.length);
}

function outOfRange(key: number | bigint, length: number): Refusal {
  const detail = 'The given key does not identify an element in this collection value';
  if (!Number.isInteger(Number(key)))
    return {
      detail: `${detail}: indexing a sequence requires a whole number, but the given index (${key}) has a fractional part.`,
    };
  if (key < 0)
    return {
      detail: `${detail}: a negative number is not a valid index for a sequence.`,
    };
  return {
    detail:
      length === 0
        ? `${detail}: the collection has no elements.`
        : `${detail}: the given index is greater than or equal to the length of the collection.`,
  };
}

function entryAt(value: Value, type: CtyType, key: Value): Value | Refusal {
  const missing = {
    detail: 'The given key does not identify an element in this collection value.',
  };
  if (key.kind === 'string' && (value.kind === 'map' || value.kind === 'object'))
    return value.entries.get(key.value) ?? missing;
  if (type[0] === 'map') return unknown(type[1] as CtyType);
  if (key.kind !== 'string') return DYNAMIC;
  const fields = type[1] as Readonly<Record<string, CtyType>>;
  return Object.hasOwn(fields, key.value) ? unknown(fields[key.value] as CtyType) : missing;
}
