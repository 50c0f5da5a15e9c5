import type { Call, Expression, ObjectItem } from '../../hcl/expression.ts';
import type { ByteRange } from '../../hcl/range.ts';
import { convert } from '../../value/convert.ts';
import type { CtyType } from '../../value/type.ts';
import type { Refuse } from './config-file.ts';
import { keywordOf } from './static-expression.ts';
import { staticValue } from './static-value.ts';

/**
 * The type an expression such as `map(object({ a = optional(string) }))` stands for. Where it is none,
 * `refuse` is told and the type, or that part of it, is taken to be any. Source: hashicorp/hcl `typeexpr`.
 */
export function typeConstraint(bytes: Buffer, expression: Expression, refuse: Refuse): CtyType {
  const keyword = keywordOf(expression);
  if (keyword !== undefined) return ofKeyword(keyword, expression, refuse);
  if (expression.kind !== 'call') return invalid(refuse, expression.range, NOT_A_TYPE);
  const { name, args } = expression;
  const [first, second] = args;
  const words = name.text;
  if (PRIMITIVES.has(words))
    return invalid(
      refuse,
      argumentsOf(bytes, expression),
      words === 'any'
        ? 'Type constraint keyword "any" does not expect arguments.'
        : `Primitive type keyword "${words}" does not expect arguments.`,
    );
  const needs = ONE_ARGUMENT[words];
  if (needs === undefined)
    return words === 'optional'
      ? invalid(refuse, name.range, OPTIONAL_OUTSIDE)
      : invalid(refuse, expression.range, `Keyword "${words}" is not a valid type constructor.`);
  if (!first || second) {
    const extra = second && { start: second.range.start, end: args.at(-1)?.range.end ?? 0 };
    return invalid(refuse, extra ?? argumentsOf(bytes, expression), needs);
  }
  if (words === 'object') return ofObject(bytes, first, refuse);
  if (words === 'tuple') return ofTuple(bytes, first, refuse);
  return [words as 'list' | 'set' | 'map', typeConstraint(bytes, first, refuse)];
}

function invalid(refuse: Refuse, range: ByteRange, detail: string): CtyType {
  refuse(range, 'Invalid type specification', detail);
  return 'dynamic';
}

function ofKeyword(keyword: string, { range }: Expression, refuse: Refuse): CtyType {
  if (keyword === 'any') return 'dynamic';
  if (PRIMITIVES.has(keyword)) return keyword as 'string' | 'number' | 'bool';
  const needs = ONE_ARGUMENT[keyword];
  return invalid(
    refuse,
    range,
    needs ?? `The keyword "${keyword}" is not a valid type specification.`,
  );
}

function ofTuple(bytes: Buffer, items: Expression, refuse: Refuse): CtyType {
  if (items.kind !== 'tuple')
    return invalid(refuse, items.range, 'Tuple type constructor requires a list of element types.');
  return ['tuple', items.items.map((item) => typeConstraint(bytes, item, refuse))];
}

function ofObject(bytes: Buffer, attributes: Expression, refuse: Refuse): CtyType {
  if (attributes.kind !== 'object') return invalid(refuse, attributes.range, NOT_A_MAP);
  const types: Record<string, CtyType> = {};
  const optional: string[] = [];
  for (const item of attributes.items) {
    const name = keywordOf(item.key);
    if (name === undefined) {
      invalid(refuse, item.key.range, 'Object constructor map keys must be attribute names.');
      continue;
    }
    const { type, isOptional } = ofAttribute(bytes, item, refuse);
    if (type === undefined) continue;
    types[name] = type;
    if (isOptional) optional.push(name);
  }
  return optional.length > 0 ? ['object', types, optional] : ['object', types];
}

function ofAttribute(
  bytes: Buffer,
  { value }: ObjectItem,
  refuse: Refuse,
): { readonly type?: CtyType; readonly isOptional: boolean } {
  if (value.kind !== 'call' || value.name.text !== 'optional')
    return { type: typeConstraint(bytes, value, refuse), isOptional: false };
  const [first, second, third] = value.args;
  if (!first) {
    invalid(refuse, argumentsOf(bytes, value), OPTIONAL_WITHOUT_TYPE);
    return { isOptional: true };
  }
  if (third) invalid(refuse, argumentsOf(bytes, value), OPTIONAL_WITH_MORE);
  const type = typeConstraint(bytes, first, refuse);
  if (second && !third) checkDefault(bytes, second, type, refuse);
  return { type, isOptional: third === undefined };
}

function checkDefault(bytes: Buffer, expression: Expression, type: CtyType, refuse: Refuse): void {
  let refused = false;
  const value = staticValue(bytes, expression, (...problem) => {
    refused = true;
    refuse(...problem);
  });
  if (refused) return;
  const converted = convert(value, type);
  if (converted.kind === 'problem')
    refuse(
      expression.range,
      'Invalid default value for optional attribute',
      `This default value is not compatible with the attribute's type constraint: ${converted.message}.`,
    );
}

/** The parentheses of a call and all between them. */
function argumentsOf(bytes: Buffer, { name, range }: Call): ByteRange {
  return { start: bytes.indexOf('(', name.range.end), end: range.end };
}

const PRIMITIVES: ReadonlySet<string> = new Set(['bool', 'string', 'number', 'any']);

const elementNeeded = (kind: string): string =>
  `The ${kind} type constructor requires one argument specifying the element type.`;

const ONE_ARGUMENT: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  list: elementNeeded('list'),
  set: elementNeeded('set'),
  map: elementNeeded('map'),
  object:
    'The object type constructor requires one argument specifying the attribute types and values as a map.',
  tuple: 'The tuple type constructor requires one argument specifying the element types as a list.',
});

const NOT_A_TYPE =
  'A type specification is either a primitive type keyword (bool, number, string) or a complex type constructor call, like list(string).';
const NOT_A_MAP =
  'Object type constructor requires a map whose keys are attribute names and whose values are the corresponding attribute types.';
const OPTIONAL_OUTSIDE =
  'Keyword "optional" is valid only as a modifier for object type attributes.';
const OPTIONAL_WITHOUT_TYPE =
  'Optional attribute modifier requires the attribute type as its argument.';
const OPTIONAL_WITH_MORE =
  'Optional attribute modifier expects at most two arguments: the attribute type, and a default value.';
