import { LABELS } from '../../check/core-schema.ts';
import { blockFormOf } from '../../check/nested-blocks.ts';
import type { Finding } from '../../finding/finding.ts';
import { insertAttribute, removeItem } from '../../hcl/edit/attribute.ts';
import { dedentedSource, insertNestedBlock, renameBlock } from '../../hcl/edit/block.ts';
import type { Block } from '../../hcl/tree.ts';
import { sourceOf } from '../../hcl/value.ts';
import type { AttributeSchema, BlockSchema } from '../../schema/schema.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, metaOf, type RepairContext, schemaAt } from '../context.ts';
import { similarity } from '../similarity.ts';

/** To an argument · rename · nest or hoist · delete. A `dynamic` block is renamed by its label. */
export function unsupportedBlockType(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'unsupported-block-type' }>,
  at: Located,
): Candidate[] {
  const block = at.path.at(-1);
  if (!block) return [];
  const outer = { ...at, path: at.path.slice(0, -1) };
  if (outer.path.length === 0) return topLevel(at, block);
  const schema = schemaAt(context, outer.path);
  const kept = schema
    ? { ...schema, blocks: new Map([...schema.blocks, ...(metaOf(outer.path)?.blocks ?? [])]) }
    : undefined;
  return [
    ...(kept ? toArgument(outer, block, finding.blockType, kept) : []),
    ...(kept ? renames(outer, block, finding.blockType, kept) : []),
    ...(kept ? nests(outer, block, finding.blockType, kept) : []),
    ...hoists(context, outer, block, finding.blockType),
    removal(outer, block, finding.blockType),
  ];
}

/** `outputs "x" {` for `output "x" {`. */
function topLevel(at: Located, block: Block): Candidate[] {
  const near = [...LABELS].filter(
    ([type, labels]) =>
      labels.length === block.labels.length && similarity(type, block.type.text) >= 0.6,
  );
  return [
    ...near.map(([type]) => ({
      action: 'rename-block' as const,
      title: `rename the block \`${block.type.text}\` to \`${type}\``,
      edits: inFile(at.file, [renameBlock(block, type)]),
      score: similarity(type, block.type.text),
    })),
    removal({ ...at, path: [] }, block, block.type.text),
  ];
}

function toArgument(outer: Located, block: Block, name: string, schema: BlockSchema): Candidate[] {
  const parent = outer.path.at(-1) as Block;
  const targets = [...schema.attributes.values()].filter(
    (to) => (to.optional || to.required) && similarity(to.name, name) >= 0.9,
  );
  if (block.type.text === 'dynamic') return [];
  return targets.flatMap((to) => {
    const text = asArgument(outer, block, to);
    if (
      text === undefined ||
      parent.body.items.some((item) => item.kind === 'attribute' && item.name.text === to.name)
    )
      return [];
    return [
      {
        action: 'block-to-argument' as const,
        title: `write the block \`${name}\` as the argument \`${to.name}\``,
        edits: inFile(outer.file, [
          ...removeItem(outer.document, parent.body, block),
          ...insertAttribute(outer.document, parent, to.name, text),
        ]),
        score: 0.95,
      },
    ];
  });
}

/** The value a block stands for under a map, object or list argument. */
function asArgument({ document }: Located, block: Block, to: AttributeSchema): string | undefined {
  const fields = block.body.items.map((item) =>
    item.kind === 'attribute'
      ? ([item.name.text, sourceOf(document.bytes, item.value)] as const)
      : undefined,
  );
  if (fields.some((field) => field === undefined || field[1].includes('\n'))) return undefined;
  const known = fields.filter((field) => field !== undefined);
  const width = Math.max(0, ...known.map(([name]) => name.length));
  const object =
    known.length === 0
      ? '{}'
      : `{\n${known.map(([name, value]) => `    ${name.padEnd(width)} = ${value}`).join('\n')}\n  }`;
  if (typeof to.type === 'string') {
    // A block that only wraps one value of its own name or of the name of a sort.
    const [only] = known;
    return known.length === 1 && only && to.type !== 'dynamic' ? only[1] : undefined;
  }
  const [kind, inner] = to.type;
  if (kind === 'map' || kind === 'object') return object;
  if (kind === 'tuple') return undefined;
  if (blockFormOf(to)) return `[${object}]`;
  return known.length === 1 && inner === 'string'
    ? known[0]?.[1].startsWith('[')
      ? known[0][1]
      : `[${known[0]?.[1]}]`
    : undefined;
}

function renames(outer: Located, block: Block, name: string, schema: BlockSchema): Candidate[] {
  const dynamic = block.type.text === 'dynamic';
  return [...schema.blocks.values()].flatMap((to) => {
    const likeness = similarity(name, to.name);
    const accepted = share(block, to.block);
    // Either the name or the contents must speak for it.
    if (to.name === name || likeness + accepted < 1.1 || likeness < 0.3) return [];
    const label = block.labels[0];
    const edit =
      dynamic && label ? { range: label.range, text: `"${to.name}"` } : renameBlock(block, to.name);
    const single =
      to.maxItems === 1 &&
      outer.path
        .at(-1)
        ?.body.items.some((item) => item.kind === 'block' && item.type.text === to.name);
    if (single) return [];
    return [
      {
        action: 'rename-block' as const,
        title: `rename the block \`${name}\` to \`${to.name}\``,
        edits: inFile(outer.file, [edit]),
        score: 0.25 + 0.35 * likeness + 0.35 * accepted,
      },
    ];
  });
}

/** Share of a block's items that a schema takes; 0.5 where it holds nothing. */
function share(block: Block, schema: BlockSchema): number {
  const content =
    block.type.text === 'dynamic'
      ? block.body.items.find((item): item is Block => item.kind === 'block')
      : block;
  const items = content?.body.items ?? [];
  if (items.length === 0) return 0.5;
  const known = items.filter((item) =>
    item.kind === 'attribute'
      ? settable(schema, item.name.text)
      : schema.blocks.has(item.type.text),
  );
  return known.length / items.length;
}

function settable(schema: BlockSchema, name: string): boolean {
  const found = schema.attributes.get(name);
  return found !== undefined && (found.optional || found.required);
}

/** Into a sibling block, there or new, that takes a block of this type. */
function nests(outer: Located, block: Block, name: string, schema: BlockSchema): Candidate[] {
  const { document, file } = outer;
  const parent = outer.path.at(-1) as Block;
  const text = dedentedSource(document, block.range);
  return [...schema.blocks.values()].flatMap((via): Candidate[] => {
    if (!via.block.blocks.has(name)) return [];
    const present = parent.body.items.filter(
      (item): item is Block => item.kind === 'block' && item.type.text === via.name,
    );
    const removal = removeItem(document, parent.body, block);
    const [only] = present;
    if (present.length === 1 && only) {
      return [
        {
          action: 'move-block',
          title: `move the block \`${name}\` into \`${via.name}\``,
          edits: inFile(file, [...removal, insertNestedBlock(document, only, text)]),
          score: 0.85,
        },
      ];
    }
    if (present.length > 0) return [];
    const wrapped = `${via.name} {\n${text
      .split('\n')
      .map((line) => (line === '' ? line : `  ${line}`))
      .join('\n')}\n}`;
    return [
      {
        action: 'move-block',
        title: `put the block \`${name}\` into a \`${via.name}\` block`,
        edits: inFile(file, [...removal, insertNestedBlock(document, parent, wrapped)]),
        score: 0.8,
      },
    ];
  });
}

/** Out of the block around, where the next one takes it. */
function hoists(context: RepairContext, outer: Located, block: Block, name: string): Candidate[] {
  const grand = outer.path.at(-2);
  const parent = outer.path.at(-1);
  if (!grand || !parent || !schemaAt(context, outer.path.slice(0, -1))?.blocks.has(name)) return [];
  const { document } = outer;
  const text = dedentedSource(document, block.range);
  return [
    {
      action: 'move-block',
      title: `move the block \`${name}\` out of \`${parent.type.text}\``,
      edits: inFile(outer.file, [
        ...removeItem(document, parent.body, block),
        insertNestedBlock(document, grand, text),
      ]),
      score: 0.82,
    },
  ];
}

function removal(outer: Located, block: Block, name: string): Candidate {
  const body = outer.path.at(-1)?.body ?? outer.document.body;
  return {
    action: 'delete-block',
    title: `remove the block \`${name}\`, which has no counterpart`,
    edits: inFile(outer.file, removeItem(outer.document, body, block)),
    score: 0.1,
    loses: `removes \`${name} { … }\``,
  };
}
