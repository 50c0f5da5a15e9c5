import type { TextEdit } from '../../../hcl/edit/text-edit.ts';
import type { Block } from '../../../hcl/tree.ts';
import { inFile } from '../../../repair/context.ts';
import { around, type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { nestedIn } from '../nested-in.ts';

/** `rule { … }` written `rule = { … }`, several of them, or by chance one, as a list of objects. */
export const blockAsArgument: DrawFault = (ground) =>
  firstDraw(
    ground,
    nestedIn(ground.bodies).filter(({ blocks }) => blocks.every(isPlain)),
    ({ place: { file, block, schema }, name, blocks }) => {
      const isList =
        blocks.length > 1 || (schema.blocks.get(name)?.maxItems !== 1 && ground.random.chance(0.5));
      if (!areNeighbours(block, blocks)) return undefined;
      const edits = blocks.flatMap((one, index): TextEdit[] => {
        const before = index === 0 ? { start: one.type.range.end, end: one.open.start } : undefined;
        const next = blocks[index + 1];
        const between = one.close && next && { start: one.close.end, end: next.open.start };
        return [
          ...(before ? [{ range: before, text: isList ? ' = [' : ' = ' }] : []),
          ...innerEdits(one),
          ...(between ? [{ range: between, text: ', ' }] : []),
        ];
      });
      const close = blocks.at(-1)?.range.end ?? 0;
      const end = isList ? [{ range: { start: close, end: close }, text: ']' }] : [];
      return {
        how: isList ? 'list' : 'map',
        edits: inFile(file, [...edits, ...end]),
        expects: {
          kinds: ['unsupported-argument'],
          name,
          within: rangeIn(file, block),
        },
        hides: around(file, blocks),
      };
    },
  );

/** What can stand in an object: every name once, and no labels. */
function isPlain({ body, labels, close }: Block): boolean {
  const names = body.items.map((item) => (item.kind === 'block' ? item.type.text : item.name.text));
  return (
    close !== undefined &&
    labels.length === 0 &&
    new Set(names).size === names.length &&
    body.items.every((item) => item.kind === 'attribute' || isPlain(item))
  );
}

/** Blocks inside become arguments as well. */
const innerEdits = ({ body }: Block): TextEdit[] =>
  body.items.flatMap((item) =>
    item.kind === 'block'
      ? [
          { range: { start: item.type.range.end, end: item.open.start }, text: ' = ' },
          ...innerEdits(item),
        ]
      : [],
  );

const areNeighbours = ({ body }: Block, blocks: readonly Block[]): boolean => {
  const first = body.items.indexOf(blocks[0] as Block);
  return blocks.every((one, index) => body.items[first + index] === one);
};
