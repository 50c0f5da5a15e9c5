import { posix } from 'node:path';
import { directoryFrom } from './directory.ts';
import type { Module, SourceFile } from './module.ts';

/**
 * The file a place names: of the module itself, or of a module it calls, whose paths are relative to the
 * first (`../vpc/main.tf`). Only the module's own files may be edited.
 */
export function fileInTree(root: Module, path: string): SourceFile | undefined {
  const pending = [{ module: root, directory: '' }];
  const seen = new Set<string>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { module, directory } = next;
    if (seen.has(directory)) continue;
    seen.add(directory);
    const found = [...module.files, ...module.assets].find(
      (file) => posix.join(directory, file.path) === path,
    );
    if (found) return { path, bytes: found.bytes };
    for (const child of module.children?.values() ?? []) {
      if (child.kind !== 'local') continue;
      const below = directoryFrom(directory, child.directory);
      pending.push({ module: child.module, directory: below });
    }
  }
  return undefined;
}
