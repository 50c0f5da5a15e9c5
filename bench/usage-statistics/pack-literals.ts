import type { ArgumentConstraints } from '../../src/constraints/constraint.ts';
import type { AttributeSchema } from '../../src/schema/schema.ts';
import type { PackedLiteral } from '../../src/usage/unpack-usage.ts';
import { isGeneric } from './generic-literal.ts';
import { LEAST_SHARE, percent } from './rounding.ts';
import type { BodyTally, PathTally } from './tally.ts';

/** More of them would only name rarer habits. */
const MOST = 3;

/** The literals of an argument that may be kept, most frequent first; `bodies` are those it may stand in. */
export function packLiterals(
  { count, literals }: PathTally,
  attribute: AttributeSchema,
  facts: ArgumentConstraints | undefined,
  bodies: readonly BodyTally[],
): PackedLiteral[] {
  const isChoice = facts?.values.some(({ rule }) => rule.kind === 'one-of') ?? false;
  return [...literals]
    .filter(([, seen]) => seen.count / count >= LEAST_SHARE && isGeneric(seen, attribute, facts))
    .sort(([a, left], [b, right]) => right.count - left.count || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([text, seen]): PackedLiteral => {
      const share = percent(seen.count / count);
      const brings = isChoice ? broughtBy(attribute.name, text, bodies) : [];
      return brings.length > 0 ? [text, share, brings] : [text, share];
    });
}

/** The names that stand beside a value of an argument nearly always, and beside others seldom. */
function broughtBy(name: string, text: string, bodies: readonly BodyTally[]): string[] {
  const weighed = (some: readonly BodyTally[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const share = (other: string, some: readonly BodyTally[]) =>
    weighed(some.filter(({ has }) => has.has(other))) / weighed(some);
  const withIt = bodies.filter(({ has }) => has.get(name) === text);
  const without = bodies.filter(({ has }) => has.has(name) && has.get(name) !== text);
  if (weighed(withIt) < BRINGING || weighed(without) < BRINGING) return [];
  const names = new Set(withIt.flatMap(({ has }) => [...has.keys()]));
  return [...names]
    .filter((other) => other !== name)
    .filter((other) => share(other, withIt) >= NEARLY_ALWAYS && share(other, without) <= SELDOM)
    .sort();
}

/** Fewer bodies, weighted, say nothing about what a value needs. */
const BRINGING = 1.5;
const NEARLY_ALWAYS = 0.95;
const SELDOM = 0.5;

/** A text with blanks, dots or slashes in it is more than a name. */
export function plainShare({ literals }: PathTally): number {
  const texts = [...literals].filter(([text]) => text.startsWith('"'));
  const sum = (some: typeof texts) => some.reduce((all, [, { count }]) => all + count, 0);
  const plain = texts.filter(([text]) => /^"[A-Za-z0-9_-]+"$/.test(text));
  return texts.length === 0 ? 1 : sum(plain) / sum(texts);
}
