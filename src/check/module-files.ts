import { cleanPath } from '../module/clean-path.ts';
import type { Module } from '../module/module.ts';

/** The files of a module as file functions see them; paths are relative to the module. */
export interface ModuleFiles {
  readonly read: (path: string) => Buffer | undefined;
  readonly exists: (path: string) => boolean;
  readonly list: () => readonly string[];
}

/** Only files of the module count: what lies outside it is not distributed with it. */
export function moduleFiles({ files, assets }: Module): ModuleFiles {
  let byPath: ReadonlyMap<string, Buffer> | undefined;
  const find = (path: string): Buffer | undefined => {
    if (path.startsWith('/') || path.startsWith('~')) return undefined;
    // Most modules read no file.
    byPath ??= new Map([...files, ...assets].map((file) => [file.path, file.bytes]));
    return byPath.get(cleanPath(path));
  };
  return {
    read: find,
    exists: (path) => find(path) !== undefined,
    list: () => [...files, ...assets].map(({ path }) => path),
  };
}
