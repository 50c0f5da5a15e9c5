import type { Step } from '../hcl/expression.ts';
import { unknown } from '../value/construct.ts';
import { friendlyName } from '../value/friendly-name.ts';
import { marksOf, withMarks } from '../value/marks.ts';
import type { CtyType } from '../value/type.ts';
import { typeOf } from '../value/type-of.ts';
import type { Value } from '../value/value.ts';
import { DYNAMIC } from './dynamic.ts';
import { type Environment, refuse } from './environment.ts';

/** `value.name`. Source: hcl ops.go, GetAttr. */
export function attributeOf(
  value: Value,
  { name, range }: Extract<Step, { kind: 'attribute' }>,
  environment: Pick<Environment, 'problems'>,
): Value {
  const result = found(value, name);
  if (result) return withMarks(result, marksOf(value));
  const [summary, detail] = refusal(value, name);
  refuse(environment, range, summary, detail);
  return DYNAMIC;
}

function found(value: Value, name: string): Value | undefined {
  if (value.kind === 'object' || value.kind === 'map') return value.entries.get(name);
  if (value.kind !== 'unknown') return undefined;
  const { type } = value;
  if (type === 'dynamic') return DYNAMIC;
  if (typeof type === 'string') return undefined;
  if (type[0] === 'map') return unknown(type[1]);
  if (type[0] !== 'object' || !Object.hasOwn(type[1], name)) return undefined;
  return unknown(type[1][name] as CtyType);
}

function refusal(value: Value, name: string): readonly [summary: string, detail: string] {
  if (value.kind === 'null')
    return [
      'Attempt to get attribute from null value',
      'This value is null, so it does not have any attributes.',
    ];
  if (value.kind === 'object') return noAttribute(name);
  const type = typeOf(value);
  if (typeof type === 'string')
    return [
      'Unsupported attribute',
      `Can't access attributes on a primitive-typed value (${friendlyName(type)}).`,
    ];
  if (type[0] === 'map')
    return ['Missing map element', `This map does not have an element with the key "${name}".`];
  if (type[0] === 'object') return noAttribute(name);
  const element = type[0] === 'tuple' ? undefined : type[1];
  if (element !== undefined && typeof element !== 'string' && element[0] === 'object') {
    const has = Object.hasOwn(element[1], name);
    const which = `an attribute${has ? ` "${name}"` : ''}`.replace('an attribute "', 'attribute "');
    return [
      'Unsupported attribute',
      type[0] === 'set'
        ? `Can't access attributes on a set of objects. Did you mean to access ${which} across all elements of the set?`
        : `Can't access attributes on a list of objects. Did you mean to access ${which} for a specific element of the list, or across all elements of the list?`,
    ];
  }
  return ['Unsupported attribute', 'This value does not have any attributes.'];
}

const noAttribute = (name: string) =>
  ['Unsupported attribute', `This object does not have an attribute named "${name}".`] as const;
