import fc from 'fast-check';
import type { BlockSchema } from '../../../src/schema/schema.ts';
import { decodeConfig } from '../../../src/terraform/replay/msgpack.ts';
import type { CtyType } from '../../../src/value/type.ts';

/** The value of the one argument of a block, from its bytes. */
function decoded(type: CtyType, ...bytes: number[]) {
  const config = decodeConfig(Buffer.from([0x81, 0xa1, 0x61, ...bytes]), blockWith(type));
  return config.kind === 'object' ? config.entries.get('a') : config;
}

function blockWith(type: CtyType): BlockSchema {
  const flags = { required: false, computed: false, sensitive: false };
  const a = { name: 'a', type, optional: true, deprecated: false, writeOnly: false, ...flags };
  const nested = { attributes: new Map([['a', a]]), blocks: new Map(), deprecated: false };
  const b = { name: 'b', nesting: 'list' as const, block: nested, minItems: 0, maxItems: 0 };
  return { ...nested, blocks: new Map([['b', b]]) };
}

test.each<[string, CtyType, number[], unknown]>([
  ['nil', 'string', [0xc0], { kind: 'null', type: 'string' }],
  ['true', 'bool', [0xc3], { kind: 'bool', value: true }],
  ['a small integer', 'number', [0x07], { kind: 'number', value: 7 }],
  ['a small negative integer', 'number', [0xff], { kind: 'number', value: -1 }],
  ['an int16', 'number', [0xd1, 0xff, 0x00], { kind: 'number', value: -256 }],
  ['an int64', 'number', [0xd3, 0, 0, 0, 1, 0, 0, 0, 0], { kind: 'number', value: 2 ** 32 }],
  ['a uint16', 'number', [0xcd, 0x01, 0xbb], { kind: 'number', value: 443 }],
  ['a double', 'number', [0xcb, 0x3f, 0xf8, 0, 0, 0, 0, 0, 0], { kind: 'number', value: 1.5 }],
  ['a number as text', 'number', [0xa2, 0x31, 0x30], { kind: 'number', value: 10 }],
  ['a string', 'string', [0xa2, 0xc3, 0xa9], { kind: 'string', value: 'é' }],
  ['an unknown value', 'string', [0xd4, 0, 0], { kind: 'unknown', type: 'string' }],
  [
    'a refined unknown value',
    'string',
    [0xc7, 0x02, 0x0c, 0x81, 0x01],
    { kind: 'unknown', type: 'string' },
  ],
  [
    'a set',
    ['set', 'string'],
    [0xdc, 0, 1, 0xc0],
    { kind: 'set', element: 'string', items: [{ kind: 'null', type: 'string' }] },
  ],
  [
    'a value of any type',
    'dynamic',
    [0x92, 0xc4, 6, ...Buffer.from('"bool"'), 0xc2],
    { kind: 'bool', value: false },
  ],
])('%s', (_, type, bytes, expected) => {
  expect(decoded(type, ...bytes)).toEqual(expected);
});

test('a nested block is an object in a list', () => {
  const bytes = Buffer.from([0x81, 0xa1, 0x62, 0x91, 0x81, 0xa1, 0x61, 0x05]);
  expect(decodeConfig(bytes, blockWith('number'))).toEqual({
    kind: 'object',
    entries: new Map([
      [
        'b',
        {
          kind: 'list',
          element: 'dynamic',
          items: [{ kind: 'object', entries: new Map([['a', { kind: 'number', value: 5 }]]) }],
        },
      ],
    ]),
  });
});

test('any bytes give a value or a RangeError', () => {
  const block = blockWith(['list', 'dynamic']);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      try {
        decodeConfig(Buffer.from(bytes), block);
      } catch (error) {
        // By name: jest's modules have a RangeError of their own.
        expect((error as Error).name).toBe('RangeError');
      }
    }),
  );
});
