import type { Value } from '../value/value.ts';
import type { ArgumentConstraints, Violation } from './constraint.ts';
import { isBroken } from './value-rule.ts';
import { elementOf, type Where } from './where.ts';
import { worded } from './wording.ts';

type Said = Omit<Violation, 'source'>;

/** The rules that a value breaks: a scalar, or each known scalar of a list or set. */
export function brokenValues(
  { values }: ArgumentConstraints,
  value: Value,
  where: Where,
  name: string,
): readonly Said[] {
  if (values.length === 0) return [];
  return scalarsOf(value, where).flatMap(({ scalar, at: { path, key, dotted } }) => {
    const broken = values.filter((constraint) => isBroken(constraint, scalar));
    // What is no whole number is not looked at any further.
    const whole = broken.filter(({ rule }) => rule.kind === 'whole-number');
    return (whole.length > 0 ? whole : broken).map(({ words }) => ({
      severity: 'error' as const,
      ...worded(words, { name, key, dotted, value: String(scalar) }),
      path,
    }));
  });
}

interface Scalar {
  readonly scalar: string | number;
  readonly at: Where;
}

function scalarsOf(value: Value, where: Where): readonly Scalar[] {
  if (value.kind === 'string') return [{ scalar: value.value, at: where }];
  if (value.kind === 'number') return [{ scalar: Number(value.value), at: where }];
  if (value.kind !== 'list' && value.kind !== 'set') return [];
  return value.items.flatMap((item, index) => scalarsOf(item, elementOf(where, index, value.kind)));
}
