import { numberText } from '../value/number-text.ts';
import type { Verb } from './format-verb.ts';

// Go's fmt for the verbs on numbers.

export function formatInteger(verb: Verb, number: bigint): string {
  const size = number < 0n ? -number : number;
  const digits = size.toString(BASES[verb.mode] ?? 10);
  const cased = verb.mode === 'X' ? digits.toUpperCase() : digits;
  const prefix = verb.flags.includes('#') ? (PREFIXES[verb.mode] ?? '') : '';
  const full = verb.precision === undefined ? cased : cased.padStart(verb.precision, '0');
  return aligned(verb, sign(verb, number < 0n) + prefix, full, verb.precision === undefined);
}

export function formatFloat(verb: Verb, number: number | bigint): string {
  const value = Number(number);
  const size = Math.abs(value);
  const lower = floatDigits(verb, size, typeof number === 'bigint' ? number : undefined);
  const digits = verb.mode === 'E' || verb.mode === 'G' ? lower.toUpperCase() : lower;
  return aligned(verb, sign(verb, value < 0), digits, true);
}

/** `%v` of a number: all its digits, with an exponent from 1e6 on where that is no longer, and below 1e-4. */
export function shortest(number: number | bigint): string {
  const value = Number(number);
  const digits = general(Math.abs(value), undefined);
  return value < 0 ? `-${digits}` : digits;
}

function floatDigits(verb: Verb, size: number, exact: bigint | undefined): string {
  const { mode, precision } = verb;
  if (mode === 'f') {
    if (exact !== undefined) {
      const whole = String(exact < 0n ? -exact : exact);
      return precision === 0 ? whole : `${whole}.${'0'.repeat(precision ?? 6)}`;
    }
    return fixed(size, precision ?? 6);
  }
  if (mode === 'e' || mode === 'E') return exponential(size, precision ?? 6);
  return general(size, precision);
}

/** Rounds the decimal that was written, where a double lies on either side of it. */
function fixed(size: number, places: number): string {
  const [whole = '', fraction = ''] = numberText(size).split('.');
  if (fraction.length <= places)
    return places === 0 ? whole : `${whole}.${fraction.padEnd(places, '0')}`;
  const kept = BigInt(whole + fraction.slice(0, places));
  const rest = fraction.slice(places);
  const rounded = String(roundsUp(rest, kept, size) ? kept + 1n : kept).padStart(places + 1, '0');
  if (places === 0) return rounded;
  return `${rounded.slice(0, -places)}.${rounded.slice(-places)}`;
}

function roundsUp(rest: string, kept: bigint, size: number): boolean {
  if (!/^50*$/.test(rest)) return rest >= '5';
  const [whole = '', fraction = ''] = numberText(size).split('.');
  const error = errorIn512Bits(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  return error === 0n ? kept % 2n === 1n : error > 0n;
}

/** Whether terraform's number of 512 bits for a fraction is greater (positive) or less than it. */
function errorIn512Bits(numerator: bigint, denominator: bigint): bigint {
  const bits = numerator.toString(2).length - denominator.toString(2).length;
  const shift = BigInt(512 - bits + 1);
  const scaled = numerator << shift;
  const excess = BigInt((scaled / denominator).toString(2).length - 512);
  const divisor = denominator << excess;
  const mantissa = (scaled + divisor / 2n) / divisor;
  return mantissa * divisor - scaled;
}

function exponential(size: number, places: number): string {
  return goExponent(size.toExponential(Math.min(places, 100)));
}

function general(size: number, precision: number | undefined): string {
  if (size === 0) return '0';
  const digits = precision === undefined ? undefined : Math.max(precision, 1);
  const written = size.toExponential(digits === undefined ? undefined : Math.min(digits - 1, 100));
  const [mantissa = '', power = '0'] = written.split('e');
  const exponent = Number(power);
  const significant = mantissa.replace('.', '').replace(/0+$/, '') || '0';
  // As Go's big floats have it, which differs from its plain ones.
  const isExact =
    digits !== undefined && digits > significant.length && significant.length > exponent;
  const threshold = isExact ? significant.length : (digits ?? 6);
  if (exponent < -4 || exponent >= threshold) {
    const rest = significant.slice(1);
    return goExponent(`${significant[0]}${rest && `.${rest}`}e${power}`);
  }
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${significant}`;
  const whole = significant.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = significant.slice(exponent + 1);
  return fraction ? `${whole}.${fraction}` : whole;
}

/** An exponent of at least two digits with its sign. */
function goExponent(text: string): string {
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

function sign({ flags }: Verb, isNegative: boolean): string {
  if (isNegative) return '-';
  if (flags.includes('+')) return '+';
  return flags.includes(' ') ? ' ' : '';
}

function aligned(verb: Verb, head: string, digits: string, padsZeros: boolean): string {
  const missing = (verb.width ?? 0) - head.length - digits.length;
  if (missing <= 0) return head + digits;
  if (verb.flags.includes('-')) return head + digits + ' '.repeat(missing);
  if (verb.flags.includes('0') && padsZeros) return head + '0'.repeat(missing) + digits;
  return ' '.repeat(missing) + head + digits;
}

const BASES: Readonly<Record<string, number>> = { b: 2, o: 8, d: 10, x: 16, X: 16 };
const PREFIXES: Readonly<Record<string, string>> = { b: '0b', o: '0', x: '0x', X: '0X' };
