import type { ValueRule } from '../../../constraints/constraint.ts';
import type { BrokenValue } from './broken-values.ts';
import { type Change, rewrite } from './change.ts';
import { nearNumbers } from './near-number.ts';

/** A number the provider takes, for one that is out of its range or no whole number. */
export function allowedNumber(value: BrokenValue): readonly Change[] {
  const { value: number, broken, accepts, name } = value;
  if (typeof number !== 'number') return [];
  const rules = broken.map(({ rule }) => rule);
  if (!rules.some(({ kind }) => kind === 'range' || kind === 'whole-number')) return [];
  return nearNumbers(number, boundsOf(rules), name)
    .filter((near) => accepts(near.value))
    .map((near) => ({
      action: 'change-value' as const,
      title: `write \`${name}\` ${near.how}`,
      score: near.score,
      edits: (each) => [rewrite(each, near.value)],
    }));
}

function boundsOf(rules: readonly ValueRule[]): { min?: number; max?: number } {
  const ranges = rules.filter((rule) => rule.kind === 'range');
  const mins = ranges.flatMap(({ min }) => (min === undefined ? [] : [min]));
  const maxs = ranges.flatMap(({ max }) => (max === undefined ? [] : [max]));
  return {
    ...(mins.length > 0 && { min: Math.max(...mins) }),
    ...(maxs.length > 0 && { max: Math.min(...maxs) }),
  };
}
