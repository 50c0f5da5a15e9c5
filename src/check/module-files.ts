import type { Module } from '../module/module.ts';

/** The files of a module as file functions see them; paths are relative to the module. */
export interface ModuleFiles {
  readonly read: (path: string) => Buffer | undefined;
  readonly exists: (path: string) => boolean;
  readonly list: () => readonly string[];
}

/** Only files of the module count: what lies outside it is not distributed with it. */
export function moduleFiles({ files, assets }: Module): ModuleFiles {
  const find = (path: string): Buffer | undefined => {
    if (path.startsWith('/') || path.startsWith('~')) return undefined;
    const wanted = normalise(path);
    const found =
      files.find((file) => file.path === wanted) ?? assets.find((asset) => asset.path === wanted);
    return found?.bytes;
  };
  return {
    read: find,
    exists: (path) => find(path) !== undefined,
    list: () => [...files, ...assets].map(({ path }) => path),
  };
}

function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
