import type { GitHub } from '../../github/github.ts';
import { answered } from '../stopped-error.ts';
import type { TreeSource } from './tree-source.ts';

/** Trees and blobs through the API, for runs without a checkout of the head. */
export const apiTreeSource = (github: Pick<GitHub, 'tree' | 'fileAt'>): TreeSource => ({
  isCostly: true,
  list: async (commit) => {
    const { value, gaps } = answered(await github.tree(commit));
    return { files: value.filter(({ kind }) => kind === 'file'), gaps };
  },
  read: async (commit, entries) => {
    const found = new Map<string, Buffer>();
    for (const { path, size } of entries) {
      const answer = await github.fileAt(commit, path, size);
      if (answer.kind === 'done' && answer.value.kind === 'file')
        found.set(path, answer.value.bytes);
    }
    return found;
  },
});
