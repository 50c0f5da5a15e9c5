import { indentationAt } from '../../../hcl/bytes.ts';
import { dedentedSource, indent, insertNestedBlock } from '../../../hcl/edit/block.ts';
import { removeItem } from '../../../hcl/edit/remove-item.ts';
import { sourceOf } from '../../../hcl/value.ts';
import { inFile } from '../../../repair/context.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { accepts, holds } from '../ground.ts';
import { nestedIn } from '../nested-in.ts';

/** A nested block written one level too high, or everything around it left out. */
export const movedBlock: DrawFault = (ground) =>
  firstDraw(
    ground,
    nestedIn(ground.bodies).filter(({ place }) => place.names.length > 0),
    ({ place: inner, name, blocks: [block] }) => {
      const around = inner.path.at(-2);
      const outer = ground.bodies.find((place) => place.block === around);
      if (!outer || !block || accepts(outer, name) || holds(outer.block, name)) return undefined;
      const { document, file } = inner;
      if (sourceOf(document.bytes, block).includes('<<')) return undefined;
      const expects = {
        kinds: ['unsupported-block-type' as const],
        name,
        within: rangeIn(file, outer.block),
      };
      const text = dedentedSource(document, block.range);
      if (inner.block.body.items.length === 1) {
        const indentation = indentationAt(document.bytes, inner.block.range.start);
        const lines = indent(text, indentation).trimStart();
        return {
          how: 'unwrapped',
          edits: inFile(file, [{ range: inner.block.range, text: lines }]),
          expects,
        };
      }
      const removal = removeItem(document, inner.block.body, block);
      const added = insertNestedBlock(document, outer.block, text);
      const touches = removal.some(
        ({ range }) => range.start <= added.range.end && added.range.start <= range.end,
      );
      if (touches) return undefined;
      return { how: 'hoisted', edits: inFile(file, [...removal, added]), expects };
    },
  );
