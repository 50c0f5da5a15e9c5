import fc from 'fast-check';
import {
  listValue,
  numberValue,
  objectValue,
  stringValue,
  tupleValue,
  unknown,
} from '../../src/value/construct.ts';
import { MOST_CHARACTERS, MOST_ITEMS, MOST_LEVELS } from '../../src/value/size-limits.ts';
import type { CtyType } from '../../src/value/type.ts';
import type { Value } from '../../src/value/value.ts';
import { isTooLarge, sizeOf } from '../../src/value/value-size.ts';

test('a text may have a million characters, a list ten thousand items', () => {
  expect(isTooLarge(stringValue('a'.repeat(MOST_CHARACTERS / 2)))).toBe(false);
  expect(isTooLarge(stringValue('a'.repeat(MOST_CHARACTERS)))).toBe(true);
  const numbers = (count: number) => listValue('number', Array(count).fill(numberValue(1)));
  expect(isTooLarge(numbers(MOST_ITEMS / 2))).toBe(false);
  expect(isTooLarge(numbers(MOST_ITEMS))).toBe(true);
});

const small: fc.Arbitrary<Value> = fc.oneof(
  fc.string().map(stringValue),
  fc.integer().map(numberValue),
  fc.constant(unknown(['object', { a: 'string' }])),
);

test('what holds others is larger than all of them, what is shared counts twice', () => {
  fc.assert(
    fc.property(fc.array(small), (items) => {
      const size = sizeOf(tupleValue(items));
      expect(size).toBeGreaterThan(items.reduce((sum, item) => sum + sizeOf(item), 0));
      const once = tupleValue(items);
      expect(sizeOf(tupleValue([once, once]))).toBe(2 * size + sizeOf(tupleValue([])));
    }),
  );
});

test('forty values of twice the one before are too large, and soon told', () => {
  let value: Value = stringValue('a');
  for (let i = 0; i < 40; i++)
    value =
      i % 2 === 0
        ? tupleValue([value, value])
        : objectValue(
            new Map([
              ['a', value],
              ['b', value],
            ]),
          );
  expect(isTooLarge(value)).toBe(true);
});

test('an unknown is as large as its type', () => {
  let type: CtyType = 'string';
  for (let i = 0; i < 40; i++) type = ['tuple', [type, type]];
  expect(isTooLarge(unknown(type))).toBe(true);
  expect(isTooLarge(unknown(['map', ['list', 'string']]))).toBe(false);
});

test('values nest only so deep', () => {
  let value: Value = stringValue('a');
  for (let i = 1; i < MOST_LEVELS; i++) value = tupleValue([value]);
  expect(isTooLarge(value)).toBe(false);
  expect(isTooLarge(tupleValue([value]))).toBe(true);
});
