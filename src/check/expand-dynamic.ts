import type { Block } from '../hcl/tree.ts';
import { sourceOf } from '../hcl/value.ts';
import { DYNAMIC } from '../interpret/dynamic.ts';
import { elementsOf } from '../interpret/elements-of.ts';
import type { Binding, Problem } from '../interpret/environment.ts';
import { attribute } from '../module/module-view.ts';
import { friendlyName } from '../value/friendly-name.ts';
import { typeOf } from '../value/type-of.ts';
import type { Value } from '../value/value.ts';
import type { Expansion } from './body-check.ts';
import { type Reporter, report } from './report.ts';
import { reportProblems } from './report-problems.ts';
import type { Scope } from './scope.ts';

/** Past this many elements the rest is taken to be alike; only the time of a check hangs on it. */
const MAX_ELEMENTS = 100;

/**
 * The iterator of a `dynamic` block, bound to each element of its `for_each`. Source: hashicorp/hcl
 * ext/dynblock.
 */
export function expandDynamic(
  scope: Scope,
  reporter: Reporter,
  bytes: Buffer,
  block: Block,
  outer: Binding | undefined,
): Expansion {
  const name = iteratorName(bytes, block);
  const bind = (key: Value, value: Value): Binding => ({
    name,
    outer,
    value: {
      kind: 'object',
      entries: new Map([
        ['key', key],
        ['value', value],
      ]),
    },
  });
  const unknown: Expansion = { isKnown: false, each: [bind(DYNAMIC, DYNAMIC)] };
  const forEach = attribute(block, 'for_each');
  if (!forEach) return unknown;
  const problems: Problem[] = [];
  const value = scope.values.evaluate(forEach.value, bytes, outer, problems);
  reportProblems(reporter, bytes, problems);
  if (problems.length > 0) return unknown;
  const elements = elementsOf(value);
  if (elements === 'unknown') return unknown;
  if (elements !== 'not-iterable')
    return {
      isKnown: elements.length <= MAX_ELEMENTS,
      each: elements.slice(0, MAX_ELEMENTS).map(([key, item]) => bind(key, item)),
    };
  const detail =
    value.kind === 'null'
      ? 'Cannot use a null value in for_each.'
      : `Cannot use a ${friendlyName(typeOf(value))} value in for_each. An iterable collection is required.`;
  report(reporter, forEach.value.range, 4, 'Invalid dynamic for_each value', detail, {
    kind: 'other',
  });
  return unknown;
}

/** The name by which `content` calls the element. */
export function iteratorName(bytes: Buffer, block: Block): string {
  const given = attribute(block, 'iterator');
  return given ? sourceOf(bytes, given.value) : (block.labels[0]?.text ?? '');
}
