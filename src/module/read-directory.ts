import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Module, SkippedEntry, SourceFile } from './module.ts';
import type { ModuleLimits } from './module-limits.ts';
import { readRegularFile, unreadable } from './read-regular-file.ts';
import { isOwnTerraform, isTerraformFile } from './terraform-file.ts';
import { whyUnsafe } from './unsafe-path.ts';

/** What was read of a module and the modules it calls, which share the limits. Paths are absolute. */
export class Taken {
  readonly limits: ModuleLimits;
  readonly #files = new Map<string, Buffer>();
  #bytesLeft: number;

  constructor(limits: ModuleLimits) {
    this.limits = limits;
    this.#bytesLeft = limits.maxTotalBytes;
  }

  /** The bytes, or why there are none. A file counts, and is read, once. */
  async read(path: string): Promise<Buffer | string> {
    const known = this.#files.get(path);
    if (known) return known;
    const { maxTerraformFileBytes, maxAssetBytes, maxTotalBytes, maxFiles } = this.limits;
    if (this.#files.size >= maxFiles) return `the module holds more than ${maxFiles} files`;
    const cap = isTerraformFile(path) ? maxTerraformFileBytes : maxAssetBytes;
    const bytes = await readRegularFile(path, cap).catch(unreadable);
    if (typeof bytes === 'string') return bytes;
    if (bytes.length > this.#bytesLeft) return `the module holds more than ${maxTotalBytes} bytes`;
    this.#bytesLeft -= bytes.length;
    this.#files.set(path, bytes);
    return bytes;
  }
}

/**
 * Reads the directory at the absolute path `directory`: all below it, or `'configuration'`, the
 * files of its own that terraform parses. Only regular files are opened.
 */
export async function walkDirectory(
  directory: string,
  taken: Taken,
  what: 'everything' | 'configuration',
): Promise<Omit<Module, 'label'>> {
  const read: SourceFile[] = [];
  const skipped: SkippedEntry[] = [];
  let lockFile: Buffer | undefined;
  await enter('', 0);
  return {
    ...(lockFile && { lockFile }),
    files: sorted(read.filter(({ path }) => isOwnTerraform(path))),
    assets: sorted(read.filter(({ path }) => !isOwnTerraform(path))),
    skipped: sorted(skipped),
  };

  async function enter(folder: string, depth: number): Promise<void> {
    const entries = await readdir(join(directory, folder), { withFileTypes: true });
    const wanted =
      what === 'everything'
        ? entries
        : entries.filter((entry) => !entry.isDirectory() && isTerraformFile(entry.name));
    // `.tf` files first: assets must not use up what they need.
    for (const entry of wanted.sort(terraformFirst)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (path === LOCK_FILE && entry.isFile()) {
        const bytes = await taken.read(join(directory, path));
        if (typeof bytes !== 'string') {
          lockFile = bytes;
          continue;
        }
      }
      const reason = whyUnsafe(path) ?? (await take(path, entry, depth));
      if (reason) skipped.push({ path, reason });
    }
  }

  /** The reason when the entry was not taken. */
  async function take(path: string, entry: Dirent, depth: number): Promise<string | undefined> {
    if (entry.isDirectory()) {
      const { maxDepth } = taken.limits;
      if (depth >= maxDepth) return `more than ${maxDepth} folders deep`;
      return enter(path, depth + 1).then(() => undefined, unreadable);
    }
    if (!entry.isFile()) return `${kindOf(entry)}, not a regular file`;
    const bytes = await taken.read(join(directory, path));
    if (typeof bytes === 'string') return bytes;
    read.push({ path, bytes });
    return undefined;
  }
}

const LOCK_FILE = '.terraform.lock.hcl';

const terraformFirst = (a: Dirent, b: Dirent): number =>
  Number(a.isDirectory()) - Number(b.isDirectory()) ||
  Number(isTerraformFile(b.name)) - Number(isTerraformFile(a.name)) ||
  byText(a.name, b.name);

const sorted = <T extends { readonly path: string }>(entries: readonly T[]): readonly T[] =>
  entries.toSorted((a, b) => byText(a.path, b.path));

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function kindOf(entry: Dirent): string {
  if (entry.isSymbolicLink()) return 'a symbolic link';
  if (entry.isFIFO()) return 'a FIFO';
  if (entry.isSocket()) return 'a socket';
  return 'a device';
}
