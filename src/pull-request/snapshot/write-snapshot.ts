import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { DEFAULT_LIMITS } from '../../module/module-limits.ts';
import { isTerraformFile } from '../../module/terraform-file.ts';
import { whyUnsafe } from '../../module/unsafe-path.ts';
import type { FileEntry, Listing, TreeSource } from './tree-source.ts';

/** What was left out of a snapshot, in words for people. */
export interface LeftOut {
  readonly path: string;
  readonly reason: string;
}

/**
 * Writes the terraform files of a commit into an empty folder, and all that stands in or below `near`, where functions
 * such as `file()` look. Only regular files, so that no link can lead anywhere.
 */
export async function writeSnapshot(
  source: TreeSource,
  commit: string,
  { files, links, gaps }: Listing,
  near: ReadonlySet<string>,
  folder: string,
): Promise<readonly LeftOut[]> {
  const isWanted = ({ path }: FileEntry) =>
    isTerraformFile(posix.basename(path)) || MARKS.test(path) || isIn(near, path);
  const wanted = files.filter(isWanted).sort(nearestFirst(near));
  const leftOut: LeftOut[] = gaps.map(({ path = '.', message }) => ({ path, reason: message }));
  for (const path of links)
    if (isTerraformFile(posix.basename(path)) && isIn(near, path))
      leftOut.push({ path, reason: 'it is a link, which is not followed' });
  const most = source.isCostly ? MOST_REQUESTS : MOST_FILES;
  const taken: FileEntry[] = [];
  const large: FileEntry[] = [];
  let bytes = 0;
  for (const entry of wanted) {
    // The lock file says which releases of providers are meant; terraform never gets it.
    const reason = whyUnsafe(LOCK_FILE.test(entry.path) ? posix.dirname(entry.path) : entry.path);
    if (reason !== undefined) leftOut.push({ path: entry.path, reason });
    else if (entry.size > DEFAULT_LIMITS.maxAssetBytes) large.push(entry);
    else if (taken.length >= most || bytes + entry.size > MOST_BYTES) {
      if (isIn(near, entry.path))
        leftOut.push({ path: entry.path, reason: 'the commit holds more than is looked at' });
    } else {
      taken.push(entry);
      bytes += entry.size;
    }
  }
  const read = await source.read(commit, taken);
  for (const { path } of taken) {
    const content = read.get(path);
    if (content === undefined) leftOut.push({ path, reason: 'it could not be read' });
    else leftOut.push(...(await write(folder, path, content)));
  }
  // That they are there is all anybody may know of them.
  for (const { path, size } of large) {
    const missing = await write(folder, path, Buffer.alloc(0));
    if (missing.length === 0) await truncate(join(folder, path), size);
    leftOut.push(...missing);
  }
  return leftOut;
}

const LOCK_FILE = /(?:^|\/)\.terraform\.lock\.hcl$/;

/** A lock file and values stand beside a root. */
const MARKS = /(?:^|\/)(?:\.terraform\.lock\.hcl|[^/]*\.tfvars(?:\.json)?)$/;

/** With an API of 5,000 requests an hour for everything a repository does. */
const MOST_REQUESTS = 300;
const MOST_FILES = 20_000;
const MOST_BYTES = 256 * 1024 * 1024;

function isIn(directories: ReadonlySet<string>, path: string): boolean {
  for (let at = posix.dirname(path); ; at = posix.dirname(at)) {
    if (directories.has(at === '.' ? '' : at)) return true;
    if (at === '.' || at === '/') return false;
  }
}

/** What stands in a directory that was changed comes first, then terraform, then the rest. */
function nearestFirst(near: ReadonlySet<string>): (a: FileEntry, b: FileEntry) => number {
  const rank = ({ path }: FileEntry): number =>
    (isIn(near, path) ? 0 : 2) + (isTerraformFile(posix.basename(path)) ? 0 : 1);
  return (a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1);
}

async function write(folder: string, path: string, bytes: Buffer): Promise<readonly LeftOut[]> {
  const file = join(folder, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { flag: 'wx' });
    return [];
  } catch (error) {
    const reason = NO_PLACE.get((error as NodeJS.ErrnoException).code ?? '');
    if (reason === undefined) throw error;
    return [{ path, reason }];
  }
}

// On a file system that folds cases two paths may be one, and so are names that are no UTF-8; never over what is there.
const SAME_NAME = 'another file of the commit has the same name here';

/** Names that git takes and this file system does not. */
const NO_PLACE: ReadonlyMap<string, string> = new Map([
  ['EEXIST', SAME_NAME],
  ['ENOTDIR', SAME_NAME],
  ['EISDIR', SAME_NAME],
  ['ENAMETOOLONG', 'its name is too long for this machine'],
]);
