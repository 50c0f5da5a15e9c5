import { posix } from 'node:path';
import type { GitHub } from '../../github/github.ts';
import type { Module, SourceFile } from '../../module/module.ts';
import { DEFAULT_LIMITS } from '../../module/module-limits.ts';
import { isOwnTerraform } from '../../module/terraform-file.ts';
import { whyUnsafe } from '../../module/unsafe-path.ts';
import { unlessGone } from '../stopped-error.ts';

/**
 * The `.tf` files of a directory in a commit, through the API; undefined where one of them cannot be read, or they are
 * more than a module may have. What it calls is not read. Throws StoppedError.
 */
export async function moduleAt(
  github: Pick<GitHub, 'directory' | 'fileAt'>,
  commit: string,
  directory: string,
): Promise<Module | undefined> {
  const listed = unlessGone(await github.directory(commit, directory));
  if (!listed || listed.gaps.length > 0) return undefined;
  const wanted = listed.value.filter(({ path, kind }) => {
    const name = posix.basename(path);
    return kind === 'file' && isOwnTerraform(name) && whyUnsafe(name) === undefined;
  });
  const bytes = wanted.reduce((sum, { size }) => sum + size, 0);
  if (wanted.length > maxFiles || bytes > maxTotalBytes) return undefined;
  const files: SourceFile[] = [];
  for (const { path } of wanted) {
    const file = unlessGone(await github.fileAt(commit, path, maxTerraformFileBytes));
    if (file?.kind !== 'file') return undefined;
    files.push({ path: posix.basename(path), bytes: file.bytes });
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { label: directory, files, assets: [], skipped: [] };
}

const { maxFiles, maxTotalBytes, maxTerraformFileBytes } = DEFAULT_LIMITS;
