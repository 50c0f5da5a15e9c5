import { unknown } from '../value/construct.ts';
import { convert } from '../value/convert.ts';
import { equalTypes } from '../value/equal-types.ts';
import type { CtyType } from '../value/type.ts';
import { typeOf } from '../value/type-of.ts';
import { unify } from '../value/unify.ts';
import type { Value } from '../value/value.ts';
import { isSequenceType, itemsOf } from './argument-values.ts';
import { type BuiltIn, type Failure, failure } from './function.ts';

export const COALESCE_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  coalesce: {
    parameters: [],
    variadic: {
      name: 'vals',
      type: 'dynamic',
      allowsUnknown: true,
      allowsDynamic: true,
      allowsNull: true,
    },
    returns: (args) => unify(args.map(typeOf)) ?? failure('all arguments must have the same type'),
    call: coalesce,
  },
  coalescelist: {
    parameters: [],
    variadic: {
      name: 'vals',
      type: 'dynamic',
      allowsUnknown: true,
      allowsDynamic: true,
      allowsNull: true,
    },
    returns: coalesceListType,
    call: (args, type) => {
      for (const arg of args) {
        if (arg.kind === 'unknown') return unknown(type);
        if (arg.kind !== 'null' && itemsOf(arg).length > 0) return arg;
      }
      return failure('no non-null arguments');
    },
  },
};

function coalesce(args: readonly Value[], type: CtyType): Value | Failure {
  for (const arg of args) {
    const converted = convert(arg, type);
    const value = converted.kind === 'converted' ? converted.value : arg;
    if (value.kind === 'unknown') return unknown(type);
    if (value.kind === 'null' || (value.kind === 'string' && value.value === '')) continue;
    return value;
  }
  return failure('no non-null, non-empty-string arguments');
}

function coalesceListType(args: readonly Value[]): CtyType | Failure {
  const [first] = args;
  if (!first) return failure('at least one argument is required');
  for (const arg of args) {
    if (arg.kind === 'unknown') return 'dynamic';
    if (!isSequenceType(typeOf(arg)))
      return failure('coalescelist arguments must be lists or tuples');
  }
  const types = args.map(typeOf);
  const type = typeOf(first);
  return types.every((other) => equalTypes(other, type)) ? type : 'dynamic';
}
