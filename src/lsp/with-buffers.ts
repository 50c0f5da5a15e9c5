import { basename, dirname, join } from 'node:path';
import { type Child, type Module, withFiles } from '../module/module.ts';
import { isOwnTerraform } from '../module/terraform-file.ts';

/** Text of open files, by absolute path. */
export type Buffers = ReadonlyMap<string, Buffer>;

/** A module with open buffers in the place of what is on disk, in itself and in the modules it calls. */
export function withBuffers(module: Module, directory: string, buffers: Buffers): Module {
  const replaced = new Map(
    [...buffers].flatMap(([path, bytes]): [string, Buffer][] =>
      dirname(path) === directory && isOwnTerraform(basename(path))
        ? [[basename(path), bytes]]
        : [],
    ),
  );
  const own = replaced.size === 0 ? module : withFiles(module, replaced);
  if (!module.children) return own;
  return { ...own, children: new Map([...module.children].map(childWith(directory, buffers))) };
}

const childWith =
  (directory: string, buffers: Buffers) =>
  ([name, child]: [string, Child]): [string, Child] => [
    name,
    child.kind === 'local'
      ? { ...child, module: withBuffers(child.module, join(directory, child.directory), buffers) }
      : child,
  ];

/** Every directory whose files a module is made of, its own first. */
export function directoriesOf(module: Module, directory: string): ReadonlySet<string> {
  const found = new Set([directory]);
  for (const child of module.children?.values() ?? []) {
    if (child.kind !== 'local') continue;
    for (const below of directoriesOf(child.module, join(directory, child.directory)))
      found.add(below);
  }
  return found;
}
