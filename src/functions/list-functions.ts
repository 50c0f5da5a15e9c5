import { add } from '../value/arithmetic.ts';
import { compareStrings } from '../value/compare-strings.ts';
import {
  boolValue,
  listValue,
  nullOf,
  numberValue,
  stringValue,
  unknown,
} from '../value/construct.ts';
import { convert } from '../value/convert.ts';
import { friendlyName } from '../value/friendly-name.ts';
import { lengthOf } from '../value/length-of.ts';
import { withMarks } from '../value/marks.ts';
import { setKey } from '../value/set-key.ts';
import type { CtyType } from '../value/type.ts';
import { typeOf } from '../value/type-of.ts';
import { isTuple } from '../value/type-parts.ts';
import { unify } from '../value/unify.ts';
import type { Value } from '../value/value.ts';
import { valuesEqual } from '../value/values-equal.ts';
import { whollyKnown } from '../value/wholly-known.ts';
import {
  elementOf,
  isListType,
  isSequenceType,
  isSetType,
  itemsOf,
  NOT_WHOLE,
  numberOf,
  stringOf,
  wholeNumber,
} from './argument-values.ts';
import {
  anyParameter,
  argumentFailure,
  type BuiltIn,
  type Failure,
  failure,
  numberParameter,
} from './function.ts';
import { graphemes } from './graphemes.ts';

const LIST_OF_ANY: CtyType = ['list', 'dynamic'];
const LIST_OF_STRING: CtyType = ['list', 'string'];
const LIST_OF_BOOL: CtyType = ['list', 'bool'];

/** Functions that ask something of a list or choose from it. */
export const LIST_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  alltrue: {
    parameters: [{ name: 'list', type: LIST_OF_BOOL }],
    returns: 'bool',
    call: ([list]) => {
      for (const item of itemsOf(list)) {
        if (item.kind === 'unknown') return unknown('bool');
        if (item.kind !== 'bool' || !item.value) return boolValue(false);
      }
      return boolValue(true);
    },
  },
  anytrue: {
    parameters: [{ name: 'list', type: LIST_OF_BOOL }],
    returns: 'bool',
    call: ([list]) => {
      const items = itemsOf(list);
      if (items.some((item) => item.kind === 'bool' && item.value)) return boolValue(true);
      return items.some((item) => item.kind === 'unknown') ? unknown('bool') : boolValue(false);
    },
  },
  compact: {
    parameters: [{ name: 'list', type: LIST_OF_STRING }],
    returns: LIST_OF_STRING,
    call: ([list], type) => {
      if (!whollyKnown(list as Value)) return unknown(type);
      const kept = itemsOf(list).filter((item) => item.kind === 'string' && item.value !== '');
      return listValue('string', kept);
    },
  },
  contains: {
    parameters: [anyParameter('list'), anyParameter('value')],
    returns: 'bool',
    call: ([list, value]) => contains(list as Value, value as Value),
  },
  distinct: {
    parameters: [{ name: 'list', type: LIST_OF_ANY }],
    returns: ([list]) => typeOf(list as Value),
    call: ([list], type) => {
      if (!whollyKnown(list as Value)) return unknown(type);
      const kept = new Map<string, Value>();
      for (const item of itemsOf(list)) {
        const key = setKey(item);
        if (!kept.has(key)) kept.set(key, item);
      }
      return listValue(elementOf(type), [...kept.values()]);
    },
  },
  element: {
    parameters: [{ name: 'list', type: 'dynamic', allowsMarks: true }, numberParameter('index')],
    mayBeNull: true,
    returns: elementType,
    call: ([list, index]) => element(list as Value, index as Value),
  },
  index: {
    parameters: [anyParameter('list'), anyParameter('value')],
    returns: 'number',
    call: ([list, value]) => indexOf(list as Value, value as Value),
  },
  length: {
    parameters: [
      {
        name: 'value',
        type: 'dynamic',
        allowsDynamic: true,
        allowsUnknown: true,
        allowsMarks: true,
      },
    ],
    returns: ([value]) => {
      const type = typeOf(value as Value);
      return type === 'number' || type === 'bool'
        ? failure('argument must be a string, a collection type, or a structural type')
        : 'number';
    },
    call: ([value], _, { budget }) => {
      const length =
        value?.kind === 'string'
          ? graphemes(value.value, budget)?.length
          : lengthOf(value as Value);
      return withMarks(
        length === undefined ? unknown('number') : numberValue(length),
        value?.marks,
      );
    },
  },
  matchkeys: {
    parameters: [
      { name: 'values', type: LIST_OF_ANY },
      { name: 'keys', type: LIST_OF_ANY },
      { name: 'searchset', type: LIST_OF_ANY },
    ],
    returns: ([values, keys, searched]) =>
      unify([typeOf(keys as Value), typeOf(searched as Value)]) === undefined
        ? failure('keys and searchset must be of the same type')
        : typeOf(values as Value),
    call: matchKeys,
  },
  one: {
    parameters: [anyParameter('list')],
    mayBeNull: true,
    returns: ([list]) => {
      const type = typeOf(list as Value);
      if (isListType(type) || isSetType(type)) return elementOf(type);
      if (isTuple(type) && type[1].length < 2) return type[1][0] ?? 'dynamic';
      return argumentFailure(0, NOT_ONE);
    },
    call: ([list], type) => {
      const length = lengthOf(list as Value);
      if (length === undefined) return unknown(type);
      if (length === 0) return nullOf(type);
      return length === 1 ? (itemsOf(list)[0] as Value) : argumentFailure(0, NOT_ONE);
    },
  },
  sort: {
    parameters: [{ name: 'list', type: LIST_OF_STRING, allowsUnknown: true }],
    returns: LIST_OF_STRING,
    call: ([list], type) => {
      if (list === undefined || !whollyKnown(list)) return unknown(type);
      const items = itemsOf(list);
      const none = items.findIndex((item) => item.kind === 'null');
      if (none >= 0)
        return failure(`given list element ${none} is null; a null string cannot be sorted`);
      return listValue('string', items.map(stringOf).sort(compareStrings).map(stringValue));
    },
  },
  sum: {
    parameters: [anyParameter('list')],
    returns: 'number',
    call: ([list]) => sum(list as Value),
  },
};

const NOT_ONE = 'must be a list, set, or tuple value with either zero or one elements';

function contains(list: Value, value: Value): Value | Failure {
  const type = typeOf(list);
  if (!isSequenceType(type) && !isSetType(type))
    return failure('argument must be list, tuple, or set');
  const results = itemsOf(list).map((item) => valuesEqual(value, item));
  if (results.includes(true)) return boolValue(true);
  return results.includes(undefined) ? unknown('bool') : boolValue(false);
}

function elementType([list, index]: readonly Value[]): CtyType | Failure {
  const type = typeOf(list as Value);
  if (isListType(type)) return elementOf(type);
  if (!isTuple(type)) return failure(`cannot read elements from ${friendlyName(type)}`);
  if (index?.kind === 'unknown') return 'dynamic';
  const at = wholeNumber(index);
  if (at === undefined) return failure(`invalid index: ${NOT_WHOLE}`);
  if (type[1].length === 0) return failure('cannot use element function with an empty list');
  // A negative index into a tuple makes Terraform 1.11 panic, into a list it counts from the end.
  if (at % type[1].length < 0)
    return failure(
      `panic in function implementation: runtime error: index out of range [${at % type[1].length}]`,
    );
  return type[1].at(wrapped(at, type[1].length)) as CtyType;
}

function element(list: Value, index: Value): Value | Failure {
  const at = wholeNumber(index);
  if (at === undefined) return failure(`invalid index: ${NOT_WHOLE}`);
  const items = itemsOf(list);
  if (items.length === 0) return failure('cannot use element function with an empty list');
  return withMarks(items[wrapped(at, items.length)] as Value, list.marks);
}

const wrapped = (index: number, length: number) => ((index % length) + length) % length;

function indexOf(list: Value, value: Value): Value | Failure {
  if (!isSequenceType(typeOf(list))) return failure('argument must be a list or tuple');
  const items = itemsOf(list);
  if (items.length === 0) return failure('cannot search an empty list');
  for (const [i, item] of items.entries()) {
    const equal = valuesEqual(item, value);
    if (equal === undefined) return unknown('number');
    if (equal) return numberValue(i);
  }
  return failure('item not found');
}

function matchKeys(args: readonly Value[], type: CtyType): Value | Failure {
  const [values, keys, searched] = args.map(itemsOf) as [Value[], Value[], Value[]];
  if (values.length !== keys.length) return failure('length of keys and values should be equal');
  const none = listValue(elementOf(type), []);
  if (searched.length === 0) return none;
  if (!args.slice(0, 2).every(whollyKnown)) return unknown(type);
  const common = unify([...keys, ...searched].map(typeOf)) ?? 'dynamic';
  const keyOf = (value: Value) => {
    const converted = convert(value, common);
    return setKey(converted.kind === 'converted' ? converted.value : value);
  };
  const wanted = new Set(searched.map(keyOf));
  return listValue(
    elementOf(type),
    values.filter((_, i) => wanted.has(keyOf(keys[i] as Value))),
  );
}

function sum(list: Value): Value | Failure {
  const type = typeOf(list);
  if (typeof type === 'string') return argumentFailure(0, 'cannot sum noniterable');
  if (lengthOf(list) === 0) return argumentFailure(0, 'cannot sum an empty list');
  if (!isSequenceType(type) && !isSetType(type))
    return argumentFailure(
      0,
      `argument must be list, set, or tuple. Received ${friendlyName(type)}`,
    );
  if (!whollyKnown(list)) return unknown('number');
  let total: number | bigint = 0;
  for (const item of itemsOf(list)) {
    const number = item.kind === 'null' ? undefined : convert(item, 'number');
    if (number?.kind !== 'converted')
      return argumentFailure(0, 'argument must be list, set, or tuple of number values');
    total = add(total, numberOf(number.value));
  }
  return numberValue(total);
}
