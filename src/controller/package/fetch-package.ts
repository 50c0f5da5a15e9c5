import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deadline } from '../../deadline/deadline.ts';
import { ControllerError } from '../controller-error.ts';
import { whyOf } from '../why.ts';
import { download, shown } from './download.ts';
import { fillFolder } from './fill-folder.ts';
import type { ModelSource } from './model-source.ts';
import { readModelManifest } from './open-package.ts';

/**
 * The folder of a model that was fetched by the hash of its manifest, and is fetched once: into a folder of its own,
 * which gets its name when all of it is there. Throws ControllerError('unusable-model'), or `signal.reason`.
 * The files are verified by whoever opens the folder, each time.
 */
export async function fetchPackage(
  { url, sha256 }: Extract<ModelSource, { kind: 'url' }>,
  cache: string,
  signal: AbortSignal,
): Promise<string> {
  const folder = join(cache, sha256);
  try {
    if (await isKept(folder, sha256)) return folder;
    using limited = deadline(MOST_MS, signal);
    await fillFolder(
      folder,
      (partial) => fetchInto(partial, url, sha256, limited.signal),
      () => isKept(folder, sha256),
    );
    return folder;
  } catch (cause) {
    signal.throwIfAborted();
    const why = whyOf(cause);
    throw new ControllerError(
      'unusable-model',
      `Cannot fetch the model of ${shown(url)}: ${why}.`,
      {
        cause,
      },
    );
  }
}

/** A gigabyte at 2 MB a second takes nine minutes. */
const MOST_MS = 10 * 60_000;
/** A manifest names a handful of files. */
const MANIFEST_BYTES = 2 ** 20;
/** A model of 1.3 billion parameters in float32 has 5.4 GB. */
const MOST_BYTES = 6 * 2 ** 30;

async function isKept(folder: string, sha256: string): Promise<boolean> {
  const manifest = await readFile(join(folder, MANIFEST)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (manifest === undefined) return false;
  if (createHash('sha256').update(manifest).digest('hex') === sha256) return true;
  throw new Error(`the copy in ${folder} was changed; delete it`);
}

const MANIFEST = 'manifest.json';

async function fetchInto(
  folder: string,
  url: URL,
  sha256: string,
  signal: AbortSignal,
): Promise<void> {
  await download(url, join(folder, MANIFEST), { sha256, maxBytes: MANIFEST_BYTES }, signal);
  const { files } = await readModelManifest(folder);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > MOST_BYTES) throw new Error(`it has ${total} bytes, more than ${MOST_BYTES}`);
  // Beside the manifest as it was named, wherever that led to.
  for (const { file, bytes, sha256 } of files)
    await download(new URL(file, url), join(folder, file), { sha256, maxBytes: bytes }, signal);
}
