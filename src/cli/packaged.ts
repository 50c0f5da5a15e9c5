import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderAbove } from '../storage/folder-above.ts';

/**
 * The folder of this package: the first one at or above this module that holds `path`, so that it is found from
 * `src/` and from the bundle in `dist/` alike.
 */
export function packageWith(path: string): string {
  const folder = folderAbove(import.meta.url, path);
  if (folder !== undefined) return folder;
  const start = dirname(fileURLToPath(import.meta.url));
  throw new Error(`no ${path} at or above ${start}; reinstall iac-dpo`);
}
