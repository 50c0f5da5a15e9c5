import { insertAttribute, removeItem } from '../../hcl/edit/attribute.ts';
import { itemIndentation } from '../../hcl/edit/item-place.ts';
import type { Attribute, Block, Document, Item } from '../../hcl/tree.ts';
import { sourceOf } from '../../hcl/value.ts';
import { attribute as attributeOf } from '../../module/module-view.ts';
import type { NestedBlockSchema } from '../../schema/schema.ts';
import { blockAt, blocksNamed, placeInFile } from '../block-place.ts';
import type { Abstained, Candidate } from '../candidate.ts';
import { inFile, type Located } from '../context.ts';
import { movedSource } from '../moved-source.ts';
import { insertNestedSource } from '../nested-source.ts';
import { type EditStep, inSteps } from '../stepwise-edit.ts';

/** Blocks of which one too many is there as one, where they do not say different things of one argument. */
export function mergeBlocks(
  outer: Located,
  name: string,
  schema: NestedBlockSchema,
): Candidate | Abstained {
  const parent = outer.path.at(-1);
  const [first, ...others] = parent ? blocksNamed(parent.body, name) : [];
  if (!parent || !first || others.length === 0)
    return {
      abstained: `The \`${name}\` blocks are made by a \`dynamic\` block, which only the author can narrow.`,
    };
  const { document, file } = outer;
  const clash = others
    .flatMap((other) => other.body.items)
    .find((item) => clashes(document, first, others, item, schema));
  if (clash)
    return {
      abstained: `The \`${name}\` blocks say different things of \`${nameOf(clash)}\`, and only the author knows which one counts.`,
    };
  const place = placeInFile(document, [...outer.path, first]);
  const holder = place.slice(0, -1);
  const items = others.flatMap((other) => other.body.items);
  return {
    action: 'drop-duplicate',
    title: `merge the ${others.length + 1} \`${name}\` blocks`,
    edits: inFile(
      file,
      inSteps(document, [
        ...items.map(
          (item): EditStep =>
            (now) =>
              put(document, now, blockAt(now, place), item),
        ),
        ...others.map(
          (): EditStep => (now) => {
            const { body } = blockAt(now, holder);
            const last = blocksNamed(body, name).at(-1);
            return last ? removeItem(now, body, last) : [];
          },
        ),
      ]),
    ),
    score: 0.8,
  };
}

const nameOf = (item: Item): string =>
  item.kind === 'attribute' ? item.name.text : item.type.text;

/** Whether another block sets the same argument to something else, or has a block too that may be there but once. */
function clashes(
  document: Document,
  first: Block,
  others: readonly Block[],
  item: Item,
  { block: schema }: NestedBlockSchema,
): boolean {
  const blocks = [first, ...others].filter((block) => !block.body.items.includes(item));
  if (item.kind === 'block') {
    const isOnce = (schema.blocks.get(item.type.text)?.maxItems ?? 0) === 1;
    return isOnce && blocks.some((block) => blocksNamed(block.body, item.type.text).length > 0);
  }
  return blocks.some((block) => {
    const same = attributeOf(block, item.name.text);
    return same !== undefined && plain(document, same) !== plain(document, item);
  });
}

const plain = ({ bytes }: Document, { value }: Attribute): string =>
  sourceOf(bytes, value).replace(/\s+/g, ' ');

function put(from: Document, now: Document, block: Block, item: Item) {
  if (item.kind === 'block')
    return [
      insertNestedSource(now, block, (indentation) => movedSource(from, item.range, indentation)),
    ];
  if (attributeOf(block, item.name.text)) return [];
  const value = movedSource(from, item.value.range, itemIndentation(now, block));
  return insertAttribute(now, block, item.name.text, value);
}
