import { listValue, stringValue, unknown } from '../value/construct.ts';
import { lengthOf } from '../value/length-of.ts';
import { typeOf } from '../value/type-of.ts';
import { isTuple } from '../value/type-parts.ts';
import type { Value } from '../value/value.ts';
import { whollyKnown } from '../value/wholly-known.ts';
import { isListType, isSetType, itemsOf, stringOf } from './argument-values.ts';
import { formatText } from './format.ts';
import {
  argumentFailure,
  type BuiltIn,
  type Failure,
  failure,
  type Parameter,
  stringParameter,
} from './function.ts';

const ARGS: Parameter = {
  name: 'args',
  type: 'dynamic',
  allowsNull: true,
  allowsUnknown: true,
};

export const FORMAT_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  format: {
    parameters: [stringParameter('format')],
    variadic: ARGS,
    returns: 'string',
    call: ([format, ...args]) => {
      if (!args.every(whollyKnown)) return unknown('string');
      const text = formatText(stringOf(format), args);
      if (text === undefined) return unknown('string');
      return typeof text === 'string' ? stringValue(text) : text;
    },
  },
  formatlist: {
    parameters: [stringParameter('format')],
    variadic: ARGS,
    returns: ['list', 'string'],
    call: ([format, ...args]) => formatList(stringOf(format), args),
  },
};

/** Lists are walked through together, everything else stands in each text. */
function formatList(format: string, args: readonly Value[]): Value | Failure {
  const walked = args.map(isWalked);
  const lengths = args.map((arg, i) => (walked[i] ? lengthOf(arg) : undefined));
  const chooser = lengths.findIndex((length) => length !== undefined);
  const count = lengths[chooser];
  for (const [i, length] of lengths.entries()) {
    if (length !== undefined && length !== count)
      return argumentFailure(
        i + 1,
        `argument ${i + 1} has length ${length}, which is inconsistent with argument ${chooser + 1} of length ${count}`,
      );
  }
  const isOpen = args.some(
    (arg, i) =>
      (arg.kind === 'unknown' && (arg.type === 'dynamic' || walked[i])) ||
      (walked[i] && lengths[i] === undefined),
  );
  if (isOpen) return unknown(['list', 'string']);
  const texts: Value[] = [];
  for (let row = 0; row < (count ?? 1); row++) {
    const values = args.map((arg, i) => (walked[i] ? (itemsOf(arg)[row] as Value) : arg));
    const text = values.every(whollyKnown) ? formatText(format, values) : undefined;
    if (typeof text === 'object')
      return failure(`error on format iteration ${row}: ${text.message}`);
    texts.push(
      text === undefined ? ({ ...unknown('string'), notNull: true } as Value) : stringValue(text),
    );
  }
  return listValue('string', texts);
}

function isWalked(arg: Value): boolean {
  const type = typeOf(arg);
  return arg.kind !== 'null' && (isListType(type) || isSetType(type) || isTuple(type));
}
