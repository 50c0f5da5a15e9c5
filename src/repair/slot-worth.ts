import type { Expression } from '../hcl/expression.ts';
import type { Document } from '../hcl/tree.ts';
import type { AttributeSchema } from '../schema/schema.ts';
import type { RepairContext } from './context.ts';
import { isHardlyEverSet } from './hardly-ever-set.ts';
import { likeness } from './likeness.ts';
import type { Place } from './slot-place.ts';
import { valueEvidence } from './value-evidence.ts';
import type { Whereabouts } from './whereabouts.ts';
import { GENERIC, LIGHT, meaningOf, PACKAGING } from './word-meanings.ts';

/** Whether names and place speak enough for it. In its own block only another name can be meant, and that has to tell. */
export const isWorthIt = (worth: number, { down, up }: Place): boolean =>
  worth >= (down.length + up === 0 ? 0.67 : 0.6);

/** How well an argument's name, what its value refers to and how far it is speak for the argument `to` of a place. */
export function slotWorth(
  context: RepairContext,
  document: Document,
  { name, value }: { readonly name: string; readonly value: Expression },
  to: AttributeSchema,
  place: Place,
  at: Whereabouts,
): number {
  const inner = new Set(place.down.flatMap(meaningOf));
  // What the whole name says of the block alone, it does not say of an argument in it.
  if (name !== to.name && meaningOf(name).every((word) => inner.has(word))) return 0;
  const like = likeness(name, to.name, at.around);
  if (like < LEAST_LIKE && !(to.required && place.down.length + place.up === 0)) return 0;
  // Only a block that has to be there wants what it requires.
  const required = to.required && place.wanted;
  const evidence = valueEvidence(context, document, value, at.place, to);
  // A value alone does not tell: half the arguments take a role.
  if (like < LEAST_LIKE)
    return evidence > 0 || (evidence === 0 && begins(name, to.name)) ? ONLY_VALUE : 0;
  const counts = evidence < 0 || required || like >= TELLING ? evidence : 0;
  const chosen = place.chosen ? CHOSEN : 0;
  const speaks = Math.max(0, counts) + (required ? REQUIRED : 0) + chosen;
  return (
    like +
    // What speaks for it closes part of the gap, so that better names stay better.
    (1 - like) * Math.min(1, CLOSING * speaks) +
    Math.min(0, counts) -
    (to.deprecated ? DEPRECATED : 0) -
    (like < NEARLY_SAME && isHardlyEverSet(context.scope, at.place, to) ? CURIOUS : 0) -
    distance(name, to.name, place)
  );
}

/** What is required is said with more words: an `account` as an `account_with_access`. */
function begins(name: string, to: string): boolean {
  const said = meaningOf(name);
  return meaningOf(to).every((word, index) => said[index] === word && !LIGHT.has(word));
}

const LEAST_LIKE = 0.55;
/** What the block requires and does not have, and whose value this is by all that is known of it. */
const ONLY_VALUE = 0.67;
/** From here on a name tells enough that the value may confirm it. */
const TELLING = 0.68;
const REQUIRED = 0.1;
const CLOSING = 2.5;
const CHOSEN = 0.15;
const DEPRECATED = 0.2;
/** A name that says nearly the same may mean even what hardly anyone sets. */
const NEARLY_SAME = 0.85;
const CURIOUS = 0.1;

/** What speaks against a place: steps to it, and words of its blocks that the argument's name says nothing of. */
function distance(
  name: string,
  to: string,
  { down, up, holder, origin, single, wanted }: Place,
): number {
  if (down.length + up === 0) return 0;
  const said = meaningOf(name);
  const about = down.flatMap(meaningOf).filter((word) => !PACKAGING.has(word) && !LIGHT.has(word));
  const untold = new Set(about.filter((word) => !said.includes(word))).size;
  const plain = isPlain(said) || isPlain(meaningOf(to));
  const told = about.some((word) => said.includes(word));
  // `type` is in every other block: only one whose name says so too can be meant.
  if (plain && down.length > 0 && (up > 0 || !told)) {
    const near = up === 0 && name === to && (holder !== undefined || (origin.length > 1 && single));
    return near ? PLAIN_NEAR : OUT_OF_REACH;
  }
  if (plain && up > 0) return PLAIN_OUT;
  const isBeside = up > 0 && down.length > 0;
  if (isBeside && (up > 1 || name !== to)) return OUT_OF_REACH;
  const beside = isBeside && holder === undefined ? BESIDE : 0;
  const words = wanted ? PER_WORD / 2 : PER_WORD;
  return PER_STEP * (down.length + up) + words * untold + beside;
}

export const isPlain = (said: readonly string[]): boolean =>
  said.every((word) => GENERIC.has(word) || LIGHT.has(word));

const PER_STEP = 0.04;
const PER_WORD = 0.05;
const PLAIN_NEAR = 0.15;
const PLAIN_OUT = 0.3;
const OUT_OF_REACH = 1;
/** A block beside the argument's own that nobody has begun. */
const BESIDE = 0.3;
