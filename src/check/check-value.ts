import type { Expression } from '../hcl/expression.ts';
import { constantString, objectKey } from '../hcl/value.ts';
import type { CtyType } from '../schema/schema.ts';
import { typeOfExpression } from './resolve-type.ts';
import type { Scope } from './scope.ts';

/**
 * Why a value cannot be converted to a type, in terraform's words ("string required"), or undefined where it
 * can or where the source does not tell. Source: cty convert, as `terraform validate` applies it.
 */
export function conversionProblem(
  scope: Scope,
  bytes: Buffer,
  expression: Expression,
  type: CtyType,
): string | undefined {
  if (type === 'dynamic') return undefined;
  switch (expression.kind) {
    case 'parens':
      return conversionProblem(scope, bytes, expression.inner, type);
    case 'conditional':
      return undefined;
    case 'tuple':
      return tupleProblem(scope, bytes, expression, type);
    case 'object':
      return objectProblem(scope, bytes, expression, type);
    case 'template':
    case 'number':
    case 'bool':
    case 'traversal': {
      const from = typeOfExpression(scope, expression);
      return typeProblem(from, type) ?? constantProblem(bytes, expression, from, type);
    }
    default:
      return undefined;
  }
}

/** The name terraform gives a type in "Inappropriate value for attribute". */
export function friendlyName(type: CtyType): string {
  if (typeof type === 'string') return type;
  const [kind, inner] = type;
  if (kind === 'list' || kind === 'set' || kind === 'map')
    return `${kind} of ${friendlyName(inner)}`;
  return kind;
}

type Tuple = Extract<Expression, { kind: 'tuple' }>;
type ObjectExpression = Extract<Expression, { kind: 'object' }>;

function tupleProblem(
  scope: Scope,
  bytes: Buffer,
  { items }: Tuple,
  type: CtyType,
): string | undefined {
  if (typeof type === 'string' || (type[0] !== 'list' && type[0] !== 'set')) {
    return typeof type !== 'string' && type[0] === 'tuple'
      ? undefined
      : `${friendlyName(type)} required`;
  }
  for (const [index, item] of items.entries()) {
    const problem = conversionProblem(scope, bytes, item, type[1]);
    if (problem) return `element ${index}: ${problem}`;
  }
  return undefined;
}

function objectProblem(
  scope: Scope,
  bytes: Buffer,
  { items }: ObjectExpression,
  type: CtyType,
): string | undefined {
  if (typeof type === 'string' || type[0] === 'list' || type[0] === 'set' || type[0] === 'tuple')
    return `${friendlyName(type)} required`;
  const fields = new Map(items.map(({ key, value }) => [objectKey(bytes, key), value]));
  if (type[0] === 'map') {
    for (const [name, value] of fields) {
      const problem = conversionProblem(scope, bytes, value, type[1]);
      if (problem) return name === undefined ? problem : `element "${name}": ${problem}`;
    }
    return undefined;
  }
  // A computed key may be any of the missing ones.
  const missing = fields.has(undefined)
    ? []
    : Object.keys(type[1])
        .filter((name) => !fields.has(name))
        .sort();
  if (missing.length > 0)
    return `attribute${missing.length > 1 ? 's' : ''} ${missing.map((name) => `"${name}"`).join(', ')} ${missing.length > 1 ? 'are' : 'is'} required`;
  for (const [name, field] of Object.entries(type[1])) {
    const value = fields.get(name);
    const problem = value && conversionProblem(scope, bytes, value, field);
    if (problem) return `attribute "${name}": ${problem}`;
  }
  return undefined;
}

function typeProblem(from: CtyType, to: CtyType): string | undefined {
  if (from === 'dynamic' || to === 'dynamic') return undefined;
  const refused = `${friendlyName(to)} required`;
  if (typeof to === 'string') {
    if (typeof from !== 'string') return refused;
    if (from === to || to === 'string' || from === 'string') return undefined;
    return refused;
  }
  if (typeof from === 'string') return refused;
  const listLike = (kind: string) => kind === 'list' || kind === 'set' || kind === 'tuple';
  const mapLike = (kind: string) => kind === 'map' || kind === 'object';
  if (listLike(from[0]) !== listLike(to[0]) || mapLike(from[0]) !== mapLike(to[0])) return refused;
  if ((from[0] === 'list' || from[0] === 'set') && (to[0] === 'list' || to[0] === 'set'))
    return typeProblem(from[1], to[1]) && refused;
  return undefined;
}

function constantProblem(
  bytes: Buffer,
  expression: Expression,
  from: CtyType,
  to: CtyType,
): string | undefined {
  if (from !== 'string' || (to !== 'number' && to !== 'bool')) return undefined;
  const text = constantString(bytes, expression);
  if (text === undefined) return undefined;
  const fits = to === 'number' ? NUMBER.test(text) : BOOL.test(text);
  return fits ? undefined : `a ${to} is required`;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const BOOL = /^(?:true|false|1|0)$/;
