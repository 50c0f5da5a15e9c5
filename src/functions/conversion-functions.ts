import { nullOf, unknown } from '../value/construct.ts';
import { convert } from '../value/convert.ts';
import { friendlyConstraint, friendlyName } from '../value/friendly-name.ts';
import { marksDeep, unmarkedDeep, withMarks } from '../value/marks.ts';
import type { CtyType } from '../value/type.ts';
import { typeOf } from '../value/type-of.ts';
import { convertible } from '../value/unify.ts';
import type { Value } from '../value/value.ts';
import { argumentFailure, type BuiltIn, type Failure } from './function.ts';

export const CONVERSION_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  tostring: conversionTo('string'),
  tonumber: conversionTo('number'),
  tobool: conversionTo('bool'),
  tolist: conversionTo(['list', 'dynamic']),
  toset: conversionTo(['set', 'dynamic']),
  tomap: conversionTo(['map', 'dynamic']),
  ephemeralasnull: {
    parameters: [
      {
        name: 'value',
        type: 'dynamic',
        allowsNull: true,
        allowsUnknown: true,
        allowsDynamic: true,
        allowsMarks: true,
      },
    ],
    mayBeNull: true,
    returns: ([value]) => typeOf(value as Value),
    call: ([value]) => withoutEphemeral(value as Value),
  },
};

function conversionTo(wanted: CtyType): BuiltIn {
  return {
    parameters: [
      {
        name: 'v',
        type: 'dynamic',
        allowsNull: true,
        allowsUnknown: true,
        allowsDynamic: true,
        allowsMarks: true,
      },
    ],
    mayBeNull: true,
    returns: ([value]) => {
      const type = typeOf(value as Value);
      if (convertible(type, wanted, true)) return wanted;
      return argumentFailure(
        0,
        `cannot convert ${friendlyName(type)} to ${friendlyConstraint(wanted)}`,
      );
    },
    call: ([value]) => convertTo(value as Value, wanted),
  };
}

function convertTo(value: Value, wanted: CtyType): Value | Failure {
  if (value.kind === 'unknown') return withMarks(unknown(wanted), value.marks);
  const conversion = convert(value, wanted);
  if (conversion.kind === 'converted') return conversion.value;
  const { value: bare } = unmarkedDeep(value);
  const type = friendlyName(typeOf(bare));
  const target = friendlyConstraint(wanted);
  if (marksDeep(value).has('sensitive'))
    return argumentFailure(0, `cannot convert this sensitive ${type} to ${target}`);
  if (bare.kind === 'string' && wanted === 'bool')
    return argumentFailure(
      0,
      `cannot convert ${JSON.stringify(bare.value)} to bool; only the strings "true" or "false" are allowed`,
    );
  if (bare.kind === 'string' && wanted === 'number')
    return argumentFailure(
      0,
      `cannot convert ${JSON.stringify(bare.value)} to number; given string must be a decimal representation of a number`,
    );
  return argumentFailure(0, `cannot convert ${type} to ${target}`);
}

function withoutEphemeral(value: Value): Value {
  if (value.marks?.has('ephemeral')) {
    const { marks } = value;
    const kept = new Set([...marks].filter((mark) => mark !== 'ephemeral'));
    return withMarks(nullOf(typeOf(value)), kept);
  }
  switch (value.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return { ...value, items: value.items.map(withoutEphemeral) };
    case 'map':
    case 'object':
      return {
        ...value,
        entries: new Map([...value.entries].map(([key, item]) => [key, withoutEphemeral(item)])),
      };
    default:
      return value;
  }
}
