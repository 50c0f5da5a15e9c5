import type { Attribute, Block, Document, Item } from '../hcl/tree.ts';
import type { AttributeSchema, BlockSchema, NestedBlockSchema } from '../schema/schema.ts';
import { nameOfBlock } from './block-place.ts';
import type { RepairContext } from './context.ts';
import { renamedArgument } from './facts/renamed-arguments.ts';
import { type FittedValue, fittedValue } from './fitted-value.ts';
import { likeness } from './likeness.ts';
import { movedSource } from './moved-source.ts';
import { objectsIn } from './object-items.ts';
import { valueEvidence } from './value-evidence.ts';
import { inside, type Whereabouts } from './whereabouts.ts';

/** Items of the draft as another block takes them. */
export interface MappedBody {
  readonly items: readonly MappedItem[];
  /** Names of what has no place there. */
  readonly lost: readonly string[];
}

export type MappedItem =
  | {
      readonly kind: 'argument';
      readonly name: string;
      readonly value: FittedValue;
      /** What it was made of. */
      readonly from?: Attribute;
    }
  | {
      readonly kind: 'block';
      readonly header: string;
      readonly name: string;
      readonly body: MappedBody;
      readonly from?: Block;
    };

/** Finds each item its place in a schema: under its own name, or the likeliest other; what repeats goes the same way. */
export function mapBody(
  context: RepairContext,
  document: Document,
  items: readonly Item[],
  schema: BlockSchema,
  at: Whereabouts,
): MappedBody {
  const mapped: MappedItem[] = [];
  const lost: string[] = [];
  const taken = new Set(
    items.flatMap((item) => (item.kind === 'attribute' ? [item.name.text] : [])),
  );
  for (const item of items) {
    const name = item.kind === 'attribute' ? item.name.text : nameOfBlock(item);
    const argument =
      item.kind === 'attribute'
        ? asArgument(context, document, item, schema, at, taken)
        : undefined;
    const found = argument
      ? [argument]
      : item.kind === 'attribute'
        ? asBlocks(context, document, item, schema, at)
        : asBlock(context, document, item, schema, at);
    if (argument) taken.add(argument.name);
    mapped.push(...found);
    if (found.length === 0) lost.push(name);
  }
  return { items: mapped, lost };
}

/** Below this a name does not mean the other one. */
const LEAST_LIKE = 0.67;

function asArgument(
  context: RepairContext,
  document: Document,
  item: Attribute,
  schema: BlockSchema,
  at: Whereabouts,
  taken: ReadonlySet<string>,
): MappedItem | undefined {
  const given = { name: item.name.text, value: item.value };
  const fit = (to: AttributeSchema): MappedItem | undefined => {
    const value = fittedValue(context, document, given, to, at.place);
    return value && { kind: 'argument', name: to.name, value, from: item };
  };
  const own = schema.attributes.get(given.name);
  if (own) return isSettable(own) ? fit(own) : undefined;
  const now = renamedArgument([at.place.type, ...at.place.path], given.name);
  const known = now && !now.values && !now.reference ? schema.attributes.get(now.to) : undefined;
  if (known && !taken.has(known.name)) return fit(known);
  const near = [...schema.attributes.values()]
    .filter((to) => isSettable(to) && !taken.has(to.name))
    .map((to) => ({
      to,
      like:
        likeness(given.name, to.name, at.around) +
        (to.required ? REQUIRED : 0) +
        valueEvidence(context, document, item.value, at.place, to),
    }))
    .filter(({ like }) => like >= LEAST_LIKE)
    .sort((a, b) => b.like - a.like);
  for (const { to } of near) {
    const found = fit(to);
    if (found) return found;
  }
  return undefined;
}

const REQUIRED = 0.1;

const isSettable = ({ optional, required }: AttributeSchema): boolean => optional || required;

/** An object, or a list of objects, where the schema has a block. */
function asBlocks(
  context: RepairContext,
  document: Document,
  { name, value }: Attribute,
  schema: BlockSchema,
  at: Whereabouts,
): MappedItem[] {
  const to = blockFor(schema, name.text, at.around);
  const objects = to ? objectsIn(document, value) : undefined;
  if (!to || !objects || (to.maxItems === 1 && objects.length > 1)) return [];
  return objects.map((items) => nested(context, document, items, to, at));
}

function asBlock(
  context: RepairContext,
  document: Document,
  block: Block,
  schema: BlockSchema,
  at: Whereabouts,
): MappedItem[] {
  const name = nameOfBlock(block);
  const to = blockFor(schema, name, at.around);
  if (!to) return [];
  if (block.type.text !== 'dynamic')
    return [{ ...nested(context, document, block.body.items, to, at), from: block }];
  // The values inside refer to the block by its name, so it has to stay.
  if (to.name !== name) return [];
  const body = { items: asTheyAre(document, block), lost: [] };
  return [{ kind: 'block', header: `dynamic "${name}"`, name, body }];
}

const nested = (
  context: RepairContext,
  document: Document,
  items: readonly Item[],
  to: NestedBlockSchema,
  at: Whereabouts,
): Extract<MappedItem, { kind: 'block' }> => ({
  kind: 'block',
  header: to.name,
  name: to.name,
  body: mapBody(context, document, items, to.block, inside(at, to.name)),
});

const blockFor = (
  schema: BlockSchema,
  name: string,
  around: ReadonlySet<string>,
): NestedBlockSchema | undefined => schema.blocks.get(name) ?? nearestBlock(schema, name, around);

const nearestBlock = (
  schema: BlockSchema,
  name: string,
  around: ReadonlySet<string>,
): NestedBlockSchema | undefined =>
  [...schema.blocks.values()]
    .map((to) => ({ to, like: likeness(name, to.name, around) }))
    .filter(({ like }) => like >= LEAST_LIKE)
    .sort((a, b) => b.like - a.like)[0]?.to;

export function asTheyAre(document: Document, { body }: Block): MappedItem[] {
  return body.items.map((item): MappedItem => {
    if (item.kind === 'attribute')
      return {
        kind: 'argument',
        name: item.name.text,
        value: {
          text: (indentation) => movedSource(document, item.value.range, indentation),
          worth: 1,
        },
      };
    const header = [item.type.text, ...item.labels.map(({ text }) => `"${text}"`)].join(' ');
    return {
      kind: 'block',
      header,
      name: nameOfBlock(item),
      body: { items: asTheyAre(document, item), lost: [] },
    };
  });
}

/** Names of everything that has no place, those inside blocks with the block's. */
export const lostIn = ({ items, lost }: MappedBody): string[] => [
  ...lost,
  ...items.flatMap((item) =>
    item.kind === 'block' ? lostIn(item.body).map((name) => `${item.name}.${name}`) : [],
  ),
];

/** The names a body sets, blocks included. */
export const namesIn = ({ items }: MappedBody): Set<string> =>
  new Set(items.map(({ name }) => name));

/** How many arguments found a place, of how many. */
export function share(body: MappedBody): number {
  const { kept, all } = count(body);
  return all === 0 ? 1 : kept / all;
}

function count({ items, lost }: MappedBody): { kept: number; all: number } {
  let kept = 0;
  let all = lost.length;
  for (const item of items) {
    const inner = item.kind === 'block' ? count(item.body) : { kept: 0, all: 0 };
    kept += 1 + inner.kept;
    all += 1 + inner.all;
  }
  return { kept, all };
}
