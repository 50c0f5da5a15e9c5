import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deadline } from '../../deadline/deadline.ts';
import { download } from '../package/download.ts';
import { fillFolder } from '../package/fill-folder.ts';
import { isKept, record } from './kept-runtime.ts';
import type { PinnedRuntime } from './pinned-runtime.ts';
import { tarballUrl } from './registry.ts';
import { unpack } from './unpack.ts';

/**
 * Fetches a runtime into a folder that is not there yet: into a folder of its own, which gets its name when all of it
 * is there. No script of the packages is run. Throws; then nothing of it stays.
 */
export async function fetchRuntime(
  pinned: PinnedRuntime,
  registry: URL,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  using limited = deadline(MOST_MS, signal);
  await fillFolder(
    folder,
    async (partial) => {
      await fetchInto(partial, pinned, registry, limited.signal);
      await record(partial);
    },
    () => isKept(folder),
  );
  // By this @actions/tool-cache knows that a tool is all there.
  await writeFile(`${folder}.complete`, '');
}

/** 114 MB at 0.2 MB a second take nine minutes. */
const MOST_MS = 10 * 60_000;

async function fetchInto(
  folder: string,
  { version, packages }: PinnedRuntime,
  registry: URL,
  signal: AbortSignal,
): Promise<void> {
  const tarball = join(folder, 'package.tgz');
  for (const { name, integrity, maxBytes, files } of packages) {
    const expected = { sha512: hexOf(integrity), maxBytes };
    await download(tarballUrl(registry, name, version), tarball, expected, signal);
    await unpack(tarball, join(folder, 'node_modules', name), files, signal);
    await rm(tarball);
  }
}

const hexOf = (integrity: string): string =>
  Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
