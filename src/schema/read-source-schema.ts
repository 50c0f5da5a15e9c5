import type { CtyType } from '../value/type.ts';
import { SchemaError } from './schema-error.ts';
import type {
  SourceAttribute,
  SourceBlock,
  SourceFunction,
  SourceNestedBlock,
  SourceParameter,
  SourceProvider,
  SourceSchema,
} from './source-schema.ts';

/**
 * Reads what `terraform providers schema -json` printed: the schemas by provider address. Nothing of
 * it is trusted, and only what is known is kept. Throws SchemaError, in words for a person.
 *
 * By hand, because a provider has 100,000 attributes: zod takes 12 s for AWS, this 0.1 s.
 */
export function readSourceSchemas(text: string): ReadonlyMap<string, SourceProvider> {
  const document = asObject(parsed(text), 'it', 0);
  const schemas = document.provider_schemas;
  if (schemas === undefined) throw new SchemaError('it has no "provider_schemas"');
  const entries = Object.entries(asObject(schemas, 'provider_schemas', 0));
  return new Map(
    entries.map(([address, one]) => {
      if (!/^[\w.:-]+\/[\w-]+\/[\w-]+$/.test(address)) fail(`"${address}"`, 'a provider address');
      return [address, provider(one, address)];
    }),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SchemaError('it is not JSON', { cause });
  }
}

function provider(value: unknown, at: string): SourceProvider {
  const given = asObject(value, at, 0);
  return {
    provider: given.provider === undefined ? { block: {} } : schema(given.provider, at),
    resource_schemas: named(given.resource_schemas, at, 0, schema),
    data_source_schemas: named(given.data_source_schemas, at, 0, schema),
    ephemeral_resource_schemas: named(given.ephemeral_resource_schemas, at, 0, schema),
    ...(given.functions !== undefined && {
      functions: named(given.functions, at, 0, signature),
    }),
  };
}

function schema(value: unknown, at: string): SourceSchema {
  const given = asObject(value, at, 0);
  return { version: count(given.version, at), block: block(given.block ?? {}, at, 0) };
}

function block(value: unknown, at: string, depth: number): SourceBlock {
  const given = asObject(value, at, depth);
  return {
    attributes: named(given.attributes, at, depth + 1, attribute),
    block_types: named(given.block_types, at, depth + 1, nestedBlock),
    ...flagsOf(given, at, ['deprecated']),
    ...messageOf(given, at),
  };
}

function nestedBlock(value: unknown, at: string, depth: number): SourceNestedBlock {
  const given = asObject(value, at, depth);
  return {
    nesting_mode: oneOf(given.nesting_mode, ['single', 'group', 'list', 'set', 'map'], at),
    block: block(given.block ?? {}, at, depth + 1),
    min_items: count(given.min_items, at),
    max_items: count(given.max_items, at),
  };
}

const FLAGS = [
  'required',
  'optional',
  'computed',
  'sensitive',
  'deprecated',
  'write_only',
] as const;

function attribute(value: unknown, at: string, depth: number): SourceAttribute {
  const given = asObject(value, at, depth);
  const rest = { ...flagsOf(given, at, FLAGS), ...messageOf(given, at) };
  if (given.nested_type === undefined) return { type: ctyType(given.type, at, depth + 1), ...rest };
  const nested = asObject(given.nested_type, at, depth);
  return {
    nested_type: {
      attributes: named(nested.attributes, at, depth + 1, attribute),
      nesting_mode: oneOf(nested.nesting_mode, ['single', 'list', 'set', 'map'], at),
    },
    ...rest,
  };
}

type Primitive = Extract<CtyType, string>;
const PRIMITIVES = ['string', 'number', 'bool', 'dynamic'] as const;

function ctyType(value: unknown, at: string, depth: number): CtyType {
  assertShallow(depth, at);
  if (!Array.isArray(value)) return oneOf<Primitive>(value, PRIMITIVES, at);
  const kind = oneOf(value[0], ['list', 'set', 'map', 'tuple', 'object'], at);
  if (kind === 'tuple') {
    if (!Array.isArray(value[1])) fail(at, 'a list of types');
    return [kind, (value[1] as unknown[]).map((one) => ctyType(one, at, depth + 1))];
  }
  if (kind !== 'object') return [kind, ctyType(value[1], at, depth + 1)];
  const fields = Object.entries(asObject(value[1], at, depth));
  return [
    'object',
    Object.fromEntries(fields.map(([name, one]) => [name, ctyType(one, at, depth + 1)])),
  ];
}

function signature(value: unknown, at: string): SourceFunction {
  const given = asObject(value, at, 0);
  const parameters = given.parameters ?? [];
  if (!Array.isArray(parameters)) fail(at, 'a list of parameters');
  const variadic = given.variadic_parameter;
  return {
    parameters: (parameters as unknown[]).map((one) => parameter(one, at)),
    ...(variadic !== undefined && { variadic_parameter: parameter(variadic, at) }),
    return_type: ctyType(given.return_type, at, 0),
  };
}

function parameter(value: unknown, at: string): SourceParameter {
  const given = asObject(value, at, 0);
  const name = typeof given.name === 'string' ? given.name : '';
  return { name, type: ctyType(given.type, at, 0) };
}

function named<T>(
  value: unknown,
  at: string,
  depth: number,
  read: (inner: unknown, at: string, depth: number) => T,
): Record<string, T> {
  const entries = Object.entries(asObject(value ?? {}, at, depth));
  return Object.fromEntries(
    entries.map(([name, inner]) => {
      // Terraform's identifiers; some providers have names that begin with a digit.
      if (!/^[\p{L}\p{N}_-]{1,256}$/u.test(name)) fail(`${at}.${name}`, 'a name');
      return [name, read(inner, `${at}.${name}`, depth + 1)];
    }),
  );
}

/** Four times as deep as the deepest provider, far from the end of the stack. */
const MAX_DEPTH = 200;

function assertShallow(depth: number, at: string): void {
  if (depth > MAX_DEPTH) throw new SchemaError(`${shortened(at)} is too deep`);
}

function asObject(value: unknown, at: string, depth: number): Record<string, unknown> {
  assertShallow(depth, at);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  return fail(at, 'an object');
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], at: string): T {
  const found = allowed.find((one) => one === value);
  return found ?? fail(at, `one of ${allowed.join(', ')} where it says ${JSON.stringify(value)}`);
}

function count(value: unknown, at: string): number {
  if (value === undefined) return 0;
  const valid = Number.isSafeInteger(value) && (value as number) >= 0;
  return valid ? (value as number) : fail(at, 'a count');
}

function flagsOf<T extends string>(
  given: Record<string, unknown>,
  at: string,
  names: readonly T[],
): { readonly [K in T]?: true } {
  const flags: { [K in T]?: true } = {};
  for (const name of names) {
    if (given[name] === true) flags[name] = true;
    else if (given[name] !== undefined && given[name] !== false) fail(`${at}.${name}`, 'a boolean');
  }
  return flags;
}

function messageOf(
  given: Record<string, unknown>,
  at: string,
): { readonly deprecation_message?: string } {
  const message = given.deprecation_message;
  if (message === undefined || message === '') return {};
  return typeof message === 'string' ? { deprecation_message: message } : fail(at, 'a message');
}

function fail(at: string, expected: string): never {
  throw new SchemaError(`${shortened(at)} is not ${expected}`);
}

const shortened = (at: string): string => (at.length <= 120 ? at : `…${at.slice(-119)}`);
