import type { Expression, Step, Traversal } from '../hcl/expression.ts';
import type { DeclaredResource } from '../module/module-view.ts';
import type { BlockSchema, CtyType } from '../schema/schema.ts';
import { ownValue } from '../value/own-value.ts';
import { repetitionOf } from './repetition-of.ts';
import { type Scope, schemaOf } from './scope.ts';

/** What walking the steps of a reference comes to: a type, or the step that does not exist. */
export type Resolved =
  | { readonly kind: 'type'; readonly type: CtyType }
  | {
      readonly kind: 'no-attribute';
      readonly step: Extract<Step, { kind: 'attribute' }>;
      readonly on: CtyType;
    }
  | { readonly kind: 'needs-key'; readonly by: 'count' | 'for_each' }
  | { readonly kind: 'needs-no-key' }
  /** An index on a value that has none. */
  | { readonly kind: 'no-index'; readonly step: Step };

/** The steps of a reference split into the address of a resource and what is asked of it. */
export function resourceSteps(reference: Traversal):
  | {
      address: string;
      mode: 'resource' | 'data' | 'ephemeral';
      type: string;
      name: string;
      rest: readonly Step[];
    }
  | undefined {
  const { root, steps } = reference;
  const prefixed = root.text === 'data' || root.text === 'ephemeral' || root.text === 'resource';
  const [type, name] = prefixed
    ? [attributeName(steps[0]), attributeName(steps[1])]
    : [root.text, attributeName(steps[0])];
  if (!type || !name) return undefined;
  const mode = prefixed ? (root.text as 'data' | 'ephemeral' | 'resource') : 'resource';
  const address = `${mode === 'resource' ? '' : `${mode}.`}${type}.${name}`;
  return { address, mode, type, name, rest: steps.slice(prefixed ? 2 : 1) };
}

/** The type of `reference`, which must point at a declared resource whose schema is stored. */
export function resolveResource(
  scope: Scope,
  resource: DeclaredResource,
  rest: readonly Step[],
): Resolved {
  const schema = schemaOf(scope, resource.mode, resource.type, resource.block);
  if (!schema) return UNKNOWN;
  const by = repetitionOf(resource.block);
  const [first] = rest;
  const type = impliedType(schema);
  if (first === undefined) return by ? UNKNOWN : { kind: 'type', type };
  const keyed = first.kind === 'index' || first.kind === 'splat';
  if (by === undefined) return keyed && isKey(first) ? { kind: 'needs-no-key' } : walk(type, rest);
  if (!keyed) return { kind: 'needs-key', by };
  if (first.kind === 'splat') return walk(['list', type], rest);
  return walk(type, rest.slice(1));
}

/** The object type a block's value has. Read-only data: one per schema, remembered. */
export function impliedType(schema: BlockSchema): CtyType {
  const known = implied.get(schema);
  if (known) return known;
  const fields: Record<string, CtyType> = {};
  for (const [name, { type }] of schema.attributes) fields[name] = type;
  for (const [name, nested] of schema.blocks) {
    const inner = impliedType(nested.block);
    const { nesting } = nested;
    fields[name] = nesting === 'single' || nesting === 'group' ? inner : [nesting, inner];
  }
  const type: CtyType = ['object', fields];
  implied.set(schema, type);
  return type;
}

const implied = new WeakMap<BlockSchema, CtyType>();

const UNKNOWN: Resolved = { kind: 'type', type: 'dynamic' };

/** Whether an index addresses an instance: `[0]`, `["a"]`, `[each.key]`; `["attribute"]` on an object is not looked at. */
function isKey(step: Step): boolean {
  return step.kind === 'index' && step.key.kind === 'number';
}

function walk(from: CtyType, steps: readonly Step[]): Resolved {
  let type = from;
  for (const [index, step] of steps.entries()) {
    if (type === 'dynamic') return UNKNOWN;
    if (step.kind === 'splat') {
      const element = elementOf(type);
      const after = steps.slice(index + 1);
      const stop = step.namesOnly ? after.findIndex(({ kind }) => kind !== 'attribute') : -1;
      const each = walk(element ?? type, stop < 0 ? after : after.slice(0, stop));
      if (each.kind !== 'type') return each;
      const list: CtyType = ['list', each.type];
      return stop < 0 ? { kind: 'type', type: list } : walk(list, after.slice(stop));
    }
    if (step.kind === 'index') {
      if (typeof type === 'string') return { kind: 'no-index', step };
      type = elementOf(type) ?? 'dynamic';
      continue;
    }
    const next = fieldOf(type, step.name);
    if (next === undefined) return { kind: 'no-attribute', step, on: type };
    type = next;
  }
  return { kind: 'type', type };
}

function elementOf(type: CtyType): CtyType | undefined {
  if (typeof type === 'string') return undefined;
  const [kind, inner] = type;
  return kind === 'list' || kind === 'set' || kind === 'map' ? inner : undefined;
}

function fieldOf(type: CtyType, name: string): CtyType | undefined {
  if (typeof type === 'string') return undefined;
  if (type[0] === 'map') return type[1];
  return type[0] === 'object' ? ownValue(type[1], name) : undefined;
}

const attributeName = (step: Step | undefined): string | undefined =>
  step?.kind === 'attribute' ? step.name : undefined;

/** The type of an expression, as far as the source tells; `dynamic` where it does not. */
export function typeOfExpression(scope: Scope, expression: Expression): CtyType {
  switch (expression.kind) {
    case 'parens':
      return typeOfExpression(scope, expression.inner);
    case 'template':
      return isBareInterpolation(expression)
        ? typeOfExpression(scope, expression.parts[0].value)
        : 'string';
    case 'number':
      return 'number';
    case 'bool':
      return 'bool';
    case 'traversal': {
      const split = resourceSteps(expression);
      const resource = split && scope.resources.get(split.address);
      if (!split || !resource) return 'dynamic';
      const resolved = resolveResource(scope, resource, split.rest);
      return resolved.kind === 'type' ? resolved.type : 'dynamic';
    }
    default:
      return 'dynamic';
  }
}

/** `"${x}"` passes the value of x through with its type. */
function isBareInterpolation(
  template: Extract<Expression, { kind: 'template' }>,
): template is typeof template & {
  parts: readonly [{ kind: 'interpolation'; value: Expression; range: never }];
} {
  return (
    template.parts.length === 1 && template.parts[0]?.kind === 'interpolation' && !template.heredoc
  );
}
