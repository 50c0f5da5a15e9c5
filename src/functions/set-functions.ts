import { listValue, setValue, tupleValue, unknown } from '../value/construct.ts';
import { convert } from '../value/convert.ts';
import { lengthOf } from '../value/length-of.ts';
import { unionMarks, withMarks } from '../value/marks.ts';
import { setKey } from '../value/set-key.ts';
import { MOST_ITEMS } from '../value/size-limits.ts';
import type { CtyType } from '../value/type.ts';
import { typeOf } from '../value/type-of.ts';
import { isTuple } from '../value/type-parts.ts';
import { unify } from '../value/unify.ts';
import type { Value } from '../value/value.ts';
import { whollyKnown } from '../value/wholly-known.ts';
import { elementOf, isListType, isSetType, itemsOf } from './argument-values.ts';
import {
  argumentFailure,
  type BuiltIn,
  type Failure,
  failure,
  type Parameter,
} from './function.ts';

const set = (name: string): Parameter => ({
  name,
  type: ['set', 'dynamic'],
  allowsDynamic: true,
});

export const SET_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  setintersection: {
    parameters: [set('first_set')],
    variadic: set('other_sets'),
    returns: setType,
    call: (args, type) => {
      if (!args.every(whollyKnown)) return unknown(type);
      return combine(args, type, (first, others) =>
        [...first].filter(([key]) => others.every((other) => other.has(key))),
      );
    },
  },
  setproduct: {
    parameters: [],
    variadic: { name: 'sets', type: 'dynamic', allowsMarks: true, allowsUnknown: true },
    returns: productType,
    call: product,
  },
  setsubtract: {
    parameters: [set('a'), set('b')],
    returns: setType,
    call: (args, type) => {
      if (!args.every(whollyKnown)) return unknown(type);
      return combine(args, type, (first, others) =>
        [...first].filter(([key]) => !others.some((other) => other.has(key))),
      );
    },
  },
  setunion: {
    parameters: [set('first_set')],
    variadic: set('other_sets'),
    returns: setType,
    call: (args, type) => {
      const converted = convertAll(args, type);
      if ('kind' in converted) return converted;
      return setValue(elementOf(type), converted.flatMap(itemsOf));
    },
  },
};

function setType(args: readonly Value[]): CtyType | Failure {
  const elements: CtyType[] = [];
  for (const arg of args) {
    const element = elementOf(typeOf(arg));
    // An empty set of anything goes with a set of any type.
    if (element === 'dynamic' && lengthOf(arg) === 0) continue;
    elements.push(element);
  }
  if (elements.length === 0) return ['set', 'dynamic'];
  const common = unify(elements);
  return common === undefined
    ? failure('given sets must all have compatible element types')
    : ['set', common];
}

type Keyed = ReadonlyMap<string, Value>;

function combine(
  args: readonly Value[],
  type: CtyType,
  choose: (first: Keyed, others: readonly Keyed[]) => readonly (readonly [string, Value])[],
): Value | Failure {
  const converted = convertAll(args, type);
  if ('kind' in converted) return converted;
  const [first = new Map(), ...others] = converted.map(
    (value): Keyed => new Map(itemsOf(value).map((item) => [setKey(item), item])),
  );
  return setValue(
    elementOf(type),
    choose(first, others).map(([, value]) => value),
  );
}

function convertAll(args: readonly Value[], type: CtyType): readonly Value[] | Failure {
  const values: Value[] = [];
  for (const arg of args) {
    const converted = convert(arg, type);
    if (converted.kind === 'problem') return failure(converted.message);
    values.push(converted.value);
  }
  return values;
}

function productType(args: readonly Value[]): CtyType | Failure {
  if (args.length < 2) return failure('at least two arguments are required');
  const elements: CtyType[] = [];
  for (const [i, arg] of args.entries()) {
    const type = typeOf(arg);
    if (isListType(type) || isSetType(type)) elements.push(elementOf(type));
    else if (!isTuple(type)) return argumentFailure(i, 'a set or a list is required');
    else {
      const common = type[1].length === 0 ? 'dynamic' : unify(type[1]);
      if (common === undefined) return argumentFailure(i, 'all elements must be of the same type');
      elements.push(common);
    }
  }
  const isOrdered = args.every((arg) => !isSetType(typeOf(arg)));
  return [isOrdered ? 'list' : 'set', ['tuple', elements]];
}

function product(args: readonly Value[], type: CtyType): Value | Failure {
  const marks = unionMarks(args.map((arg) => arg.marks));
  if (args.some((arg) => arg.kind === 'unknown' || lengthOf(arg) === undefined))
    return withMarks(unknown(type), marks);
  const row = elementOf(type);
  const elements = isTuple(row) ? row[1] : [];
  let rows: readonly (readonly Value[])[] = [[]];
  for (const [i, arg] of args.entries()) {
    const items: Value[] = [];
    for (const item of itemsOf(arg)) {
      const converted = convert(item, elements[i] ?? 'dynamic');
      if (converted.kind === 'problem') return failure(converted.message);
      items.push(converted.value);
    }
    if (rows.length * items.length * (i + 1) > MOST_ITEMS) return withMarks(unknown(type), marks);
    rows = rows.flatMap((before) => items.map((item) => [...before, item]));
  }
  const tuples = rows.map(tupleValue);
  return withMarks<Value>(isListType(type) ? listValue(row, tuples) : setValue(row, tuples), marks);
}
