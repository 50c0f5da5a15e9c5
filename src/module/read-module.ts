import { constants, type Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Module, SkippedEntry, SourceFile } from './module.ts';
import { DEFAULT_LIMITS, type ModuleLimits } from './module-limits.ts';
import { whyUnsafe } from './unsafe-path.ts';

/** The directory cannot be read as a module; the message says what to name instead. */
export class ModuleReadError extends Error {
  override readonly name = 'ModuleReadError';
}

/**
 * Reads the module in `directory` once. Only regular files are opened: a symbolic link, FIFO,
 * device or socket is skipped unopened, and so is what exceeds `limits` or `whyUnsafe` rejects.
 * Throws ModuleReadError when there is no such directory, or no `.tf` file in it that may be read.
 */
export async function readModule(
  directory: string,
  limits: ModuleLimits = DEFAULT_LIMITS,
): Promise<Module> {
  await assertDirectory(directory);
  const walk = new Walk(directory, limits);
  await walk.enter('', 0);
  const { taken, skipped } = walk;
  const files = taken.filter(({ path }) => isOwnTerraform(path));
  if (files.length === 0) throw new ModuleReadError(noTerraform(directory, skipped));
  const assets = taken.filter(({ path }) => !isOwnTerraform(path));
  return {
    label: directory,
    files: sorted(files),
    assets: sorted(assets),
    skipped: sorted(skipped),
  };
}

/** One text as a module of its own, in `main.tf`. */
export function moduleFromText(label: string, text: string): Module {
  const main = { path: 'main.tf', bytes: Buffer.from(text, 'utf8') };
  return { label, files: [main], assets: [], skipped: [] };
}

/** The walk's running totals: what was taken decides what still fits. */
class Walk {
  readonly taken: SourceFile[] = [];
  readonly skipped: SkippedEntry[] = [];
  readonly #directory: string;
  readonly #limits: ModuleLimits;
  #bytesLeft: number;

  constructor(directory: string, limits: ModuleLimits) {
    this.#directory = directory;
    this.#limits = limits;
    this.#bytesLeft = limits.maxTotalBytes;
  }

  async enter(folder: string, depth: number): Promise<void> {
    const entries = await readdir(join(this.#directory, folder), { withFileTypes: true });
    // `.tf` files first: assets must not use up what they need.
    for (const entry of entries.sort(terraformFirst)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const reason = whyUnsafe(path) ?? (await this.#take(path, entry, depth));
      if (reason) this.skipped.push({ path, reason });
    }
  }

  /** The reason when the entry was not taken. */
  async #take(path: string, entry: Dirent, depth: number): Promise<string | undefined> {
    if (entry.isDirectory()) {
      if (depth >= this.#limits.maxDepth) {
        return `more than ${this.#limits.maxDepth} folders deep`;
      }
      try {
        await this.enter(path, depth + 1);
      } catch (error) {
        return unreadable(error);
      }
      return undefined;
    }
    if (!entry.isFile()) return `${kindOf(entry)}, not a regular file`;
    if (this.taken.length >= this.#limits.maxFiles) {
      return `the module holds more than ${this.#limits.maxFiles} files`;
    }
    return this.#read(path);
  }

  async #read(path: string): Promise<string | undefined> {
    const { maxTerraformFileBytes, maxAssetBytes, maxTotalBytes } = this.#limits;
    const cap = isTerraform(path) ? maxTerraformFileBytes : maxAssetBytes;
    const bytes = await readRegularFile(join(this.#directory, path), cap).catch(unreadable);
    if (typeof bytes === 'string') return bytes;
    if (bytes.length > this.#bytesLeft) return `the module holds more than ${maxTotalBytes} bytes`;
    this.#bytesLeft -= bytes.length;
    this.taken.push({ path, bytes });
    return undefined;
  }
}

/** The bytes, or why there are none. Never follows a link and never waits, even if the entry changes meanwhile. */
async function readRegularFile(path: string, cap: number): Promise<Buffer | string> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return 'not a regular file';
    if (stats.size > cap) return `larger than ${cap} bytes`;
    // One byte more than allowed, so that a file that grows between the two calls is noticed.
    const buffer = Buffer.alloc(Math.min(stats.size, cap) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
      if (bytesRead === 0) return buffer.subarray(0, length);
      length += bytesRead;
      if (length === buffer.length) return 'it changed while it was read';
    }
  } finally {
    await file.close();
  }
}

async function assertDirectory(directory: string): Promise<void> {
  const stats = await stat(directory).catch((cause: unknown) => {
    throw new ModuleReadError(
      `There is no directory ${directory} that can be read; name a directory with .tf files.`,
      { cause },
    );
  });
  if (!stats.isDirectory()) {
    throw new ModuleReadError(`${directory} is not a directory; name the directory it lies in.`);
  }
}

function noTerraform(directory: string, skipped: readonly SkippedEntry[]): string {
  const first = skipped.find(({ path }) => isOwnTerraform(path));
  return first
    ? `No .tf file of ${directory} can be read: ${first.path} was skipped (${first.reason}).`
    : `${directory} holds no .tf file; name the directory that does.`;
}

const unreadable = (error: unknown): string =>
  `it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`;

const isTerraform = (path: string): boolean => /\.tf(\.json)?$/.test(path);
const isOwnTerraform = (path: string): boolean => path.endsWith('.tf') && !path.includes('/');

const terraformFirst = (a: Dirent, b: Dirent): number =>
  Number(a.isDirectory()) - Number(b.isDirectory()) ||
  Number(isTerraform(b.name)) - Number(isTerraform(a.name)) ||
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
