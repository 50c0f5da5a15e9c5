import fc from 'fast-check';
import { shapeOf } from '../../../src/terraform/replay/msgpack.ts';

const shape = (...bytes: number[]) => shapeOf(Buffer.from(bytes));

test.each<[string, number[], unknown]>([
  ['nil', [0xc0], null],
  ['true', [0xc3], 'scalar'],
  ['a small and a negative integer', [0x92, 0x07, 0xff], ['scalar', 'scalar']],
  [
    'an int64 and a double',
    [0x92, 0xd3, ...Array(8).fill(0), 0xcb, ...Array(8).fill(0)],
    ['scalar', 'scalar'],
  ],
  ['a number as text', [0xa2, 0x31, 0x30], 'scalar'],
  ['an unknown value', [0xd4, 0x00, 0x00], 'unknown'],
  ['a refined unknown value', [0xc7, 0x02, 0x0c, 0x81, 0x01], 'unknown'],
  ['a list', [0xdc, 0x00, 0x01, 0xc0], [null]],
])('%s', (_, bytes, expected) => {
  expect(shape(...bytes)).toEqual(expected);
});

test('an object by its names, short and long', () => {
  const long = 'x'.repeat(40);
  const bytes = Buffer.concat([
    Buffer.from([0x82, 0xa1, 0x61, 0xc0, 0xd9, 40]),
    Buffer.from(long),
    Buffer.from([0x90]),
  ]);
  expect(shapeOf(bytes)).toEqual(
    new Map<string, unknown>([
      ['a', null],
      [long, []],
    ]),
  );
});

test('any bytes give a shape or a RangeError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      try {
        shapeOf(Buffer.from(bytes));
      } catch (error) {
        // By name: jest's modules have a RangeError of their own.
        expect((error as Error).name).toBe('RangeError');
      }
    }),
  );
});
