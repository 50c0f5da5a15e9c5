import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Writes down what a folder holds, for `isKept`. */
export async function record(folder: string): Promise<void> {
  await writeFile(join(folder, RECORD), await survey(folder));
}

/**
 * Is there a folder that was recorded? Throws where it is not what it was then: after a full disk or a careless
 * clean-up. Whoever can write to the folder can change the record as well, and this program too.
 */
export async function isKept(folder: string): Promise<boolean> {
  const recorded = await readFile(join(folder, RECORD), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
  if (recorded === undefined) return false;
  if ((await survey(folder)) === recorded) return true;
  throw new Error(`the copy in ${folder} was changed; delete it`);
}

const RECORD = 'files.json';

/** Every file with its SHA-256: 47 MB are read. */
async function survey(folder: string): Promise<string> {
  const files: [string, string][] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    const found = await lstat(path);
    if (found.isDirectory() || name === RECORD) continue;
    files.push([name, found.isFile() ? await sha256Of(path) : 'no regular file']);
  }
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(files));
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
