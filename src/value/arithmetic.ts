import { canonicalNumber, numberText, parseNumber } from './number-text.ts';

/**
 * The operators on numbers. Sums, differences and products of decimals are exact as terraform's are (0.1 + 0.2
 * is 0.3) as far as a double can hold the result; quotients and remainders of fractions are those of doubles.
 */

export function add(a: number | bigint, b: number | bigint): number | bigint {
  if (isSmall(a) && isSmall(b)) return a + b;
  return exactly(a, b, (x, y) => x + y);
}

export function subtract(a: number | bigint, b: number | bigint): number | bigint {
  return add(a, negate(b));
}

export function multiply(a: number | bigint, b: number | bigint): number | bigint {
  const left = decimalOf(a);
  const right = decimalOf(b);
  return numberOf({ digits: left.digits * right.digits, scale: left.scale + right.scale });
}

/** Undefined for a division by zero. */
export function divide(a: number | bigint, b: number | bigint): number | bigint | undefined {
  if (Number(b) === 0) return undefined;
  if (Number.isInteger(b) || typeof b === 'bigint') {
    const left = decimalOf(a);
    const by = BigInt(b);
    if (left.digits % by === 0n) return numberOf({ ...left, digits: left.digits / by });
  }
  return canonicalNumber(Number(a) / Number(b));
}

/** Undefined for a remainder by zero. The sign is that of `a`. */
export function modulo(a: number | bigint, b: number | bigint): number | bigint | undefined {
  if (Number(b) === 0) return undefined;
  return exactly(a, b, (x, y) => x % y);
}

export function negate(a: number | bigint): number | bigint {
  return canonicalNumber(-a);
}

interface Decimal {
  readonly digits: bigint;
  /** How many of the digits stand behind the point. */
  readonly scale: number;
}

function exactly(
  a: number | bigint,
  b: number | bigint,
  compute: (x: bigint, y: bigint) => bigint,
): number | bigint {
  const left = decimalOf(a);
  const right = decimalOf(b);
  const scale = Math.max(left.scale, right.scale);
  const scaled = ({ digits, scale: own }: Decimal) => digits * 10n ** BigInt(scale - own);
  return numberOf({ digits: compute(scaled(left), scaled(right)), scale });
}

function decimalOf(value: number | bigint): Decimal {
  if (typeof value === 'bigint') return { digits: value, scale: 0 };
  const text = numberText(value);
  const point = text.indexOf('.');
  if (point < 0) return { digits: BigInt(text), scale: 0 };
  return { digits: BigInt(text.replace('.', '')), scale: text.length - point - 1 };
}

function numberOf({ digits, scale }: Decimal): number | bigint {
  // Terraform's numbers have 512 bits; here a chain of products must only not grow without end.
  if (digits > LARGEST || digits < -LARGEST) return Number(digits) / 10 ** scale;
  return parseNumber(`${digits}e${-scale}`) ?? 0;
}

const LARGEST = 10n ** 400n;

/** The sum of two such whole numbers is exact in a double. */
const isSmall = (value: number | bigint): value is number =>
  Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 51;
