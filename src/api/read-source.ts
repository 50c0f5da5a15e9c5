import type { Context } from '../cli/context.ts';
import { type LocatedModule, readModules } from '../cli/read-modules.ts';
import type { Module, SourceFile } from '../module/module.ts';
import { isOwnTerraform } from '../module/terraform-file.ts';
import { whyUnsafe } from '../module/unsafe-path.ts';

import type { FilesSource, Source } from './source.ts';

/** A module of a source, and whether it lies on a disk, so that there may be a configuration. */
export type Located = LocatedModule & { readonly isOnDisk: boolean };

/** Throws, in words for a person, where there is nothing to read or a path leads out of its module. */
export async function readSource(
  source: Source,
  { cwd, services }: Pick<Context, 'cwd' | 'services'>,
): Promise<readonly Located[]> {
  if (typeof source !== 'string')
    return [{ module: moduleOf(source), directory: cwd, root: cwd, isOnDisk: false }];
  const modules = await readModules([source], cwd, services.readModule);
  return modules.map((located) => ({ ...located, isOnDisk: true }));
}

function moduleOf({ files, name = '.' }: FilesSource): Module {
  const given = Object.entries(files).map(([path, content]): SourceFile => {
    const why = path === LOCK_FILE ? undefined : whyUnsafe(path);
    if (why !== undefined)
      throw new TypeError(
        `${JSON.stringify(path)} cannot be a file of a module: ${why}. Next: leave it out.`,
      );
    return { path, bytes: Buffer.from(content) };
  });
  const sorted = given.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const lock = sorted.find(({ path }) => path === LOCK_FILE);
  return {
    label: name,
    files: sorted.filter(({ path }) => isOwnTerraform(path)),
    assets: sorted.filter((file) => !isOwnTerraform(file.path) && file !== lock),
    ...(lock && { lockFile: lock.bytes }),
    skipped: [],
  };
}

const LOCK_FILE = '.terraform.lock.hcl';
