import type { Attribute, Block, Body } from '../hcl/tree.ts';
import { constantString } from '../hcl/value.ts';
import { attribute as attributeOf } from '../module/module-view.ts';
import type { AttributeSchema } from '../schema/schema.ts';
import { blocksNamed, nameOfBlock } from './block-place.ts';
import { type Located, type RepairContext, schemaAt } from './context.ts';
import { type FittedValue, fittedValue } from './fitted-value.ts';
import { meaningOf } from './likeness.ts';
import type { Place } from './slot-place.ts';
import { isPlain, isWorthIt, slotWorth } from './slot-worth.ts';
import { whereaboutsOf } from './whereabouts.ts';

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
  for (const place of placesAround(context, document, path)) {
    const { schema, origin, down, present, holder } = place;
    const above = whereaboutsOf(origin);
    const at = {
      place: { ...above.place, path: [...above.place.path, ...down] },
      around: new Set([...from, ...down.flatMap(meaningOf)]),
    };
    for (const to of schema.attributes.values()) {
      if (!(to.optional || to.required) || holdsAlready(holder, to.name)) continue;
      const given = { name, value: attribute.value };
      const worth = slotWorth(context, document, given, to, place, at);
      const value = isWorthIt(worth, place) && fittedValue(context, document, given, to);
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
  const isMany = isPlain(meaningOf(name)) && found.filter(isNew).length > 1;
  return found
    .filter((slot) => !(isMany && isNew(slot) && !slot.chosen))
    .sort((a, b) => b.score - a.score);
}

/** `enabled` may go into a block that is there; of several that are not, none is meant. */
const isNew = ({ down, present }: Slot): boolean => present.length < down.length;

function* placesAround(
  context: RepairContext,
  document: Located['document'],
  path: readonly Block[],
): Generator<Place> {
  for (let up = 0; up < path.length; up++) {
    const origin = path.slice(0, path.length - up);
    const came = path[path.length - up];
    // The name a `dynamic` block binds means nothing outside of it.
    if (came?.type.text === 'content') return;
    const schema = schemaAt(context, origin);
    const holder = origin.at(-1);
    if (!schema || !holder) continue;
    const start = {
      schema,
      origin,
      down: [],
      present: [],
      holder,
      up,
      wanted: true,
      single: true,
      chosen: false,
    };
    yield* within(document, start, came && nameOfBlock(came));
  }
}

/** A place and those inside it, but for the block that the argument came out of. */
function* within(document: Located['document'], place: Place, came?: string): Generator<Place> {
  yield place;
  const { schema, down, present, holder, wanted, single } = place;
  if (down.length >= DEEPEST) return;
  for (const { name, block, minItems, maxItems } of schema.blocks.values()) {
    const blocks = holder ? standing(holder.body, name) : [];
    if (name === came || blocks === 'several') continue;
    yield* within(document, {
      ...place,
      schema: block,
      down: [...down, name],
      present: [...present, ...blocks],
      holder: blocks[0],
      single: single && maxItems === 1,
      wanted: wanted && (minItems > 0 || blocks.length > 0),
      chosen:
        down.length === 0 ? isChosen(document, place.origin.at(-1)?.body, name) : place.chosen,
    });
  }
}

/** Blocks further in than this are not what anyone left out by mistake. */
const DEEPEST = 3;

/** The one block of that name, or none; where there are several none is meant. */
function standing(body: Body, name: string): readonly Block[] | 'several' {
  const blocks = blocksNamed(body, name);
  const dynamic = blocksNamed(body, 'dynamic').some((block) => nameOfBlock(block) === name);
  return blocks.length > 1 || dynamic ? 'several' : blocks;
}

const isChosen = ({ bytes }: Located['document'], body: Body | undefined, block: string): boolean =>
  (body?.items ?? []).some(
    (item) =>
      item.kind === 'attribute' &&
      constantString(bytes, item.value)?.toLowerCase().replaceAll('-', '_') === block,
  );

const holdsAlready = (block: Block | undefined, name: string): boolean =>
  block !== undefined &&
  (attributeOf(block, name) !== undefined || blocksNamed(block.body, name).length > 0);
