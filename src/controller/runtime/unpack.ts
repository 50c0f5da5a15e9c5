import { mkdir } from 'node:fs/promises';

/**
 * Unpacks some files of an npm tarball into a new folder: regular files only, none of them outside it.
 * `files`: paths in the package, those of folders with a slash at the end.
 * Throws on a malformed tarball, on more than is sensible, or `signal.reason`.
 */
export async function unpack(
  tarball: string,
  folder: string,
  files: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  // Needed once on a machine.
  const { extract } = await import('tar');
  await mkdir(folder, { recursive: true });
  let bytes = 0;
  await extract({
    file: tarball,
    cwd: folder,
    strip: ROOT.split('/').length - 1,
    strict: true,
    filter: (path, entry) => {
      if (signal.aborted || bytes > MOST_BYTES) return false;
      if (!('type' in entry) || entry.type !== 'File' || !isWanted(path, files)) return false;
      bytes += entry.size;
      return bytes <= MOST_BYTES;
    },
  });
  signal.throwIfAborted();
  if (bytes > MOST_BYTES) throw new Error(`it unpacks to more than ${MOST_BYTES} bytes`);
}

/** What npm puts in front of every path. */
const ROOT = 'package/';

/** The largest build, that of macOS, has 90 MB. */
const MOST_BYTES = 256 * 2 ** 20;

const isWanted = (path: string, files: readonly string[]): boolean =>
  files.some((file) => (file.endsWith('/') ? path.startsWith(ROOT + file) : path === ROOT + file));
