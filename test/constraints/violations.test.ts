import type {
  ArgumentConstraints,
  PlaceConstraints,
  TypeConstraints,
} from '../../src/constraints/constraint.ts';
import { violations } from '../../src/constraints/violations.ts';
import type { BlockSchema, Nesting } from '../../src/schema/schema.ts';
import type { Value } from '../../src/value/value.ts';

const NOTHING: ArgumentConstraints = {
  values: [],
  exactlyOneOf: [],
  atLeastOneOf: [],
  requiredWith: [],
  conflictsWith: [],
  deprecated: undefined,
};
const ENUM: ArgumentConstraints = {
  ...NOTHING,
  values: [
    {
      rule: { kind: 'one-of', values: ['tcp', 'udp'], ignoreCase: false },
      unless: [],
      words: { summary: 'expected {key} to be one of ["tcp" "udp"], got {value}', detail: '' },
    },
  ],
};

function place(
  own: Readonly<Record<string, ArgumentConstraints>>,
  nested: Readonly<Record<string, PlaceConstraints>> = {},
): PlaceConstraints {
  return {
    arguments: new Map(Object.entries(own)),
    places: new Map(Object.entries(nested).map(([name, inner]) => [name, { place: inner }])),
  };
}

const type = (top: PlaceConstraints, more: Partial<TypeConstraints> = {}): TypeConstraints => ({
  sdk: 'sdk2',
  refusesId: false,
  deprecated: undefined,
  groups: [],
  place: top,
  ...more,
});

function schema(
  blocks: Readonly<Record<string, Nesting>> = {},
  required: readonly string[] = [],
): BlockSchema {
  const attribute = (name: string) => ({
    name,
    type: 'string' as const,
    required: true,
    optional: false,
    computed: false,
    sensitive: false,
    deprecated: false,
    writeOnly: false,
  });
  const empty: BlockSchema = { attributes: new Map(), blocks: new Map(), deprecated: false };
  return {
    ...empty,
    attributes: new Map(required.map((name) => [name, attribute(name)])),
    blocks: new Map(
      Object.entries(blocks).map(([name, nesting]) => [
        name,
        { name, nesting, block: empty, minItems: 0, maxItems: 0 },
      ]),
    ),
  };
}

const string = (value: string): Value => ({ kind: 'string', value });
const object = (entries: Readonly<Record<string, Value>>): Value => ({
  kind: 'object',
  entries: new Map(Object.entries(entries)),
});
const list = (...items: Value[]): Value => ({ kind: 'list', element: 'dynamic', items });
const set = (...items: Value[]): Value => ({ kind: 'set', element: 'dynamic', items });
const UNKNOWN: Value = { kind: 'unknown', type: 'string' };

const said = (constraints: TypeConstraints, config: Value, block = schema()) =>
  violations(constraints, block, config, 'a test').map(({ summary, detail, path }) => [
    detail || summary,
    path,
  ]);

test('a value outside of its list is refused with its name and itself', () => {
  const constraints = type(place({ protocol: ENUM }));
  expect(said(constraints, object({ protocol: string('icmp') }))).toEqual([
    ['expected protocol to be one of ["tcp" "udp"], got icmp', ['protocol']],
  ]);
  expect(said(constraints, object({ protocol: string('tcp') }))).toEqual([]);
  expect(said(constraints, object({ protocol: UNKNOWN }))).toEqual([]);
});

test('the place of an element ends at the first set', () => {
  const constraints = type(place({}, { rule: place({ protocol: ENUM }) }));
  const good = object({ protocol: string('udp') });
  const bad = object({ protocol: string('x') });
  expect(said(constraints, object({ rule: list(good, bad) }))).toEqual([
    ['expected rule.1.protocol to be one of ["tcp" "udp"], got x', ['rule', 1, 'protocol']],
  ]);
  expect(said(constraints, object({ rule: set(bad) }))).toEqual([
    ['expected rule.0.protocol to be one of ["tcp" "udp"], got x', ['rule']],
  ]);
});

test('SDK 2 looks into no block with an unknown part, the framework does', () => {
  const top = place({}, { rule: place({ protocol: ENUM }) });
  const config = object({ rule: list(object({ protocol: string('x'), port: UNKNOWN })) });
  expect(said(type(top), config)).toEqual([]);
  expect(said(type(top, { sdk: 'framework' }), config)).toHaveLength(1);
});

test('exactly one of several', () => {
  const facts = { ...NOTHING, exactlyOneOf: ['a', 'b.0.c'] };
  const constraints = type(place({ a: facts }, {}));
  const block = schema({ b: 'list' });
  const b = list(object({ c: string('x') }));
  expect(said(constraints, object({}), block)).toEqual([
    ['"a": one of `a,b.0.c` must be specified', ['a']],
  ]);
  expect(said(constraints, object({ a: string('x'), b }), block)).toEqual([
    ['"a": only one of `a,b.0.c` can be specified, but `a,b.0.c` were specified.', ['a']],
  ]);
  expect(said(constraints, object({ a: UNKNOWN }), block)).toEqual([]);
  expect(said(constraints, object({ b, a: { kind: 'null', type: 'string' } }), block)).toEqual([]);
});

test('arguments that need or exclude each other, a block without elements being none', () => {
  const top = place({
    a: { ...NOTHING, conflictsWith: ['b'] },
    c: { ...NOTHING, requiredWith: ['b', 'c'] },
  });
  const block = schema({ b: 'list' });
  const without = { b: list() };
  const some = { b: list(object({})) };
  expect(said(type(top), object({ a: string('x'), ...some }), block)).toEqual([
    ['"a": conflicts with b', ['a']],
  ]);
  expect(said(type(top), object({ a: string('x'), ...without }), block)).toEqual([]);
  expect(said(type(top), object({ c: string('x'), ...without }), block)).toEqual([
    ['"c": all of `b,c` must be specified', ['c']],
  ]);
});

test('a required argument that is null, and an `id` that nobody asked for', () => {
  const constraints = type(place({}), { refusesId: true });
  const config = object({ id: string('x'), name: { kind: 'null', type: 'string' } });
  expect(said(constraints, config, schema({}, ['name']))).toEqual([
    ['Invalid or unknown key', ['id']],
    ['The argument "name" is required, but no definition was found.', ['name']],
  ]);
});

test('one alternative is enough where a provider takes any of several', () => {
  const [first] = ENUM.values;
  if (!first) throw new Error('no constraint');
  const any = { ...first, unless: [{ kind: 'format' as const, format: 'integer' as const }] };
  const constraints = type(place({ protocol: { ...NOTHING, values: [any] } }));
  expect(said(constraints, object({ protocol: string('17') }))).toEqual([]);
  expect(said(constraints, object({ protocol: string('x') }))).toHaveLength(1);
});

test('the framework counts its own groups', () => {
  const groups = [{ kind: 'exactly-one' as const, names: ['a', 'b'] }];
  const constraints = type(place({}), { sdk: 'framework', groups });
  const text = 'Exactly one of these attributes must be configured: [a,b]';
  expect(said(constraints, object({}))).toEqual([[text, []]]);
  expect(said(constraints, object({ a: string('x'), b: string('y') }))).toEqual([[text, ['a']]]);
  expect(said(constraints, object({ a: UNKNOWN }))).toEqual([]);
});
