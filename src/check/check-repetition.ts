import type { Attribute, Block } from '../hcl/tree.ts';
import { attribute } from '../module/module-view.ts';
import { convert } from '../value/convert.ts';
import { friendlyName } from '../value/friendly-name.ts';
import { marksOf } from '../value/marks.ts';
import { typeOf } from '../value/type-of.ts';
import type { Value } from '../value/value.ts';
import { type Reporter, report } from './report.ts';
import { reportProblems } from './report-problems.ts';
import type { Scope } from './scope.ts';

/**
 * `count` and `for_each` of a resource or module call. Source: hashicorp/terraform
 * internal/terraform/eval_count.go, eval_for_each.go.
 */
export function checkRepetition(
  scope: Scope,
  reporter: Reporter,
  bytes: Buffer,
  block: Block,
): void {
  const count = attribute(block, 'count');
  if (count) checkArgument(scope, reporter, bytes, count, countRefusal);
  const forEach = attribute(block, 'for_each');
  if (forEach) checkArgument(scope, reporter, bytes, forEach, forEachRefusal);
}

type Refusal = readonly [summary: string, detail: string];

function checkArgument(
  scope: Scope,
  reporter: Reporter,
  bytes: Buffer,
  argument: Attribute,
  refusalOf: (value: Value) => Refusal | undefined,
): void {
  const { value, problems } = scope.values.argument(argument, bytes);
  reportProblems(reporter, bytes, problems);
  const refusal = problems.length > 0 ? undefined : refusalOf(value);
  if (refusal) report(reporter, argument.value.range, 4, ...refusal, { kind: 'other' });
}

function countRefusal(value: Value): Refusal | undefined {
  const summary = 'Invalid count argument';
  const converted = convert(value, 'number');
  if (converted.kind === 'problem')
    return ['Incorrect value type', `Invalid expression value: ${converted.message}.`];
  const number = converted.value;
  if (number.kind === 'null')
    return [summary, 'The given "count" argument value is null. An integer is required.'];
  if (number.kind !== 'number') return undefined;
  const unsuitable = (why: string): Refusal => [
    summary,
    `The given "count" argument value is unsuitable: ${why}.`,
  ];
  if (!Number.isInteger(Number(number.value))) return unsuitable('a whole number is required');
  return number.value < 0 ? unsuitable('must be greater than or equal to zero') : undefined;
}

function forEachRefusal(value: Value): Refusal | undefined {
  const summary = 'Invalid for_each argument';
  const unsuitable = 'The given "for_each" argument value is unsuitable:';
  if (marksOf(value).has('sensitive'))
    return [
      summary,
      'Sensitive values, or values derived from sensitive values, cannot be used as for_each arguments. If used, the sensitive value could be exposed as a resource instance key.',
    ];
  if (value.kind === 'null')
    return [
      summary,
      `${unsuitable} the given "for_each" argument value is null. A map, or set of strings is allowed.`,
    ];
  const type = typeOf(value);
  if (type === 'dynamic') return undefined;
  const kind = typeof type === 'string' ? type : type[0];
  if (kind === 'map' || kind === 'object') return undefined;
  if (kind !== 'set')
    return [
      summary,
      `${unsuitable} the "for_each" argument must be a map, or set of strings, and you have provided a value of type ${friendlyName(type)}.`,
    ];
  const element = type[1] as Exclude<typeof type, string>[1];
  if (value.kind === 'set' && value.items.length === 0) return undefined;
  if (element !== 'string' && !(value.kind === 'unknown' && element === 'dynamic'))
    return [
      'Invalid for_each set argument',
      `${unsuitable} "for_each" supports maps and sets of strings, but you have provided a set containing type ${friendlyName(element as never)}.`,
    ];
  if (value.kind === 'set' && value.items.some(({ kind }) => kind === 'null'))
    return [
      'Invalid for_each set argument',
      `${unsuitable} "for_each" sets must not contain null values.`,
    ];
  return undefined;
}
