import { type Hazard, nameOf, topOf } from './hazard.ts';

export const MODULE_SOURCE: Hazard = {
  id: 'module-source',
  words: 'a module source',
  reason: 'A module is code from elsewhere that runs with all rights of the one who applies.',
  *keys({ leaves, blocks }) {
    for (const leaf of leaves) {
      if (
        topOf(leaf)?.type.text === 'module' &&
        leaf.path.length === 1 &&
        nameOf(leaf) === 'source'
      )
        yield leaf.text;
    }
    for (const { block, path } of blocks)
      if (block.type.text === 'module' && path.length === 0) yield 'block';
  },
};
