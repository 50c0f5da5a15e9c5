import { removeItem } from '../../../hcl/edit/remove-item.ts';
import { inFile } from '../../../repair/context.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { nestedIn } from '../nested-in.ts';

/** A block that the schema requires is not there, none of its name. */
export const missingBlock: DrawFault = (ground) =>
  firstDraw(
    ground,
    nestedIn(ground.bodies).filter(
      ({ place, name }) => (place.schema.blocks.get(name)?.minItems ?? 0) > 0,
    ),
    ({ place: { file, document, block }, name, blocks }) => ({
      how: blocks.length > 1 ? 'several' : 'one',
      edits: inFile(
        file,
        blocks.flatMap((one) => removeItem(document, block.body, one)),
      ),
      expects: { kinds: ['insufficient-blocks'], name, within: rangeIn(file, block) },
    }),
  );
