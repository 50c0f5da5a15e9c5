import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The nearest directory at or above `directory` (absolute) that holds `.git`: a folder, or in a
 * worktree or submodule a file. Git itself is not asked, since a checkout can tell it what to run.
 */
export async function gitRoot(directory: string): Promise<string | undefined> {
  const entry = await lstat(join(directory, '.git')).catch(() => undefined);
  if (entry?.isDirectory() || entry?.isFile()) return directory;
  const parent = dirname(directory);
  return parent === directory ? undefined : gitRoot(parent);
}
