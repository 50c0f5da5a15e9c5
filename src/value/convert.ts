import {
  boolValue,
  listValue,
  mapValue,
  nullOf,
  numberValue,
  objectValue,
  setValue,
  stringValue,
  tupleValue,
  unknown,
  unknownNotNull,
} from './construct.ts';
import { equalTypes } from './equal-types.ts';
import { lengthOf } from './length-of.ts';
import { unmarked, withMarks } from './marks.ts';
import { mismatch } from './mismatch.ts';
import { numberText, parseNumber } from './number-text.ts';
import { resolveDynamic } from './resolve-dynamic.ts';
import type { CtyType } from './type.ts';
import { typeOf } from './type-of.ts';
import {
  type CollectionType,
  hasDynamic,
  isCollection,
  isOptional,
  isTuple,
  type ObjectType,
  withoutOptional,
} from './type-parts.ts';
import { commonElement, convertible, unify } from './unify.ts';
import type { Value } from './value.ts';

export type Conversion =
  | { readonly kind: 'converted'; readonly value: Value }
  /** In terraform's words, without a full stop: "string required", `element 0: number required`. */
  | { readonly kind: 'problem'; readonly message: string };

/** Converts a value to a type constraint as terraform does wherever a type is asked for. */
export function convert(value: Value, type: CtyType): Conversion {
  const converted = attempt(value, type);
  if (typeof converted !== 'string') return { kind: 'converted', value: converted };
  // Terraform compares the types first, and the values only where those fit.
  const from = typeOf(value);
  return {
    kind: 'problem',
    message: convertible(from, type, true) ? converted : mismatch(from, type),
  };
}

/** The converted value, or the words for why this value does not convert. */
function attempt(value: Value, to: CtyType): Value | string {
  if (to === 'dynamic' || value.kind === to) return value;
  if (value.marks) {
    const converted = attempt(unmarked(value), to);
    return typeof converted === 'string' ? converted : withMarks(converted, value.marks);
  }
  switch (value.kind) {
    case 'unknown':
    case 'null': {
      if (!convertible(value.type, to, true)) return mismatch(value.type, to);
      const type = resolveDynamic(value.type, withoutOptional(to));
      if (value.kind === 'null') return nullOf(type);
      return value.notNull ? unknownNotNull(type) : unknown(type);
    }
    case 'string':
    case 'number':
    case 'bool':
      return primitive(value, to);
    case 'list':
    case 'set':
    case 'tuple':
      if (isTuple(to))
        return value.kind === 'tuple' ? toTuple(value.items, to[1]) : words(value, to);
      if (isCollection(to) && to[0] !== 'map') return toItems(value, to);
      return words(value, to);
    default:
      if (isCollection(to) && to[0] === 'map') return toMap(value, to[1]);
      return typeof to !== 'string' && to[0] === 'object' ? toObject(value, to) : words(value, to);
  }
}

const words = (value: Value, to: CtyType) => mismatch(typeOf(value), to);

function primitive(
  value: Extract<Value, { kind: 'string' | 'number' | 'bool' }>,
  to: CtyType,
): Value | string {
  if (to === 'string') {
    if (value.kind === 'number') return stringValue(numberText(value.value));
    return stringValue(String(value.value));
  }
  if (value.kind !== 'string') return words(value, to);
  if (to === 'number') {
    const number = parseNumber(value.value);
    return number === undefined ? 'a number is required' : numberValue(number);
  }
  if (to === 'bool') return stringToBool(value.value);
  return words(value, to);
}

function stringToBool(text: string): Value | string {
  if (text === 'true' || text === '1') return boolValue(true);
  if (text === 'false' || text === '0') return boolValue(false);
  const lower = text.toLowerCase();
  if (lower === 'true' || lower === 'false')
    return `a bool is required; to convert from string, use lowercase "${lower}"`;
  return 'a bool is required';
}

function toTuple(items: readonly Value[], wanted: readonly CtyType[]): Value | string {
  if (items.length !== wanted.length) return 'tuple required';
  const converted = attemptAll(items, (i) => wanted[i] as CtyType);
  return typeof converted === 'string' ? converted : tupleValue(converted);
}

function toItems(
  value: Extract<Value, { kind: 'list' | 'set' | 'tuple' }>,
  [kind, wanted]: CollectionType,
): Value | string {
  if (value.kind !== 'tuple' && equalTypes(value.element, wanted)) {
    if (value.kind === kind) return value;
    return kind === 'set' ? setValue(wanted, value.items) : listFromSet(value);
  }
  const element = elementFor(value, wanted, kind === 'set' ? 'set' : 'list');
  if (element === undefined) return words(value, [kind, wanted]);
  const converted = attemptAll(value.items, () => element);
  if (typeof converted === 'string') return converted;
  const items = unifyItems(converted, element, kind);
  if (typeof items === 'string') return items;
  const type = items[0] ? typeOf(items[0]) : withoutOptional(element);
  if (kind === 'set') return setValue(type, items);
  return value.kind === 'set' && lengthOf(value) === undefined
    ? unknown(['list', type])
    : listValue(type, items);
}

/** A set with unknown items in it has no length yet, and so neither has the list made of it. */
function listFromSet(value: Extract<Value, { kind: 'list' | 'set' }>): Value {
  return lengthOf(value) === undefined
    ? unknown(['list', value.element])
    : listValue(value.element, value.items);
}

function elementFor(
  value: Extract<Value, { kind: 'list' | 'set' | 'tuple' }>,
  wanted: CtyType,
  kind: 'list' | 'set',
): CtyType | undefined {
  if (wanted !== 'dynamic') return wanted;
  if (value.kind !== 'tuple') return value.element;
  return value.items.length === 0 ? 'dynamic' : commonElement(value.items.map(typeOf), kind, true);
}

function toMap(value: Extract<Value, { kind: 'map' | 'object' }>, wanted: CtyType): Value | string {
  if (value.kind === 'map' && equalTypes(value.element, wanted)) return value;
  const names = [...value.entries.keys()];
  const own = [...value.entries.values()];
  const element = mapElement(value, own, wanted);
  if (element === undefined) return words(value, ['map', wanted]);
  const converted = attemptAll(own, () => element);
  if (typeof converted === 'string') return converted;
  const items = unifyItems(converted, element, 'map');
  if (typeof items === 'string') return items;
  const type = items[0] ? typeOf(items[0]) : withoutOptional(element);
  return mapValue(type, new Map(names.map((name, i) => [name, items[i] as Value])));
}

function mapElement(
  value: Extract<Value, { kind: 'map' | 'object' }>,
  own: readonly Value[],
  wanted: CtyType,
): CtyType | undefined {
  if (wanted !== 'dynamic') return wanted;
  if (value.kind === 'map') return value.element;
  return own.length === 0 ? 'dynamic' : commonElement(own.map(typeOf), 'map', true);
}

function toObject(
  value: Extract<Value, { kind: 'map' | 'object' }>,
  to: ObjectType,
): Value | string {
  const entries = new Map<string, Value>();
  for (const [name, wanted] of Object.entries(to[1])) {
    const own = value.entries.get(name);
    if (own) {
      const converted = attempt(own, wanted);
      if (typeof converted === 'string') return converted;
      entries.set(name, converted);
    } else if (isOptional(to, name)) entries.set(name, nullOf(withoutOptional(wanted)));
    else if (value.kind === 'map') return `map has no element for required attribute "${name}"`;
    else return words(value, to);
  }
  return objectValue(entries);
}

function attemptAll(
  values: readonly Value[],
  wanted: (i: number) => CtyType,
): readonly Value[] | string {
  const converted: Value[] = [];
  for (const [i, value] of values.entries()) {
    const next = attempt(value, wanted(i));
    if (typeof next === 'string') return next;
    converted.push(next);
  }
  return converted;
}

/** Where the element type was left open, each item may have come out with another type. */
function unifyItems(
  items: readonly Value[],
  element: CtyType,
  kind: 'list' | 'set' | 'map',
): readonly Value[] | string {
  if (!hasDynamic(element)) return items;
  const types = items.map(typeOf);
  const [first] = types;
  if (first === undefined || types.every((type) => equalTypes(type, first))) return items;
  const common = kind === 'set' ? undefined : unify(types);
  if (common === undefined || common === 'dynamic')
    return `element types must all match for conversion to ${kind}`;
  return attemptAll(items, () => common);
}
