import type { GitHub } from '../../github/github.ts';
import { answered } from '../stopped-error.ts';
import type { TreeSource } from './tree-source.ts';

/** Trees and blobs through the API, for runs without a checkout of the head. */
export const apiTreeSource = (github: Pick<GitHub, 'tree' | 'fileAt'>): TreeSource => ({
  isCostly: true,
  list: async (commit) => {
    const { value, gaps } = answered(await github.tree(commit));
    return {
      files: value.filter(({ kind }) => kind === 'file'),
      links: value.filter(({ kind }) => kind === 'symlink').map(({ path }) => path),
      gaps,
    };
  },
  read: async (commit, entries) => {
    const found = new Map<string, Buffer>();
    for (const { path, size } of entries) {
      // Without one of its files a module has other errors, and what mends them would look proven.
      const file = answered(await github.fileAt(commit, path, size));
      if (file.kind === 'file') found.set(path, file.bytes);
    }
    return found;
  },
});
