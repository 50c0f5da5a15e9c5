import { aligned } from '../../hcl/edit/align.ts';
import { renameBlock } from '../../hcl/edit/block.ts';
import type { TextEdit } from '../../hcl/edit/text-edit.ts';
import type { Block, Item } from '../../hcl/tree.ts';
import type { BlockSchema, NestedBlockSchema } from '../../schema/schema.ts';
import { blocksIn, blocksNamed, nameOfBlock } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, metaOf, type RepairContext, schemaAt } from '../context.ts';
import { renamedBlock } from '../facts/renamed-arguments.ts';
import { likeness } from '../likeness.ts';
import { lostIn, type MappedBody, mapBody, share } from '../mapped-body.ts';
import { mappedEdits } from '../mapped-edits.ts';
import { inside, whereaboutsOf } from '../whereabouts.ts';
import { factPath } from './known-rename.ts';

/**
 * Another block of the same place, by its name, by what it holds, or by both; what is inside gets its names there
 * too. All blocks of the name go together.
 */
export function renameBlocks(context: RepairContext, outer: Located, block: Block): Candidate[] {
  const schema = schemaAt(context, outer.path);
  const parent = outer.path.at(-1);
  if (!schema || !parent) return [];
  const name = nameOfBlock(block);
  const known = renamedBlock(factPath(outer.path), name);
  const blocks = blocksIn(parent.body).filter((other) => nameOfBlock(other) === name);
  const targets = [...schema.blocks.values(), ...(metaOf(outer.path)?.blocks.values() ?? [])];
  return targets.flatMap((to) => {
    const there = blocksNamed(parent.body, to.name).length;
    if (to.maxItems > 0 && there + blocks.length > to.maxItems) return [];
    const bodies = blocks.map((one) => mapped(context, outer, one, to));
    const isAwaited = there === 0 && to.minItems > 0;
    const worth =
      to.name === known ? KNOWN : worthOf(outer, block, to, schema, bodies[0], isAwaited);
    if (worth === undefined) return [];
    const edits = blocks.flatMap((one, index) => renamed(outer, one, to.name, bodies[index]));
    return [
      {
        action: 'rename-block' as const,
        title: `rename the block \`${name}\` to \`${to.name}\``,
        edits: inFile(outer.file, aligned(outer.document, edits)),
        score: worth - (to.block.deprecated ? DEPRECATED : 0),
      },
    ];
  });
}

const KNOWN = 0.97;
const DEPRECATED = 0.15;

function mapped(
  context: RepairContext,
  outer: Located,
  block: Block,
  to: NestedBlockSchema,
): MappedBody {
  const items = contentOf(block)?.body.items ?? [];
  return mapBody(
    context,
    outer.document,
    items,
    to.block,
    inside(whereaboutsOf(outer.path), to.name),
  );
}

function renamed(
  { document }: Located,
  block: Block,
  name: string,
  body: MappedBody | undefined,
): TextEdit[] {
  const [label] = block.type.text === 'dynamic' ? block.labels : [];
  // The name of a `dynamic` block is the name that its contents ask for.
  if (label) return [{ range: label.range, text: `"${name}"` }];
  return [renameBlock(block, name), ...(body ? mappedEdits(document, body) : [])];
}

/** Either the name or what is inside must speak for it; undefined where neither does. */
function worthOf(
  outer: Located,
  block: Block,
  to: NestedBlockSchema,
  schema: BlockSchema,
  body: MappedBody | undefined,
  isAwaited: boolean,
): number | undefined {
  const { around } = whereaboutsOf(outer.path);
  const like = likeness(nameOfBlock(block), to.name, around);
  const items = contentOf(block)?.body.items ?? [];
  const accepted = items.length === 0 || !body ? (like >= SAME ? 1 : 0) : share(body);
  if (like >= SAME) return 0.6 + 0.25 * like + 0.12 * accepted;
  if (like >= LIKE && accepted >= MOST) return 0.25 + 0.35 * like + 0.35 * accepted;
  // What has to be there and is not, and takes all that is written.
  if (isAwaited && body && items.length > 1 && lostIn(body).length === 0) return AWAITED;
  return holdsAll(to.block, items) && isOnlyOne(schema, items) ? BY_CONTENT : undefined;
}

const SAME = 0.85;
const LIKE = 0.4;
const MOST = 0.5;
const BY_CONTENT = 0.6;
const AWAITED = 0.8;

const contentOf = (block: Block): Block | undefined =>
  block.type.text === 'dynamic' ? blocksNamed(block.body, 'content')[0] : block;

/** Whether several items are all there is in a block, by their very names, and all it requires. */
const holdsAll = (schema: BlockSchema, items: readonly Item[]): boolean =>
  items.length > 1 &&
  takesAll(schema, items) &&
  [...schema.attributes.values()].every(
    ({ name, required }) => !required || items.some((item) => nameOf(item) === name),
  );

const isOnlyOne = (schema: BlockSchema, items: readonly Item[]): boolean =>
  [...schema.blocks.values()].filter(({ block }) => takesAll(block, items)).length === 1;

const takesAll = (schema: BlockSchema, items: readonly Item[]): boolean =>
  items.every((item) => {
    const to = schema.attributes.get(nameOf(item));
    return schema.blocks.has(nameOf(item)) || (to !== undefined && (to.optional || to.required));
  });

const nameOf = (item: Item): string =>
  item.kind === 'attribute' ? item.name.text : nameOfBlock(item);
