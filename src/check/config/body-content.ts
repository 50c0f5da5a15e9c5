import type { Stage } from '../../finding/finding.ts';
import type { Name } from '../../hcl/expression.ts';
import type { ByteRange } from '../../hcl/range.ts';
import type { Attribute, Block, Body } from '../../hcl/tree.ts';
import type { BodyShape } from './body-shape.ts';
import { type ConfigFile, fail } from './config-file.ts';
import { hasLabels, missing, unsupportedArgument, unsupportedBlock } from './misfits.ts';

export interface Content {
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** Of known types and with the right labels, in source order. */
  readonly blocks: readonly Block[];
}

/** The parts of a body the shape names; everything else in it is unsupported. */
export function wholeContent(
  at: ConfigFile,
  body: Body,
  missingAt: ByteRange,
  known: BodyShape,
  stage: Stage = 1,
): Content {
  const content = read(at, body, missingAt, known, stage);
  for (const item of body.items) {
    if (item.kind === 'attribute') {
      if (!known.attributes.has(item.name.text))
        unsupportedArgument(at, item.name, unset(content, known), known, stage);
    } else if (!known.blocks.has(item.type.text))
      unsupportedBlock(at, blockName(item, stage), known, stage);
  }
  return content;
}

/** Names that may still be meant by one that is unknown. */
const unset = ({ attributes }: Content, known: BodyShape): string[] =>
  [...known.attributes].filter((name) => !attributes.has(name));

/** What a provider is given may hold `dynamic` blocks, which stand for others. */
const blockName = (block: Block, stage: Stage): Name =>
  stage === 4 && block.type.text === 'dynamic' ? (block.labels[0] ?? block.type) : block.type;

/** The parts of a body the shape names; the rest is for someone else to judge. */
export const partialContent = (at: ConfigFile, block: Block, known: BodyShape): Content =>
  read(at, block.body, block.open, known, 1);

/** What core leaves of a body to others: a provider, a provisioner or a module. `_` holds what only looks like core's. */
export function remainder({ items, range }: Body, core: BodyShape): Body {
  const rest = items.flatMap((item) => {
    if (item.kind === 'attribute') return core.attributes.has(item.name.text) ? [] : [item];
    if (item.type.text === '_') return item.body.items;
    return core.blocks.has(item.type.text) ? [] : [item];
  });
  return { items: rest, range };
}

/** The arguments of a body that takes any, but no blocks. */
export function justAttributes(
  at: ConfigFile,
  body: Body,
): { attributes: readonly Attribute[]; pure: boolean } {
  const example = body.items.find((item) => item.kind === 'block');
  if (example)
    fail(
      at,
      example.type.range,
      `Unexpected "${example.type.text}" block`,
      'Blocks are not allowed here.',
    );
  const seen = new Set<string>();
  const attributes = body.items.filter((item): item is Attribute => {
    if (item.kind !== 'attribute' || seen.has(item.name.text)) return false;
    seen.add(item.name.text);
    return true;
  });
  return { attributes, pure: example === undefined };
}

function read(
  at: ConfigFile,
  body: Body,
  missingAt: ByteRange,
  known: BodyShape,
  stage: Stage,
): Content {
  // Most blocks of a provider hold nothing of core's.
  let attributes: Map<string, Attribute> | undefined;
  let blocks: Block[] | undefined;
  for (const item of body.items) {
    if (item.kind === 'attribute') {
      const { text } = item.name;
      if (!known.attributes.has(text)) continue;
      attributes ??= new Map();
      // Of an argument set twice, which the parser reports, the first one counts.
      if (!attributes.has(text)) attributes.set(text, item);
    } else {
      const labels = known.blocks.get(item.type.text);
      if (!labels || !hasLabels(at, item, labels, stage)) continue;
      blocks ??= [];
      blocks.push(item);
    }
  }
  if (!at.override || stage !== 1) {
    for (const name of known.required) {
      if (!attributes?.has(name)) missing(at, body, missingAt, name, stage);
    }
  }
  return { attributes: attributes ?? NO_ATTRIBUTES, blocks: blocks ?? NO_BLOCKS };
}

const NO_ATTRIBUTES: ReadonlyMap<string, Attribute> = new Map();
const NO_BLOCKS: readonly Block[] = [];
