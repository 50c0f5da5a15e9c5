import type { Expression } from '../hcl/expression.ts';
import { convert } from '../value/convert.ts';
import { marksOf, withMarks } from '../value/marks.ts';
import type { Marks, Value } from '../value/value.ts';
import { DYNAMIC } from './dynamic.ts';
import { type Environment, refuse } from './environment.ts';

/** `[a, b]` */
export function interpretTuple(
  { items }: Extract<Expression, { kind: 'tuple' }>,
  environment: Environment,
): Value {
  return {
    kind: 'tuple',
    items: items.map((item) => environment.interpret(item, environment)),
  };
}

/** `{ a = b }`; where a key is unknown, so is the whole. Source: hcl ObjectConsExpr. */
export function interpretObject(
  { items }: Extract<Expression, { kind: 'object' }>,
  environment: Environment,
): Value {
  const entries = new Map<string, Value>();
  const marks = new Set<'sensitive' | 'ephemeral'>();
  let known = true;
  for (const item of items) {
    const key = keyOf(item.key, environment);
    const value = environment.interpret(item.value, environment);
    if (key === undefined) known = false;
    else {
      entries.set(key.text, value);
      for (const mark of key.marks ?? []) marks.add(mark);
    }
  }
  return known ? withMarks({ kind: 'object', entries }, marks) : DYNAMIC;
}

function keyOf(
  key: Expression,
  environment: Environment,
): { readonly text: string; readonly marks?: Marks | undefined } | undefined {
  if (key.kind === 'traversal') {
    if (key.steps.length === 0) return { text: key.root.text };
    refuse(
      environment,
      key.range,
      'Ambiguous attribute key',
      "If this expression is intended to be a reference, wrap it in parentheses. If it's instead intended as a literal name containing periods, wrap it in quotes to create a string literal.",
    );
    return undefined;
  }
  const value = environment.interpret(key, environment);
  if (value.kind === 'null') {
    refuse(environment, key.range, 'Null value as key', "Can't use a null value as a key.");
    return undefined;
  }
  const converted = convert(value, 'string');
  if (converted.kind === 'problem') {
    const detail = `Can't use this value as a key: ${converted.message}.`;
    refuse(environment, key.range, 'Incorrect key type', detail);
    return undefined;
  }
  return converted.value.kind === 'string'
    ? { text: converted.value.value, marks: marksOf(value) }
    : undefined;
}
