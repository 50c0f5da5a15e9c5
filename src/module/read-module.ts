import { realpath, stat } from 'node:fs/promises';
import { posix, relative, sep } from 'node:path';
import type { Module, SkippedEntry } from './module.ts';
import { DEFAULT_LIMITS, type ModuleLimits } from './module-limits.ts';
import { ChildReader } from './read-children.ts';
import { Taken, walkDirectory } from './read-directory.ts';
import { gitRoot } from './read-git-root.ts';
import { isOwnConfiguration, isOwnTerraform } from './terraform-file.ts';

/** The directory cannot be read as a module; the message says what to name instead. */
export class ModuleReadError extends Error {
  override readonly name = 'ModuleReadError';
}

export interface ReadOptions {
  /**
   * The directory that called modules may not leave. Default: the root of the git checkout around
   * the module, or where there is none the module's own directory.
   */
  readonly tree?: string;
  readonly limits?: ModuleLimits;
}

/**
 * Reads the module in `directory` once, and the local modules it calls. Only regular files are
 * opened: a symbolic link, FIFO, device or socket is skipped unopened, and so is what exceeds the
 * limits or `whyUnsafe` rejects.
 * Throws ModuleReadError when there is no such directory, or no `.tf` file in it that may be read.
 */
export async function readModule(
  directory: string,
  { tree, limits = DEFAULT_LIMITS }: ReadOptions = {},
): Promise<Module> {
  await assertDirectory(directory);
  const path = await realpath(directory);
  const taken = new Taken(limits);
  const alone: Module = {
    label: directory,
    ...(await walkDirectory(path, taken, 'everything')),
  };
  if (alone.files.length === 0 && !alone.assets.some(({ path }) => isOwnConfiguration(path)))
    throw new ModuleReadError(noTerraform(directory, alone.skipped));
  const top = tree === undefined ? ((await gitRoot(path)) ?? path) : await realpath(tree);
  const at = relative(top, path).split(sep).join(posix.sep);
  if (at === '..' || at.startsWith('../')) {
    throw new ModuleReadError(`${directory} is not inside ${tree}; name a directory that is.`);
  }
  const children = await new ChildReader(top, taken).childrenOf(alone, [at]);
  return { ...alone, children };
}

async function assertDirectory(directory: string): Promise<void> {
  const stats = await stat(directory).catch((cause: unknown) => {
    throw new ModuleReadError(
      `There is no directory ${directory} that can be read; name a directory with .tf files.`,
      { cause },
    );
  });
  if (!stats.isDirectory()) {
    throw new ModuleReadError(`${directory} is not a directory; name the directory it lies in.`);
  }
}

function noTerraform(directory: string, skipped: readonly SkippedEntry[]): string {
  const first = skipped.find(({ path }) => isOwnTerraform(path));
  return first
    ? `No .tf file of ${directory} can be read: ${first.path} was skipped (${first.reason}).`
    : `${directory} holds no .tf file; name the directory that does.`;
}
