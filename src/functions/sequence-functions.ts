import { add } from '../value/arithmetic.ts';
import { listValue, numberValue, tupleValue, unknown } from '../value/construct.ts';
import { convert } from '../value/convert.ts';
import { friendlyName } from '../value/friendly-name.ts';
import { lengthOf } from '../value/length-of.ts';
import { unionMarks, unmarked, withMarks } from '../value/marks.ts';
import type { CtyType } from '../value/type.ts';
import { typeOf } from '../value/type-of.ts';
import { isCollection, isTuple } from '../value/type-parts.ts';
import { unify } from '../value/unify.ts';
import type { Marks, Value } from '../value/value.ts';
import { whollyKnown } from '../value/wholly-known.ts';
import {
  elementOf,
  isListType,
  isMapType,
  isSequenceType,
  isSetType,
  itemsOf,
  NOT_WHOLE,
  numberOf,
  wholeNumber,
} from './argument-values.ts';
import {
  argumentFailure,
  type BuiltIn,
  type Failure,
  failure,
  numberParameter,
} from './function.ts';

const LIST_OF_ANY: CtyType = ['list', 'dynamic'];

/** Functions that make a list or tuple of other ones. */
export const SEQUENCE_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  chunklist: {
    parameters: [
      { name: 'list', type: LIST_OF_ANY, allowsMarks: true },
      { name: 'size', type: 'number', allowsMarks: true },
    ],
    returns: ([list]) => ['list', typeOf(list as Value)],
    call: ([list, size]) => chunk(list as Value, size as Value),
  },
  concat: {
    parameters: [],
    variadic: { name: 'seqs', type: 'dynamic', allowsMarks: true },
    returns: concatType,
    call: concat,
  },
  flatten: {
    parameters: [{ name: 'list', type: 'dynamic', allowsMarks: true }],
    returns: ([list]) => flattenType(list as Value),
    call: ([list], type) => {
      const flat = flattened(list as Value);
      const marks = marksOfNested(list as Value);
      return withMarks(flat === undefined ? unknown(type) : tupleValue(flat), marks);
    },
  },
  range: {
    parameters: [],
    variadic: numberParameter('params'),
    returns: ['list', 'number'],
    call: range,
  },
  reverse: {
    parameters: [{ name: 'list', type: 'dynamic', allowsMarks: true }],
    returns: ([list]) => {
      const type = typeOf(list as Value);
      if (isTuple(type)) return ['tuple', type[1].toReversed()];
      if (isListType(type) || isSetType(type)) return ['list', elementOf(type)];
      return argumentFailure(0, `can only reverse list or tuple values, not ${friendlyName(type)}`);
    },
    call: ([list], type) => sequence(type, itemsOf(list).toReversed(), list as Value),
  },
  slice: {
    parameters: [
      { name: 'list', type: 'dynamic', allowsMarks: true },
      numberParameter('start_index'),
      numberParameter('end_index'),
    ],
    returns: sliceType,
    call: ([list, start, end], type) => {
      const items = itemsOf(list).slice(Number(numberOf(start)), Number(numberOf(end)));
      return sequence(type, items, list as Value);
    },
  },
};

/** A list or tuple, whichever the type is, with the marks of what it was made from. */
function sequence(type: CtyType, items: readonly Value[], from: Value): Value {
  return withMarks(
    isTuple(type) ? tupleValue(items) : listValue(elementOf(type), items),
    from.marks,
  );
}

function chunk(list: Value, sizeValue: Value): Value | Failure {
  const size = wholeNumber(unmarked(sizeValue));
  if (size === undefined) return failure(`invalid size: ${NOT_WHOLE}`);
  if (size < 0) return failure('the size argument must be positive');
  const items = itemsOf(list);
  const type = typeOf(list);
  const chunks: Value[] = [];
  if (items.length > 0 && size === 0) chunks.push(unmarked(list));
  for (let i = 0; size > 0 && i < items.length; i += size)
    chunks.push(listValue(elementOf(type), items.slice(i, i + size)));
  return withMarks(withMarks(listValue(type, chunks), list.marks), sizeValue.marks);
}

function concatType(args: readonly Value[]): CtyType | Failure {
  if (args.length === 0) return failure('at least one argument is required');
  const types = args.map(typeOf);
  const common = types.every(isListType) ? unify(types) : undefined;
  if (common !== undefined) return common;
  const items: CtyType[] = [];
  for (const [i, type] of types.entries()) {
    if (isTuple(type)) items.push(...type[1]);
    else if (!isListType(type))
      return argumentFailure(i, `all arguments must be lists or tuples; got ${friendlyName(type)}`);
    else if (args[i]?.kind === 'unknown') return 'dynamic';
    else items.push(...itemsOf(args[i]).map(() => elementOf(type)));
  }
  return ['tuple', items];
}

function concat(args: readonly Value[], type: CtyType): Value | Failure {
  const items: Value[] = [];
  for (const arg of args) {
    for (const item of itemsOf(arg)) {
      const converted = isListType(type) ? convert(item, elementOf(type)) : undefined;
      if (converted?.kind === 'problem') return failure(converted.message);
      items.push(converted?.value ?? item);
    }
  }
  const joined = isListType(type) ? listValue(elementOf(type), items) : tupleValue(items);
  return args.reduce<Value>((marked, arg) => withMarks(marked, arg.marks), joined);
}

function flattenType(list: Value): CtyType | Failure {
  if (!whollyKnown(list)) return 'dynamic';
  const type = typeOf(list);
  if (!isSequenceType(type) && !isSetType(type))
    return failure('can only flatten lists, sets and tuples');
  return ['tuple', (flattened(list) ?? []).map(typeOf)];
}

/** All that is not itself a sequence; undefined where an unknown may yet turn out to be one. */
function flattened(list: Value): readonly Value[] | undefined {
  if (!('items' in list) || lengthOf(list) === undefined) return undefined;
  const flat: Value[] = [];
  for (const item of list.items) {
    const type = typeOf(item);
    if (item.kind === 'unknown' && (type === 'dynamic' || isTuple(type) || isItems(type)))
      return undefined;
    if (item.kind === 'null' || !(isTuple(type) || isItems(type))) flat.push(item);
    else {
      const inner = flattened(item);
      if (inner === undefined) return undefined;
      flat.push(...inner);
    }
  }
  return flat;
}

/** The marks of the list and of the lists within it, which all go to the flat one as a whole. */
function marksOfNested(list: Value): Marks | undefined {
  if (!('items' in list)) return list.marks;
  const nested = list.items.filter((item) => 'items' in item).map(marksOfNested);
  return unionMarks([list.marks, ...nested]);
}

const isItems = (type: CtyType) => isCollection(type) && !isMapType(type);

function range(args: readonly Value[]): Value | Failure {
  if (args.length === 0 || args.length > 3)
    return failure('must have one, two, or three arguments');
  const [first = 0, second, third] = args.map(numberOf);
  const start = second === undefined ? 0 : first;
  const end = second ?? first;
  const step = third ?? (end < start ? -1 : 1);
  if (step < 0 && end > start)
    return argumentFailure(1, 'end must be less than start when step is negative');
  if (step > 0 && end < start)
    return argumentFailure(1, 'end must be greater than start when step is positive');
  const items: Value[] = [];
  // A step of zero never gets there, and ends at the limit as in terraform.
  for (let number = start; step < 0 ? number > end : number < end; number = add(number, step)) {
    if (items.length >= MOST_IN_RANGE)
      return failure(
        `more than ${MOST_IN_RANGE} values were generated; either decrease the difference between start and end or use a smaller step`,
      );
    items.push(numberValue(number));
  }
  return listValue('number', items);
}

/** Terraform's own limit. */
const MOST_IN_RANGE = 1024;

function sliceType([list, startValue, endValue]: readonly Value[]): CtyType | Failure {
  const type = typeOf(list as Value);
  if (isSetType(type))
    return argumentFailure(
      0,
      'cannot slice a set, because its elements do not have indices; explicitly convert to a list if the ordering of the result is not important',
    );
  if (!isSequenceType(type)) return argumentFailure(0, 'must be a list or tuple value');
  const length = lengthOf(list as Value);
  const start = sliceIndex('start', 1, startValue as Value, length);
  if (typeof start === 'object') return start;
  const end = sliceIndex('end', 2, endValue as Value, length);
  if (typeof end === 'object') return end;
  if (start !== undefined && end !== undefined && start > end)
    return argumentFailure(1, 'start index must not be greater than end index');
  if (!isTuple(type)) return type;
  if (start === undefined || end === undefined) return 'dynamic';
  return ['tuple', type[1].slice(start, end)];
}

function sliceIndex(
  name: string,
  argument: number,
  value: Value,
  length: number | undefined,
): number | undefined | Failure {
  if (value.kind === 'unknown') return undefined;
  const index = wholeNumber(value);
  if (index === undefined) return argumentFailure(argument, `invalid ${name} index: ${NOT_WHOLE}`);
  if (index < 0) return argumentFailure(argument, `${name} index must not be less than zero`);
  if (length !== undefined && index > length)
    return argumentFailure(
      argument,
      `${name} index must not be greater than the length of the list`,
    );
  return index;
}
