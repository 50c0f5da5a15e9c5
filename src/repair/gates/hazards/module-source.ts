import { readSource } from '../../../module/module-source.ts';
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
        yield meantBy(leaf.text);
    }
    for (const { block, path } of blocks)
      if (block.type.text === 'module' && path.length === 0) yield 'block';
  },
};

/** What terraform refuses because it does not begin with a dot is the folder of that name inside the module. */
const meantBy = (source: string): string =>
  INSIDE.test(source) && readSource(source).kind === 'invalid' ? `./${source}` : source;

/** Names of folders, none of which leads up. */
const INSIDE = /^(?!\.)[\w.-]+(?:\/(?!\.)[\w.-]+)*$/;
