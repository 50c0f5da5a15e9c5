import type { Step } from '../hcl/expression.ts';
import { constantString } from '../hcl/value.ts';
import { attributeOf } from '../interpret/attribute-of.ts';
import { elementAt } from '../interpret/element-at.ts';
import type { Problem } from '../interpret/environment.ts';
import { numberOf } from '../interpret/number-of.ts';
import type { BlockSchema, NestedBlockSchema } from '../schema/schema.ts';
import { stringValue, unknown } from '../value/construct.ts';
import type { Value } from '../value/value.ts';
import { didYouMean, nameSuggestion } from './config/name-suggestion.ts';

/** A step whose name or key is written out; terraform judges no others before it has values. */
export type LiteralStep =
  | Extract<Step, { kind: 'attribute' }>
  | { readonly kind: 'key'; readonly key: Value; readonly range: Step['range'] };

/** The steps up to the first splat or computed key. */
export function literalSteps(bytes: Buffer, steps: readonly Step[]): readonly LiteralStep[] {
  const literal: LiteralStep[] = [];
  for (const step of steps) {
    const key = step.kind === 'index' ? keyOf(bytes, step) : undefined;
    if (step.kind === 'attribute') literal.push(step);
    else if (key) literal.push({ kind: 'key', key, range: step.range });
    else break;
  }
  return literal;
}

function keyOf(bytes: Buffer, { key }: Extract<Step, { kind: 'index' }>): Value | undefined {
  if (key.kind === 'number') return { kind: 'number', value: numberOf(key.text) };
  const text = key.kind === 'template' ? constantString(bytes, key) : undefined;
  return text === undefined ? undefined : stringValue(text);
}

/** Why steps from a block of that schema lead nowhere. Source: terraform configschema/validate_traversal.go. */
export function traversalProblem(
  schema: BlockSchema,
  [step, ...rest]: readonly LiteralStep[],
): Problem | undefined {
  if (!step) return undefined;
  const { range } = step;
  if (step.kind === 'key') {
    const name = step.key.kind === 'string' && /^[\p{L}_][\p{L}\p{N}_-]*$/u.exec(step.key.value);
    const detail = name
      ? `Only attribute access is allowed here. Did you mean to access attribute "${name[0]}" using the dot operator?`
      : 'Only attribute access is allowed here, using the dot operator.';
    return { range, summary: 'Invalid index operation', detail };
  }
  const argument = schema.attributes.get(step.name);
  if (argument) return valueProblem(unknown(argument.type), rest);
  const nested = schema.blocks.get(step.name);
  if (nested) return nestedProblem(nested, rest);
  const near = nameSuggestion(step.name, [...schema.attributes.keys(), ...schema.blocks.keys()]);
  return {
    range,
    summary: 'Unsupported attribute',
    detail: `This object has no argument, nested block, or exported attribute named "${step.name}".${didYouMean(near)}`,
  };
}

function nestedProblem(
  { name, nesting, block }: NestedBlockSchema,
  steps: readonly LiteralStep[],
): Problem | undefined {
  if (nesting === 'single' || nesting === 'group') return traversalProblem(block, steps);
  const [step, ...rest] = steps;
  if (!step) return undefined;
  if (nesting === 'map' || (nesting === 'list' && step.kind === 'key'))
    return traversalProblem(block, rest);
  if (nesting === 'list')
    return {
      range: step.range,
      summary: 'Invalid operation',
      detail: `Block type "${name}" is represented by a list of objects, so it must be indexed using a numeric key, like .${name}[0].`,
    };
  return {
    range: step.range,
    summary: 'Cannot index a set value',
    detail: `Block type "${name}" is represented by a set of objects, and set elements do not have addressable keys. To find elements matching specific criteria, use a "for" expression with an "if" clause.`,
  };
}

/** Walks the type of an argument. */
function valueProblem(from: Value, steps: readonly LiteralStep[]): Problem | undefined {
  const problems: Problem[] = [];
  let value = from;
  for (const step of steps) {
    value =
      step.kind === 'attribute'
        ? attributeOf(value, step, { problems })
        : elementAt(value, step.key, step.range, { problems });
    if (problems[0]) return problems[0];
  }
  return undefined;
}
