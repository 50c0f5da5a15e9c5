import type { Attribute, Block } from '../hcl/tree.ts';
import { attribute as attributeOf } from '../module/module-view.ts';
import type { AttributeSchema } from '../schema/schema.ts';
import { blocksNamed } from './block-place.ts';
import type { Located, RepairContext } from './context.ts';
import { endingSlot } from './ending-slot.ts';
import { type FittedValue, fittedValue } from './fitted-value.ts';
import { type Place, placesAround } from './slot-place.ts';
import { isPlain, isWorthIt, slotWorth } from './slot-worth.ts';
import { whereaboutsOf } from './whereabouts.ts';
import { meaningOf } from './word-meanings.ts';

/** A place where an argument that is not expected here could stand instead. */
export interface Slot {
  /** Blocks around the origin, outermost first: the argument's own block or one around it. */
  readonly origin: readonly Block[];
  /** Names of the blocks from the origin down to the slot; empty for the origin itself. */
  readonly down: readonly string[];
  /** The blocks of `down` that are in the source. */
  readonly present: readonly Block[];
  readonly attribute: AttributeSchema;
  readonly value: FittedValue;
  /** An argument of the origin names its block, as `type = "fixed-response"` does `fixed_response`. */
  readonly chosen: boolean;
  /** How well names, place and value speak for it, 0 to 1. */
  readonly score: number;
}

/** Where the argument could go, best first: its own block under another name, blocks inside, blocks around and what is in those. */
export function slotsFor(
  context: RepairContext,
  { document, path }: Pick<Located, 'document' | 'path'>,
  attribute: Attribute,
): Slot[] {
  const name = attribute.name.text;
  const from = whereaboutsOf(path).around;
  const found: Slot[] = [];
  let taken = 0;
  for (const place of placesAround(context, document, path)) {
    const { schema, origin, down, present, holder } = place;
    const above = whereaboutsOf(origin);
    const at = {
      place: { ...above.place, path: [...above.place.path, ...down] },
      around: new Set([...from, ...down.flatMap(meaningOf)]),
    };
    for (const to of schema.attributes.values()) {
      if (!(to.optional || to.required) || isOwnId(place, to.name)) continue;
      const given = { name, value: attribute.value };
      const worth = slotWorth(context, document, given, to, place, at);
      if (holdsAlready(holder, to.name)) {
        taken = Math.max(taken, worth);
        continue;
      }
      const value = isWorthIt(worth, place) && fittedValue(context, document, given, to, at.place);
      if (value)
        found.push({
          origin,
          down,
          present,
          attribute: to,
          value,
          chosen: place.chosen,
          score: worth * value.worth,
        });
    }
  }
  const ending = endingSlot(context, document, path, attribute, (to) =>
    holdsAlready(path.at(-1), to),
  );
  if (ending) putEnding(found, { ...ending, origin: path, down: [], present: [], chosen: false });
  const isMany = isPlain(meaningOf(name)) && found.filter(isNew).length > 1;
  const twins = new Map<string, number>();
  for (const slot of found) twins.set(keyOf(slot), (twins.get(keyOf(slot)) ?? 0) + 1);
  return (
    found
      .filter((slot) => !(isMany && isNew(slot) && !slot.chosen))
      .filter((slot) => twins.get(keyOf(slot)) === 1)
      // Where what is meant is set already, nothing else is, but for what the block lacks.
      .filter((slot) => isLacking(slot) || slot.score >= Math.min(taken, SURELY))
      .sort((a, b) => b.score - a.score)
  );
}

/** Found both ways, it is as good as the better one. */
function putEnding(found: Slot[], ending: Slot): void {
  const known = found.findIndex((slot) => keyOf(slot) === keyOf(ending));
  if (known < 0) found.push(ending);
  else if ((found[known] as Slot).score < ending.score) found[known] = ending;
}

/** The provider gives a resource its id, though schemas of old resources let one be written. */
const isOwnId = ({ origin, down }: Place, name: string): boolean =>
  name === 'id' && origin.length === 1 && down.length === 0 && origin[0]?.type.text === 'resource';

const isLacking = ({ attribute, down }: Slot): boolean => attribute.required && down.length === 0;

const SURELY = 0.85;

/** Two blocks of a name that both lack the argument: nobody knows which is meant. */
const keyOf = ({ origin, down, attribute }: Slot): string =>
  [origin.length, ...down, attribute.name].join('.');

/** `enabled` may go into a block that is there; of several that are not, none is meant. */
const isNew = ({ down, present }: Slot): boolean => present.length < down.length;

const holdsAlready = (block: Block | undefined, name: string): boolean =>
  block !== undefined &&
  (attributeOf(block, name) !== undefined || blocksNamed(block.body, name).length > 0);
