import fc from 'fast-check';
import { add, divide, modulo, multiply, subtract } from '../../src/value/arithmetic.ts';
import { numberText, parseNumber } from '../../src/value/number-text.ts';

test.each<[number | bigint, string]>([
  [1, '1'],
  [0.1, '0.1'],
  [1e21, '1000000000000000000000'],
  [1.5e-7, '0.00000015'],
  [-1.25e22, '-12500000000000000000000'],
  [12345678901234567890n, '12345678901234567890'],
])('%s is written %s', (number, text) => {
  expect(numberText(number)).toBe(text);
});

test.each<[string, number | bigint | undefined]>([
  ['1', 1],
  ['-0', 0],
  ['1.50', 1.5],
  ['1e3', 1000],
  ['.5', 0.5],
  ['5.', 5],
  ['+5', 5],
  ['12345678901234567890', 12345678901234567890n],
  ['1e20', 100000000000000000000n],
  ['', undefined],
  ['.', undefined],
  [' 1', undefined],
  ['0x10', undefined],
  ['1_000', undefined],
  ['abc', undefined],
])('%j is read as %s', (text, number) => {
  expect(parseNumber(text)).toBe(number);
});

test('what is written is read as the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double({ noNaN: true }), fc.bigInt()), (number) => {
      const read = parseNumber(numberText(number));
      expect(Number(read)).toBe(Number(number) + 0);
    }),
  );
});

test('decimals are computed as decimals', () => {
  expect(add(0.1, 0.2)).toBe(0.3);
  expect(subtract(0.3, 0.1)).toBe(0.2);
  expect(multiply(1.1, 1.1)).toBe(1.21);
  expect(divide(0.3, 3)).toBe(0.1);
  expect(modulo(-7.5, 2)).toBe(-1.5);
  expect(divide(1, 0)).toBeUndefined();
  expect(add(Number.MAX_SAFE_INTEGER, 2)).toBe(9007199254740993n);
});

test('a sum of whole numbers is that of bigints', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
      expect(BigInt(add(parseNumber(String(a)) ?? 0, parseNumber(String(b)) ?? 0))).toBe(a + b);
    }),
  );
});
