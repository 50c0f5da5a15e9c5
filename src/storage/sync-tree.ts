import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from './replace-file.ts';

/** Puts all files of a folder onto the disk, and their names, where the platform can. */
export async function syncTree(folder: string): Promise<void> {
  // Windows syncs only what may be written to, and what was unpacked need not be.
  if (process.platform === 'win32') return;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await syncTree(path);
    if (!entry.isFile()) continue;
    await using handle = await open(path, 'r');
    await handle.sync();
  }
  await syncFolder(folder);
}
