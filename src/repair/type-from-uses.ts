import { variableConstraint } from '../check/variable-type.ts';
import type { Block } from '../hcl/tree.ts';
import { attributesOf, walkExpression } from '../hcl/walk.ts';
import { calledModules } from '../module/called-modules.ts';
import { viewModule } from '../module/module-view.ts';
import type { CtyType } from '../schema/schema.ts';
import { withoutOptional } from '../value/type-parts.ts';
import { type RepairContext, schemaAt } from './context.ts';
import { expectedType } from './expected-type.ts';
import { isWhole } from './reference-place.ts';
import type { FoundReference } from './rewrite-references.ts';

/** The type that fits every use, as far as the uses tell; `string` where they say nothing. */
export function typeFromUses(context: RepairContext, uses: readonly FoundReference[]): CtyType {
  const types = uses.map((use) => typeFromUse(context, use)).filter((type) => type !== undefined);
  return types.reduce<CtyType | undefined>(together, undefined) ?? 'string';
}

function typeFromUse(context: RepairContext, use: FoundReference): CtyType | undefined {
  const { attribute, reference, end } = use;
  if (attribute.name.text === 'for_each' && isWhole(attribute.value, reference))
    return eachType(context, use);
  return expectedType(attribute.value, argumentType(context, use), reference, end);
}

/** The type of the argument a reference stands in. */
function argumentType(
  context: RepairContext,
  { attribute: { name }, path }: FoundReference,
): CtyType | undefined {
  if (name.text === 'count' && path.length === 1) return 'number';
  const [top] = path;
  if (top?.type.text === 'module') return calledVariable(context, top, name.text);
  const type = schemaAt(context, path)?.attributes.get(name.text)?.type;
  // Core's own arguments are not typed.
  return type === 'dynamic' ? undefined : type;
}

function calledVariable({ scope }: RepairContext, call: Block, name: string): CtyType | undefined {
  const called = calledModules(scope.view.module).find((one) => one.name === call.labels[0]?.text);
  if (called?.child.kind !== 'local') return undefined;
  const variable = viewModule(called.child.module).variables.find((one) => one.name === name);
  return variable && withoutOptional(variableConstraint(variable));
}

/** What is repeated over: names, texts by name, or objects with the fields that are taken of `each.value`. */
function eachType(context: RepairContext, { path }: FoundReference): CtyType {
  const block = path.at(-1);
  const isDynamic = block?.type.text === 'dynamic';
  const root = isDynamic ? (block.labels[0]?.text ?? '') : 'each';
  if (!block) return ['set', 'string'];
  let value: CtyType | undefined;
  let usesKey = false;
  for (const inner of attributesOf(block.body, path)) {
    walkExpression(inner.attribute.value, (expression) => {
      if (expression.kind !== 'traversal' || expression.root.text !== root) return;
      const [step] = expression.steps;
      if (step?.kind !== 'attribute') return;
      if (step.name === 'key') usesKey = true;
      if (step.name !== 'value') return;
      const { end } = step.range;
      const use = { file: '', reference: expression, end, ...inner };
      const type = expectedType(inner.attribute.value, argumentType(context, use), expression, end);
      value = together(value, type ?? 'string');
    });
  }
  if (isDynamic && !usesKey) return ['list', value ?? 'string'];
  return value === undefined ? ['set', 'string'] : ['map', value];
}

/** One type for two uses: fields are put together, and the stricter of two that convert is taken. */
export function together(a: CtyType | undefined, b: CtyType): CtyType {
  if (a === undefined || a === 'dynamic') return b;
  if (b === 'dynamic') return a;
  if (typeof a === 'string' || typeof b === 'string') {
    if (typeof a !== 'string') return a;
    return typeof b !== 'string' || a === 'string' ? b : a;
  }
  if (a[0] === 'object' && b[0] === 'object') {
    const fields = new Map(Object.entries(a[1]));
    for (const [name, type] of Object.entries(b[1]))
      fields.set(name, together(fields.get(name), type));
    return ['object', Object.fromEntries(fields)];
  }
  if (a[0] === 'object' || b[0] === 'object' || a[0] === 'tuple' || b[0] === 'tuple') return a;
  // A list is taken where a set is asked for, and a set cannot be indexed.
  const kind = KINDS.find((one) => a[0] === one || b[0] === one) ?? a[0];
  return [kind, together(a[1], b[1])];
}

const KINDS = ['map', 'list', 'set'] as const;
