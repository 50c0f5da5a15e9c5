import { removeItem } from '../../../hcl/edit/remove-item.ts';
import { inFile } from '../../../repair/context.ts';
import { type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { argumentsOf } from '../ground.ts';

/** An argument that the schema requires is not there. */
export const missingArgument: DrawFault = (ground) =>
  firstDraw(
    ground,
    argumentsOf(ground).filter(({ of }) => of.required),
    ({ file, document, block, attribute, of }) => ({
      how: block.labels.length > 0 ? 'of the resource' : 'of a block',
      edits: inFile(file, removeItem(document, block.body, attribute)),
      expects: {
        kinds: ['missing-required-argument'],
        name: of.name,
        within: rangeIn(file, block),
      },
    }),
  );
