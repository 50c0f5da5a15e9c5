import fc from 'fast-check';
import { nullOf, setValue, stringValue, unknown } from '../../src/value/construct.ts';
import { convert } from '../../src/value/convert.ts';
import { equalTypes } from '../../src/value/equal-types.ts';
import { withMarks } from '../../src/value/marks.ts';
import type { CtyType } from '../../src/value/type.ts';
import { typeOf } from '../../src/value/type-of.ts';
import { unify } from '../../src/value/unify.ts';
import { valuesEqual } from '../../src/value/values-equal.ts';
import { readValue, type Written } from '../functions/written-value.ts';

const OBJECT: CtyType = ['object', { a: 'string', b: 'number' }, ['b']];

describe('what does not convert is said in terraform’s words', () => {
  test.each<[Written, CtyType, string]>([
    [[], 'string', 'string required'],
    ['x', 'number', 'a number is required'],
    [true, 'number', 'number required'],
    ['True', 'bool', 'a bool is required; to convert from string, use lowercase "true"'],
    ['x', ['set', 'string'], 'set of string required'],
    [['a', {}], ['list', 'number'], 'element 1: number required'],
    [['a'], ['list', 'number'], 'a number is required'],
    [{ a: [] }, ['map', 'string'], 'element "a": string required'],
    [['a', {}], ['list', 'dynamic'], 'all list elements must have the same type'],
    [{ a: 1, b: [] }, ['map', 'dynamic'], 'all map elements must have the same type'],
    [{}, OBJECT, 'attribute "a" is required'],
    [{ a: {} }, OBJECT, 'attribute "a": string required'],
    [{}, ['object', { a: 'string', b: 'string' }], 'attributes "a" and "b" are required'],
    [
      {},
      ['object', { a: 'bool', b: 'bool', c: 'bool' }],
      'attributes "a", "b", and "c" are required',
    ],
    [{ $list: ['a'] }, ['map', 'string'], 'map of string required'],
    [{ $list: [[1]] }, ['list', 'string'], 'incorrect list element type: string required'],
    [['a'], 'string', 'string required'],
    [{ $unknown: 'number' }, ['list', 'string'], 'list of string required'],
    ['a', ['list', 'dynamic'], 'list of any single type required'],
  ])('%j as %j: %s', (written, type, message) => {
    expect(convert(readValue(written), type)).toEqual({ kind: 'problem', message });
  });
});

const converted = (written: Written, type: CtyType) => {
  const conversion = convert(readValue(written), type);
  if (conversion.kind === 'problem') throw new Error(conversion.message);
  return conversion.value;
};

test('a set has each item once, in cty’s order', () => {
  expect(converted(['b', 'a', 'b', 1], ['set', 'string'])).toMatchObject({
    items: ['1', 'a', 'b'].map(stringValue),
  });
});

test('optional attributes that are absent become null, others are dropped', () => {
  expect(converted({ a: 1, c: 2 }, OBJECT)).toEqual({
    kind: 'object',
    entries: new Map([
      ['a', stringValue('1')],
      ['b', nullOf('number')],
    ]),
  });
});

test('an unknown keeps what is known of its type', () => {
  const list = unknown(['list', 'string']);
  expect(convert(list, ['set', 'dynamic'])).toEqual({
    kind: 'converted',
    value: unknown(['set', 'string']),
  });
  expect(convert(unknown('dynamic'), ['list', OBJECT])).toEqual({
    kind: 'converted',
    value: unknown(['list', ['object', { a: 'string', b: 'number' }]]),
  });
});

test('marks stay on what they are on, but for items of a set', () => {
  const sensitive = new Set(['sensitive'] as const);
  const secret = withMarks(stringValue('1'), sensitive);
  expect(convert(secret, 'number')).toMatchObject({ value: { kind: 'number', marks: sensitive } });
  const set = setValue('string', [secret, stringValue('2')]);
  expect(set).toMatchObject({ marks: sensitive, items: ['1', '2'].map(stringValue) });
});

describe('unify', () => {
  test.each<[CtyType[], CtyType | undefined]>([
    [['string', 'number'], 'string'],
    [['number', 'bool'], undefined],
    [['dynamic', 'number'], 'number'],
    [
      [
        ['tuple', ['string']],
        ['tuple', ['number', 'bool']],
      ],
      ['list', 'string'],
    ],
    [
      [
        ['tuple', ['string']],
        ['tuple', ['number']],
      ],
      ['tuple', ['string']],
    ],
    [
      [
        ['object', { a: 'string' }],
        ['object', { b: 'number' }],
      ],
      ['map', 'string'],
    ],
    [
      [
        ['object', { a: 'string' }],
        ['object', { a: 'number' }],
      ],
      ['object', { a: 'string' }],
    ],
    [
      [
        ['object', {}],
        ['tuple', []],
      ],
      undefined,
    ],
    [
      [
        ['list', 'string'],
        ['tuple', ['number']],
      ],
      ['list', 'string'],
    ],
    [
      [
        ['map', 'number'],
        ['object', { a: 'string' }],
      ],
      ['map', 'string'],
    ],
    [
      [
        ['list', 'string'],
        ['set', 'string'],
      ],
      ['list', 'string'],
    ],
    [[['list', 'string'], 'dynamic'], 'dynamic'],
    [['string', ['list', 'string']], undefined],
    [[], undefined],
  ])('%j is %j', (types, common) => {
    expect(unify(types)).toEqual(common);
  });
});

const written = fc.letrec<{ any: Written }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Written>('', 'a', 'true', '1', null),
    fc.integer({ min: -9, max: 9 }),
    fc.boolean(),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'constructor'), tie('any'), { maxKeys: 2 }),
  ),
})).any;

test('a converted value has the type it was converted to, and converting it again changes nothing', () => {
  const target = fc.constantFrom<CtyType>(
    'string',
    ['list', 'string'],
    ['set', 'string'],
    ['map', 'string'],
    ['list', 'dynamic'],
    ['map', ['list', 'string']],
  );
  fc.assert(
    fc.property(written, target, (value, type) => {
      const first = convert(readValue(value), type);
      if (first.kind === 'problem') return;
      const again = convert(first.value, type);
      expect(again).toEqual(first);
      if (!JSON.stringify(type).includes('dynamic') && value !== null)
        expect(equalTypes(typeOf(first.value), type)).toBe(true);
    }),
  );
});

test('values convert to what their types unify to, whichever comes first', () => {
  fc.assert(
    fc.property(written, written, (a, b) => {
      const types = [a, b].map((value) => typeOf(readValue(value)));
      const common = unify(types);
      const turned = unify(types.toReversed());
      expect(common === undefined).toBe(turned === undefined);
      if (common === undefined) return;
      for (const value of [a, b]) {
        const { kind } = convert(readValue(value), common);
        // A string may turn out to be no number only where a collection was asked for by another.
        if (kind === 'problem') expect(JSON.stringify(common)).toMatch(/number|bool|dynamic/);
      }
    }),
  );
});

test('a value equals itself and what it is converted from and back', () => {
  fc.assert(
    fc.property(written, (value) => {
      expect(valuesEqual(readValue(value), readValue(value))).toBe(true);
    }),
  );
});
