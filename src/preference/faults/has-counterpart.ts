import { companionTypes } from '../../repair/companion/companion-types.ts';
import { likeness } from '../../repair/likeness.ts';
import { accepts, type BodyPlace, type Ground, holds } from './ground.ts';

/**
 * Whether something in the resource, or a companion of it, may be meant by a name: then removing what has it would not
 * be the true repair, and it is no invention.
 */
export function hasCounterpart(ground: Ground, place: BodyPlace, name: string): boolean {
  const around = new Set([place.resource.type, ...place.names].flatMap((one) => one.split('_')));
  const isLike = (other: string) =>
    !holds(place.block, other) && likeness(name, other, around) >= SAME;
  const { attributes, blocks } = place.schema;
  const settable = [...attributes.values()].filter(
    ({ optional, required }) => optional || required,
  );
  return (
    settable.some((other) => isLike(other.name)) ||
    [...blocks.keys()].some(isLike) ||
    ground.bodies.some((other) => other.resource === place.resource && accepts(other, name)) ||
    (place.names.length === 0 && companionTypes(ground.context, place.block, name).length > 0)
  );
}

/** As the drafts are counted: from here on two names are taken for one. */
const SAME = 0.7;
