import { negate } from '../value/arithmetic.ts';
import { numberValue, unknown } from '../value/construct.ts';
import { friendlyName } from '../value/friendly-name.ts';
import { canonicalNumber } from '../value/number-text.ts';
import { typeOf } from '../value/type-of.ts';
import type { Value } from '../value/value.ts';
import { NOT_WHOLE, numberOf, stringOf, wholeNumber } from './argument-values.ts';
import {
  anyParameter,
  argumentFailure,
  type BuiltIn,
  type Failure,
  failure,
  numberParameter,
} from './function.ts';

export const NUMBER_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  abs: ofNumber((number) => (number < 0 ? negate(number) : number)),
  ceil: ofNumber((number) => (typeof number === 'bigint' ? number : Math.ceil(number))),
  floor: ofNumber((number) => (typeof number === 'bigint' ? number : Math.floor(number))),
  signum: {
    parameters: [numberParameter('num')],
    returns: 'number',
    call: ([number]) => {
      const whole = wholeNumber(number);
      return whole === undefined ? failure(NOT_WHOLE) : numberValue(Math.sign(whole));
    },
  },
  log: ofTwo('num', 'base', (num, base) => Math.log(num) / Math.log(base)),
  pow: ofTwo('num', 'power', (num, power) => num ** power),
  max: extreme((a, b) => a > b),
  min: extreme((a, b) => a < b),
  parseint: {
    parameters: [anyParameter('number'), numberParameter('base')],
    returns: ([number]) => {
      const type = typeOf(number as Value);
      if (type === 'string') return 'number';
      return argumentFailure(0, `first argument must be a string, not ${friendlyName(type)}`);
    },
    call: ([number, base]) => parseInteger(stringOf(number), wholeNumber(base)),
  },
};

function ofNumber(compute: (number: number | bigint) => number | bigint): BuiltIn {
  return {
    parameters: [numberParameter('num')],
    returns: 'number',
    call: ([number]) => numberValue(compute(numberOf(number))),
  };
}

function ofTwo(first: string, second: string, compute: (a: number, b: number) => number): BuiltIn {
  return {
    parameters: [numberParameter(first), numberParameter(second)],
    returns: 'number',
    call: ([a, b]) => {
      const result = compute(Number(numberOf(a)), Number(numberOf(b)));
      if (Number.isNaN(result)) return failure("can't use NaN as a number value");
      return numberValue(result);
    },
  };
}

function extreme(isBetter: (a: number | bigint, b: number | bigint) => boolean): BuiltIn {
  return {
    parameters: [],
    variadic: { name: 'numbers', type: 'number', allowsDynamic: true },
    returns: 'number',
    call: (args) => {
      if (args.length === 0) return failure('must pass at least one number');
      const best = args.map(numberOf).reduce((a, b) => (isBetter(b, a) ? b : a));
      return numberValue(best);
    },
  };
}

function parseInteger(text: string, base: number | undefined): Value | Failure {
  if (base === undefined || base < 2 || base > 62)
    return argumentFailure(1, 'base must be a whole number between 2 and 62 inclusive');
  if (text.length > MOST_DIGITS) return unknown('number');
  const isNegative = text.startsWith('-');
  const digits = /^[+-]/.test(text) ? text.slice(1) : text;
  let result = digits === '' ? undefined : 0n;
  for (const digit of digits) {
    const value = digitValue(digit, base);
    if (value === undefined || result === undefined) {
      result = undefined;
      break;
    }
    result = result * BigInt(base) + BigInt(value);
  }
  if (result === undefined)
    return argumentFailure(0, `cannot parse ${JSON.stringify(text)} as a base ${base} integer`);
  return numberValue(canonicalNumber(isNegative ? -result : result));
}

/** Letters of either case are the same digit up to base 36, beyond it capitals follow the small ones. */
function digitValue(digit: string, base: number): number | undefined {
  const order = base <= 36 ? DIGITS.slice(0, 36) : DIGITS;
  const at = order.indexOf(base <= 36 ? digit.toLowerCase() : digit);
  return at < 0 || at >= base ? undefined : at;
}

/** Of a number in any real configuration; more would only cost time. */
const MOST_DIGITS = 400;

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
