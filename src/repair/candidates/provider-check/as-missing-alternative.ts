import type { PlaceConstraints } from '../../../constraints/constraint.ts';
import type { Candidate } from '../../candidate.ts';
import type { Located, RepairContext } from '../../context.ts';
import { placeOf } from '../../skeleton.ts';
import { factsOf } from './facts-of.ts';
import { keyedPlace } from './keyed-place.ts';
import { unknownAsAlternative } from './unknown-as-alternative.ts';

/**
 * For a name that a block's schema does not have: one of several arguments of which the provider wants one and none
 * is there, where this can be it. `at` is the block around the name.
 */
export function asMissingAlternative(
  context: RepairContext,
  at: Located,
  name: string,
): readonly Candidate[] {
  const [top] = at.path;
  const facts = top && factsOf(context, top);
  const around = facts && placeIn(facts.place, placeOf(at.path).path);
  if (!top || !around) return [];
  const groups = new Map(
    [...around.arguments.values()]
      .flatMap(({ exactlyOneOf, atLeastOneOf }) => [exactlyOneOf, atLeastOneOf])
      .filter(({ length }) => length > 0)
      .map((keys) => [keys.join(), keys]),
  );
  return [...groups.values()].flatMap((keys) => {
    const places = keys.flatMap((key) => keyedPlace(context, top, key) ?? []);
    if (places.some(({ items }) => items.length > 0)) return [];
    return places
      .filter(({ path }) => path.at(-1) === at.path.at(-1))
      .flatMap((place) => unknownAsAlternative(at, place, [name]));
  });
}

function placeIn(place: PlaceConstraints, path: readonly string[]): PlaceConstraints | undefined {
  const [name, ...inner] = path;
  if (name === undefined) return place;
  const below = place.places.get(name)?.place;
  return below && placeIn(below, inner);
}
