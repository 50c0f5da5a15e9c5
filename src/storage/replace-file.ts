import { createWriteStream } from 'node:fs';
import { open, realpath, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Replaces a file as a whole: into `PATH.partial` beside it, onto the disk, then by name. Whoever reads sees the old
 * file or the new one, after a kill as well; what a killed run has left is overwritten by the next one.
 * What is no regular file, such as a pipe, is written as the content comes.
 * Throws what the file system and the content throw, or the signal's reason; the old file is then as it was.
 * Two at once need `hold`.
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array | AsyncIterable<string>,
  signal?: AbortSignal,
): Promise<void> {
  // A link stays a link.
  const target = await realpath(path).catch(() => path);
  const old = await stat(target).catch(() => undefined);
  const isPlain = old === undefined || old.isFile();
  const written = isPlain ? `${target}.partial` : target;
  // Flushed before it is renamed: else a power cut could leave the new name with nothing in it.
  const output = createWriteStream(written, {
    flush: isPlain,
    ...(old && { mode: old.mode & 0o777 }),
  });
  await pipeline(Readable.from(typeof content === 'string' ? [content] : content), output, {
    ...(signal && { signal }),
  });
  if (!isPlain) return;
  await rename(written, target);
  await syncFolder(dirname(target));
}

/** Makes the names in a folder outlive a power cut, where the platform can. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and needs no such thing.
  if (process.platform === 'win32') return;
  await using handle = await open(folder, 'r');
  await handle.sync();
}
