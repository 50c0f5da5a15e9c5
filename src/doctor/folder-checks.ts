import { access, mkdtemp, rmdir, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../terraform/sandbox.ts';
import type { Check } from './check.ts';

/**
 * The folder where what was fetched or added is kept, and the one that modules are copied to where a program judges
 * them; the checker needs none.
 */
export async function folderChecks(
  cache: string,
  { programJudges }: { readonly programJudges: boolean },
): Promise<readonly Check[]> {
  return [...(programJudges ? [await temporaryCheck()] : []), await cacheCheck(cache)];
}

async function temporaryCheck(): Promise<Check> {
  const name = 'temporary';
  try {
    await using folder = await temporaryFolder();
    const { bavail, bsize } = await statfs(folder.path);
    const free = bavail * bsize;
    const found = `${tmpdir()}, ${Math.floor(free / 2 ** 20)} MiB free`;
    if (free >= ENOUGH_BYTES) return { name, status: 'ok', found };
    return { name, status: 'warning', found, next: 'make room, or let TMPDIR name another folder' };
  } catch (error) {
    const found = `${tmpdir()} cannot be written (${codeOf(error)})`;
    return { name, status: 'problem', found, next: 'let TMPDIR name a folder that can be written' };
  }
}

/** Terraform itself may have to be copied (90 MB), and a module has at most 64 MB. */
const ENOUGH_BYTES = 256 * 2 ** 20;

/** Nothing stays there: the first thing that is kept makes it. */
async function cacheCheck(cache: string): Promise<Check> {
  const name = 'cache';
  try {
    // Tried, not asked: root is told yes for a file system that is read-only.
    await rmdir(await mkdtemp(join(await nearestFolder(cache), '.iac-dpo-')));
    return { name, status: 'ok', found: cache };
  } catch (error) {
    return {
      name,
      status: 'warning',
      found: `${cache} cannot be written (${codeOf(error)}); no model and no schema of yours is kept`,
      next: 'let XDG_CACHE_HOME name a folder that can be written, if you need that',
    };
  }
}

async function nearestFolder(path: string): Promise<string> {
  const there = await access(path).then(
    () => true,
    () => false,
  );
  return there || dirname(path) === path ? path : nearestFolder(dirname(path));
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown error';
