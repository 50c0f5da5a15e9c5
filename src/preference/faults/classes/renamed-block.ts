import { renameBlock } from '../../../hcl/edit/block.ts';
import { inFile } from '../../../repair/context.ts';
import { around, type DrawFault, firstDraw, rangeIn } from '../first-draw.ts';
import { nestedIn } from '../nested-in.ts';
import { drawnRules, wrongNameFor } from '../wrong-name.ts';

/** Blocks written under another name, all of a name alike: `setting` as `option_settings`. */
export const renamedBlock: DrawFault = (ground) => {
  const places = nestedIn(ground.bodies);
  for (const rule of drawnRules(ground.random)) {
    const draw = firstDraw(ground, places, ({ place, name, blocks }) => {
      const { file } = place;
      const wrong = wrongNameFor(ground, place, rule, name);
      if (wrong === undefined) return undefined;
      const edits = blocks.map((block) => renameBlock(block, wrong));
      return {
        how: rule,
        edits: inFile(file, edits),
        expects: {
          kinds: ['unsupported-block-type'],
          name: wrong,
          within: rangeIn(file, place.block),
        },
        hides: around(file, blocks),
      };
    });
    if (draw) return draw;
  }
  return undefined;
};
