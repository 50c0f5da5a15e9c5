import type { ValueConstraint, ValueRule } from './constraint.ts';
import { FORMATS } from './formats.ts';

/** Whether a known scalar is refused. */
export function isBroken({ rule, unless }: ValueConstraint, value: string | number): boolean {
  return !holds(rule, value) && !unless.some((other) => holds(other, value));
}

/** Whether a known scalar keeps a rule; a rule about text says nothing of a number, nor the other way round. */
export function holds(rule: ValueRule, value: string | number): boolean {
  switch (rule.kind) {
    case 'one-of':
      return rule.values.some((allowed) =>
        rule.ignoreCase ? lower(allowed) === lower(value) : allowed === value,
      );
    case 'range':
      return (
        typeof value !== 'number' ||
        (value >= (rule.min ?? Number.NEGATIVE_INFINITY) &&
          value <= (rule.max ?? Number.POSITIVE_INFINITY))
      );
    case 'whole-number':
      return typeof value !== 'number' || Number.isInteger(value);
    case 'length': {
      if (typeof value !== 'string') return true;
      const length = rule.unit === 'bytes' ? Buffer.byteLength(value) : [...value].length;
      return length >= (rule.min ?? 0) && length <= (rule.max ?? Number.POSITIVE_INFINITY);
    }
    case 'matches':
      return typeof value !== 'string' || expression(rule).test(value);
    case 'differs':
      return typeof value !== 'string' || !expression(rule).test(value);
    case 'format':
      return typeof value !== 'string' || FORMATS[rule.format](value);
  }
}

const lower = (value: string | number): string => String(value).toLowerCase();

const compiled = new Map<string, RegExp>();

function expression({
  pattern,
  flags,
}: {
  readonly pattern: string;
  readonly flags: string;
}): RegExp {
  const key = `${flags}/${pattern}`;
  const known = compiled.get(key) ?? new RegExp(pattern, flags);
  compiled.set(key, known);
  return known;
}
