/**
 * Numbers as text. Terraform computes with 512-bit floats; here a whole number is exact at any size and a
 * fraction is a double, so that a fraction of more than 15 significant digits is rounded to what a double holds.
 */

/** As cty turns a number into a string: the shortest decimal that reads back the same, never an exponent. */
export function numberText(value: number | bigint): string {
  if (value === Number.POSITIVE_INFINITY) return '+Inf';
  if (value === Number.NEGATIVE_INFINITY) return '-Inf';
  const text = String(value);
  const exponent = EXPONENT.exec(text);
  if (!exponent) return text;
  const [, sign = '', whole = '', fraction = '', power = '0'] = exponent;
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}

/** What terraform takes for a number where one is written as a string; undefined where it takes none. */
export function parseNumber(text: string): number | bigint | undefined {
  if (INFINITE.test(text))
    return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const parts = DECIMAL.exec(text);
  if (!parts) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = parts;
  if (whole === '' && fraction === '') return undefined;
  const digits = whole + fraction;
  // Beyond any real configuration; a bigint of that many digits would only cost time.
  if (digits.length > MOST_DIGITS || Math.abs(Number(power)) > MOST_DIGITS)
    return canonicalNumber(Number(text));
  const point = whole.length + Number(power);
  const integral = point <= 0 ? '' : digits.slice(0, point).padEnd(point, '0');
  if (ZEROS.test(point <= 0 ? digits : digits.slice(point)))
    return canonicalNumber(BigInt(`${integral || '0'}`) * (sign === '-' ? -1n : 1n));
  return canonicalNumber(Number(text));
}

/** Bigint only for whole numbers beyond what a double holds exactly, and no minus zero: equal is then `===`. */
export function canonicalNumber(value: number | bigint): number | bigint {
  if (typeof value === 'bigint') return isSafe(value) ? Number(value) : value;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return BigInt(value);
  return value === 0 ? 0 : value;
}

const EXPONENT = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/;
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
const INFINITE = /^[+-]?inf$/i;
const ZEROS = /^0*$/;
const MOST_DIGITS = 400;

const isSafe = (value: bigint) =>
  value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
