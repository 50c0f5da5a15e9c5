import { type Budget, spend } from '../value/budget.ts';
import { listValue, stringValue, unknown, unknownNotNull } from '../value/construct.ts';
import { lengthOf } from '../value/length-of.ts';
import { MOST_CHARACTERS } from '../value/size-limits.ts';
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
    call: ([format, ...args], _, { budget }) => {
      if (!args.every(whollyKnown)) return unknown('string');
      const text = working(budget, (work) => formatText(stringOf(format), args, work));
      if (text === undefined) return unknown('string');
      return typeof text === 'string' ? stringValue(text) : text;
    },
  },
  formatlist: {
    parameters: [stringParameter('format')],
    variadic: ARGS,
    returns: ['list', 'string'],
    call: ([format, ...args], _, { budget }) =>
      working(budget, (work) => formatList(stringOf(format), args, work)),
  },
};

/** What one call may take, so that no text becomes longer than it may be. */
function working<T>(budget: Budget | undefined, format: (work: Budget) => T): T {
  const work = { left: MOST_CHARACTERS };
  const formatted = format(work);
  spend(budget, MOST_CHARACTERS - work.left);
  return formatted;
}

/** Lists are walked through together, everything else stands in each text. */
function formatList(format: string, args: readonly Value[], work: Budget): Value | Failure {
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
  const isKnown = args.every((arg, i) => walked[i] || whollyKnown(arg));
  for (let row = 0; row < (count ?? 1); row++) {
    const values = args.map((arg, i) => (walked[i] ? (itemsOf(arg)[row] as Value) : arg));
    if (!isKnown || !values.every((value, i) => !walked[i] || whollyKnown(value))) {
      texts.push(unknownNotNull('string'));
      continue;
    }
    const text = formatText(format, values, work);
    if (text === undefined) return unknown(['list', 'string']);
    if (typeof text === 'object')
      return failure(`error on format iteration ${row}: ${text.message}`);
    texts.push(stringValue(text));
  }
  return listValue('string', texts);
}

function isWalked(arg: Value): boolean {
  const type = typeOf(arg);
  return arg.kind !== 'null' && (isListType(type) || isSetType(type) || isTuple(type));
}
