import { compareStrings, sortedEntries } from '../value/compare-strings.ts';
import {
  listValue,
  mapValue,
  nullOf,
  objectValue,
  stringValue,
  tupleValue,
  unknown,
} from '../value/construct.ts';
import { convert } from '../value/convert.ts';
import { equalTypes } from '../value/equal-types.ts';
import { friendlyName } from '../value/friendly-name.ts';
import { unionMarks, unmarked, withMarks } from '../value/marks.ts';
import type { CtyType } from '../value/type.ts';
import { typeOf } from '../value/type-of.ts';
import { attributeType, isObject, isTuple, objectType } from '../value/type-parts.ts';
import type { Value } from '../value/value.ts';
import { whollyKnown } from '../value/wholly-known.ts';
import { elementOf, isListType, isMapType, itemsOf, stringOf } from './argument-values.ts';
import { argumentFailure, type BuiltIn, type Failure, failure } from './function.ts';

export const MAP_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  keys: {
    parameters: [{ name: 'inputMap', type: 'dynamic', allowsUnknown: true, allowsMarks: true }],
    returns: ([map]) => {
      const type = typeOf(map as Value);
      if (isMapType(type)) return ['list', 'string'];
      if (isObject(type)) return ['tuple', Object.keys(type[1]).map(() => 'string' as const)];
      return argumentFailure(0, 'must have map or object type');
    },
    call: ([map]) => keys(map as Value),
  },
  lookup: {
    parameters: [
      { name: 'inputMap', type: 'dynamic', allowsMarks: true },
      { name: 'key', type: 'string', allowsMarks: true },
    ],
    variadic: {
      name: 'default',
      type: 'dynamic',
      allowsUnknown: true,
      allowsDynamic: true,
      allowsNull: true,
      allowsMarks: true,
    },
    mayBeNull: true,
    returns: lookupType,
    call: lookup,
  },
  merge: {
    parameters: [],
    variadic: {
      name: 'maps',
      type: 'dynamic',
      allowsDynamic: true,
      allowsNull: true,
      allowsMarks: true,
    },
    returns: mergeType,
    call: (args, type) => {
      const entries = new Map<string, Value>();
      for (const arg of args) {
        if (!('entries' in arg)) continue;
        for (const [key, item] of arg.entries) entries.set(key, item);
      }
      const merged = isMapType(type) ? mapValue(elementOf(type), entries) : objectValue(entries);
      return withMarks<Value>(merged, unionMarks(args.map((arg) => arg.marks)));
    },
  },
  transpose: {
    parameters: [{ name: 'values', type: ['map', ['list', 'string']] }],
    returns: ['map', ['list', 'string']],
    call: ([map], type) => (whollyKnown(map as Value) ? transpose(map as Value) : unknown(type)),
  },
  values: {
    parameters: [{ name: 'mapping', type: 'dynamic', allowsMarks: true }],
    returns: ([map]) => {
      const type = typeOf(map as Value);
      if (isMapType(type)) return ['list', elementOf(type)];
      if (!isObject(type)) return failure('values() requires a map as the first argument');
      const names = Object.keys(type[1]).sort(compareStrings);
      return ['tuple', names.map((name) => attributeType(type, name) as CtyType)];
    },
    call: ([map], type) => {
      const items = itemsOf(map);
      return withMarks<Value>(
        isTuple(type) ? tupleValue(items) : listValue(elementOf(type), items),
        map?.marks,
      );
    },
  },
  zipmap: {
    parameters: [
      { name: 'keys', type: ['list', 'string'], allowsMarks: true },
      { name: 'values', type: 'dynamic', allowsMarks: true },
    ],
    returns: zipmapType,
    call: zipmap,
  },
};

function keys(map: Value): Value {
  const type = typeOf(map);
  if (isObject(type)) {
    const names = Object.keys(type[1]).sort(compareStrings);
    return withMarks(tupleValue(names.map(stringValue)), map.marks);
  }
  if (map.kind !== 'map') return withMarks(unknown(['list', 'string']), map.marks);
  const names = sortedEntries(map.entries).map(([key]) => stringValue(key));
  return withMarks(listValue('string', names), map.marks);
}

function lookupType(args: readonly Value[]): CtyType | Failure {
  if (args.length > 3) return failure(`lookup() takes two or three arguments, got ${args.length}`);
  const [map, key, byDefault] = args as [Value, Value, Value | undefined];
  const type = typeOf(map);
  if (isMapType(type)) {
    if (byDefault && convert(byDefault, elementOf(type)).kind === 'problem')
      return argumentFailure(2, 'the default value must have the same type as the map elements');
    return elementOf(type);
  }
  if (!isObject(type)) return argumentFailure(0, 'lookup() requires a map as the first argument');
  if (key.kind === 'unknown') return 'dynamic';
  const name = stringOf(key);
  const found = attributeType(type, name) ?? (byDefault && typeOf(byDefault));
  return found ?? argumentFailure(0, `the given object has no attribute ${JSON.stringify(name)}`);
}

function lookup(args: readonly Value[], type: CtyType): Value | Failure {
  const [map, key, byDefault] = args as [Value, Value, Value | undefined];
  const marks = unionMarks([map.marks, key.marks]);
  const name = stringOf(key);
  const found = 'entries' in map ? map.entries.get(name) : undefined;
  if (found) return withMarks(found, marks);
  if (byDefault) {
    const converted = convert(byDefault, type);
    if (converted.kind === 'problem') return failure(converted.message);
    return withMarks(converted.value, marks);
  }
  const shown = key.marks?.has('sensitive') ? '(sensitive value)' : JSON.stringify(name);
  return failure(`lookup failed to find key ${shown}`);
}

function mergeType(args: readonly Value[]): CtyType | Failure {
  const [first] = args;
  if (!first) return ['object', {}];
  const attributes = new Map<string, CtyType>();
  let isComplete = true;
  for (const arg of args) {
    const type = typeOf(arg);
    if (type === 'dynamic') return 'dynamic';
    if (isMapType(type)) {
      if (arg.kind === 'unknown') isComplete = false;
      if (arg.kind === 'map')
        for (const key of arg.entries.keys()) attributes.set(key, elementOf(type));
    } else if (isObject(type)) {
      if (arg.kind !== 'null')
        for (const [name, of] of Object.entries(type[1])) attributes.set(name, of);
    } else {
      return failure(`arguments must be maps or objects, got "${friendlyName(type)}"`);
    }
  }
  const type = typeOf(first);
  if (args.every((arg) => equalTypes(typeOf(arg), type))) return type;
  return isComplete ? objectType(attributes) : 'dynamic';
}

function transpose(map: Value): Value | Failure {
  const swapped = new Map<string, string[]>();
  if (!('entries' in map)) return nullOf('dynamic');
  for (const [key, list] of sortedEntries(map.entries)) {
    for (const item of itemsOf(list)) {
      const name = stringOf(item);
      const keys = swapped.get(name);
      if (keys) keys.push(key);
      else swapped.set(name, [key]);
    }
  }
  const entries = sortedEntries(swapped).map(
    ([name, names]) => [name, listValue('string', names.map(stringValue))] as const,
  );
  return mapValue(['list', 'string'], new Map(entries));
}

function zipmapType([keyList, values]: readonly Value[]): CtyType | Failure {
  const type = typeOf(values as Value);
  if (isListType(type)) return ['map', elementOf(type)];
  if (!isTuple(type)) return failure('values argument must be a list or tuple value');
  if (!whollyKnown(keyList as Value)) return 'dynamic';
  const names = itemsOf(keyList);
  if (names.length !== type[1].length) return countMismatch(names.length, type[1].length);
  const none = names.findIndex((name) => name.kind === 'null');
  if (none >= 0) return failure(`keys list has null value at index ${none}`);
  return objectType(names.map((name, i) => [stringOf(name), type[1][i] as CtyType] as const));
}

function zipmap(args: readonly Value[], type: CtyType): Value | Failure {
  const [keyList, values] = args as [Value, Value];
  const names = itemsOf(keyList);
  const marks = unionMarks([keyList.marks, values.marks, ...names.map((name) => name.marks)]);
  if (!whollyKnown(keyList)) return withMarks(unknown(type), marks);
  const items = itemsOf(values);
  if (names.length !== items.length) return countMismatch(names.length, items.length);
  const none = names.findIndex((name) => name.kind === 'null');
  if (none >= 0) return failure(`keys list has null value at index ${none}`);
  const entries = new Map(names.map((name, i) => [stringOf(unmarked(name)), items[i] as Value]));
  return withMarks<Value>(
    isMapType(type) ? mapValue(elementOf(type), entries) : objectValue(entries),
    marks,
  );
}

const countMismatch = (names: number, values: number) =>
  failure(`number of keys (${names}) does not match number of values (${values})`);
