import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from '../../storage/replace-file.ts';
import { syncTree } from '../../storage/sync-tree.ts';

/**
 * Fills a folder that is not there yet: under a name of its own, and by its real name when all of it is there and on
 * the disk. A run that is killed leaves a `partial-` folder, which a later one sweeps away; of two at once one wins.
 * Throws what `fill` throws; then nothing of it stays.
 */
export async function fillFolder(
  folder: string,
  fill: (partial: string) => Promise<void>,
  isThere: () => Promise<boolean>,
): Promise<void> {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  await sweep(parent);
  const partial = await mkdtemp(join(parent, PARTIAL));
  try {
    await fill(partial);
    await syncTree(partial);
    await rename(partial, folder).catch(async (error: unknown) => {
      // Another run was faster.
      if (!(await isThere())) throw error;
    });
    await syncFolder(parent);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

const PARTIAL = 'partial-';

/** Nothing is fetched for longer than ten minutes (`MOST_MS`), so what is older belongs to nobody. */
const ABANDONED_MS = 60 * 60_000;

async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(PARTIAL)) continue;
    const path = join(parent, name);
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > ABANDONED_MS)
      await rm(path, { recursive: true, force: true });
  }
}
