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
      return typeof value !== 'string' || (fits(rule, value) ?? true);
    case 'differs':
      return typeof value !== 'string' || !(fits(rule, value) ?? false);
    case 'format':
      return typeof value !== 'string' || FORMATS[rule.format](value);
  }
}

const lower = (value: string | number): string => String(value).toLowerCase();

interface PatternRule {
  readonly pattern: string;
  readonly flags: string;
}

/** Undefined where it would take too long to tell: the text may have been written for that. */
function fits(rule: PatternRule, text: string): boolean | undefined {
  const { expression, repeats } = compiledOf(rule);
  return text.length ** repeats > MOST_STEPS ? undefined : expression.test(text);
}

/** A tenth of a second. */
const MOST_STEPS = 100_000_000;

interface Compiled {
  readonly expression: RegExp;
  /** How many things may begin or end anywhere: the steps grow with the text to the power of it. */
  readonly repeats: number;
}

const compiled = new Map<string, Compiled>();

function compiledOf({ pattern, flags }: PatternRule): Compiled {
  const key = `${flags}/${pattern}`;
  const known = compiled.get(key);
  if (known) return known;
  const bare = pattern.replace(/\\.|\[(?:\\.|[^\]])*\]/gs, '');
  const unbounded = bare.match(/[*+]|\{\d*,\}/g)?.length ?? 0;
  const fresh = {
    expression: new RegExp(pattern, flags),
    repeats: unbounded + (pattern.startsWith('^') ? 0 : 1),
  };
  compiled.set(key, fresh);
  return fresh;
}
