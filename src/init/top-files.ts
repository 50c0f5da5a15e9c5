import { join } from 'node:path';
import { readRegularFile } from '../module/read-regular-file.ts';
import { VERSION_FILES } from './find-core.ts';

/** The files at the top that say which terraform is meant, by name; those that are not there are left out. */
export async function readTopFiles(top: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const name of VERSION_FILES) {
    const bytes = await readRegularFile(join(top, name), MOST_BYTES).catch(() => undefined);
    if (bytes !== undefined && typeof bytes !== 'string') found.set(name, bytes.toString('utf8'));
  }
  return found;
}

const MOST_BYTES = 65_536;
