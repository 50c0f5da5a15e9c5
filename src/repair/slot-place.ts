import { blockFormOf } from '../check/nested-blocks.ts';
import type { Block, Body, Document } from '../hcl/tree.ts';
import { constantString } from '../hcl/value.ts';
import { attribute as attributeOf } from '../module/module-view.ts';
import type { BlockSchema, NestedBlockSchema } from '../schema/schema.ts';
import { blocksIn, blocksNamed, nameOfBlock } from './block-place.ts';
import { type RepairContext, schemaAt } from './context.ts';

/** A block that could take an argument, there or not. */
export interface Place {
  readonly schema: BlockSchema;
  /** Blocks around the origin, outermost first: the argument's own block or one around it. */
  readonly origin: readonly Block[];
  /** Names of the blocks from the origin down to it; empty for the origin itself. */
  readonly down: readonly string[];
  /** The blocks of `down` that are in the source. */
  readonly present: readonly Block[];
  /** The block itself, where the source has it. */
  readonly holder: Block | undefined;
  /** Levels from the argument's own block out to the origin. */
  readonly up: number;
  /** Whether the block is in the source or would have to be. */
  readonly wanted: boolean;
  /** None of the blocks down to it may come twice. */
  readonly single: boolean;
  /** An argument of the origin names it, as `type = "fixed-response"` does `fixed_response`. */
  readonly chosen: boolean;
}

/** The block an argument stands in, those inside it, and those around with what is in them. */
export function* placesAround(
  context: RepairContext,
  document: Document,
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
function* within(document: Document, place: Place, came?: string): Generator<Place> {
  yield place;
  const { schema, down, present, holder, wanted, single } = place;
  if (down.length >= DEEPEST) return;
  for (const { name, block, minItems, maxItems } of nestedIn(schema)) {
    if (name === came) continue;
    const inner = {
      ...place,
      schema: block,
      down: [...down, name],
      single: single && maxItems === 1,
      chosen:
        down.length === 0 ? isChosen(document, place.origin.at(-1)?.body, name) : place.chosen,
    };
    for (const one of holder ? blocksNamed(holder.body, name) : [])
      yield* within(document, { ...inner, present: [...present, one], holder: one, wanted });
    if (!isMade(holder, name))
      yield* within(document, { ...inner, holder: undefined, wanted: wanted && minItems > 0 });
  }
}

/** Blocks further in than this are not what anyone left out by mistake. */
const DEEPEST = 3;

/** Nested blocks, those among them that are lists of objects and only written as blocks. */
const nestedIn = (schema: BlockSchema): NestedBlockSchema[] => [
  ...schema.blocks.values(),
  ...[...schema.attributes.values()].flatMap((attribute) =>
    attribute.optional || attribute.required ? (blockFormOf(attribute) ?? []) : [],
  ),
];

const isMade = (holder: Block | undefined, name: string): boolean =>
  holder !== undefined &&
  (attributeOf(holder, name) !== undefined ||
    blocksIn(holder.body).some((one) => nameOfBlock(one) === name));

const isChosen = ({ bytes }: Document, body: Body | undefined, block: string): boolean =>
  (body?.items ?? []).some(
    (item) =>
      item.kind === 'attribute' &&
      constantString(bytes, item.value)?.toLowerCase().replaceAll('-', '_') === block,
  );
