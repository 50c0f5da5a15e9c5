import { boolValue, unknown } from '../value/construct.ts';
import { unmarked, withMarks } from '../value/marks.ts';
import { typeOf } from '../value/type-of.ts';
import type { Value } from '../value/value.ts';
import type { BuiltIn, Parameter } from './function.ts';

const VALUE: Parameter = {
  name: 'value',
  type: 'dynamic',
  allowsNull: true,
  allowsUnknown: true,
  allowsDynamic: true,
  allowsMarks: true,
};

export const SENSITIVE_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  sensitive: {
    parameters: [VALUE],
    mayBeNull: true,
    returns: ([value]) => typeOf(value as Value),
    call: ([value]) => withMarks(value as Value, new Set(['sensitive'] as const)),
  },
  nonsensitive: {
    parameters: [VALUE],
    mayBeNull: true,
    returns: ([value]) => typeOf(value as Value),
    call: ([value]) => {
      const { marks } = value as Value;
      const kept = new Set([...(marks ?? [])].filter((mark) => mark !== 'sensitive'));
      return withMarks(unmarked(value as Value), kept);
    },
  },
  issensitive: {
    parameters: [VALUE],
    returns: 'bool',
    call: ([value]) => {
      if (value?.marks?.has('sensitive')) return boolValue(true);
      // What is not known yet may still turn out to be sensitive.
      return value?.kind === 'unknown' ? unknown('bool') : boolValue(false);
    },
  },
};
