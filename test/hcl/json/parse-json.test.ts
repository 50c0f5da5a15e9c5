import fc from 'fast-check';
import { asBlocks } from '../../../src/hcl/json/body-of-object.ts';
import { jsonFault } from '../../../src/hcl/json/json-fault.ts';
import { maskJson } from '../../../src/hcl/json/mask-json.ts';
import { parseJson } from '../../../src/hcl/json/parse-json.ts';
import type { Attribute, Block, Body, Document } from '../../../src/hcl/tree.ts';
import { constantString, sourceOf } from '../../../src/hcl/value.ts';
import { walkExpression } from '../../../src/hcl/walk.ts';

const parse = (value: unknown): Document => parseJson(Buffer.from(JSON.stringify(value, null, 2)));

const blocks = (body: Body): Block[] =>
  body.items.filter((item): item is Block => item.kind === 'block');

const argument = (body: Body, name: string): Attribute =>
  body.items.find(
    (item): item is Attribute => item.kind === 'attribute' && item.name.text === name,
  ) as Attribute;

const headers = (body: Body): string[] =>
  blocks(body).map(({ type, labels }) => [type.text, ...labels.map(({ text }) => text)].join(' '));

test('names in names are the labels of blocks, and lists are blocks one by one', () => {
  const { body, problems } = parse({
    '//': 'a comment',
    resource: { aws_vpc: { a: {}, b: [{}, {}] }, aws_subnet: [{ c: {} }] },
    variable: { region: { type: 'string' } },
    terraform: [
      { required_providers: { aws: { source: 'hashicorp/aws' } } },
      { backend: { s3: {} } },
    ],
    locals: { x: 1 },
  });
  expect(problems).toEqual([]);
  expect(headers(body)).toEqual([
    'resource aws_vpc a',
    'resource aws_vpc b',
    'resource aws_vpc b',
    'resource aws_subnet c',
    'variable region',
    'terraform',
    'terraform',
    'locals',
  ]);
  expect(blocks(body).flatMap((block) => headers(block.body))).toEqual([
    'required_providers',
    'backend s3',
  ]);
});

test('strings are templates, with the quotes of JSON in them undone in place', () => {
  const text = '{"output":{"o":{"value":"a ${lookup(var.m, \\"k\\")} b\\n"}}}';
  const document = parseJson(Buffer.from(text));
  const { value } = argument((blocks(document.body)[0] as Block).body, 'value');
  const seen: string[] = [];
  walkExpression(value, (inner) => {
    if (inner.kind === 'traversal') seen.push(text.slice(inner.range.start, inner.range.end));
    if (inner.kind === 'call') seen.push(inner.name.text);
    const constant = constantString(document.bytes, inner);
    if (constant !== undefined) seen.push(`"${constant}"`);
  });
  expect(seen).toEqual(['lookup', 'var.m', '"k"']);
});

test('where a reference or a type is wanted, the string holds one', () => {
  const document = parse({
    variable: { v: { type: 'map(object({ a = optional(string, "x") }))' } },
    resource: {
      aws_vpc: {
        a: {
          depends_on: ['aws_vpc.b', 'aws_vpc.c["k"]'],
          provider: 'aws.west',
          lifecycle: { ignore_changes: ['tags'], prevent_destroy: true },
        },
      },
    },
  });
  expect(document.problems).toEqual([]);
  const [variable, resource] = blocks(document.body) as [Block, Block];
  expect(argument(variable.body, 'type').value.kind).toBe('call');
  expect(argument(resource.body, 'provider').value.kind).toBe('traversal');
  const list = argument(resource.body, 'depends_on').value;
  expect(list.kind === 'tuple' && list.items.map((item) => sourceOf(document.bytes, item))).toEqual(
    ['aws_vpc.b', 'aws_vpc.c[ "k" ]'],
  );
  const [lifecycle] = blocks(resource.body) as [Block];
  expect(argument(lifecycle.body, 'prevent_destroy').value.kind).toBe('bool');
});

test('what only a schema knows for blocks can be had as such', () => {
  const { bytes, body } = parse({
    resource: { aws_security_group: { a: { ingress: [{ from_port: 1 }, { from_port: 2 }] } } },
  });
  const found = asBlocks(bytes, argument((blocks(body)[0] as Block).body, 'ingress'));
  expect(found.map(({ type, body: { items } }) => [type.text, items.length])).toEqual([
    ['ingress', 1],
    ['ingress', 1],
  ]);
});

// In the words of terraform 1.11, which sometimes points behind the fault: it has read on by then.
test.each([
  ['{"a": }', 'Missing JSON value', 6],
  ['{"a": 1', 'Unclosed object', 0],
  ['3', 'Root value must be object', 0],
  ['{"a" 1}', 'Missing property value colon', 5],
  ['{"a": [1}', 'Mismatched brackets', 8],
  ['{"a": 1 "b": 2}', 'Missing attribute seperator comma', 8],
  ['{"a": tru}', 'Invalid JSON keyword', 6],
  ['{"a": 01}', 'Invalid JSON number', 6],
  ['{"a": 1} x', 'Extraneous data after value', 9],
  ['', 'Missing value', 0],
])('%s is no JSON', (text, summary, start) => {
  expect(parseJson(Buffer.from(text)).problems).toMatchObject([{ summary, range: { start } }]);
});

test('what JSON.parse refuses is refused, and nothing else', () => {
  const pieces = fc.array(
    fc.constantFrom(...'{}[]:, "\\'.split(''), 'true', 'a', '"k"', '-1', '0'),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(jsonFault(Buffer.from(text)) === undefined).toBe(isJson);
    }),
    { numRuns: 2000 },
  );
});

test('any JSON is read without a word and without moving a byte', () => {
  fc.assert(
    fc.property(
      fc.object({
        maxDepth: 4,
        values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)],
      }),
      (value) => {
        const text = JSON.stringify(value, null, 1).replace(/[$%]+\{/g, '{');
        const bytes = Buffer.from(text);
        expect(maskJson(bytes)).toHaveLength(bytes.length);
        expect(parseJson(bytes).problems).toEqual([]);
      },
    ),
  );
});
