import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FilePatch } from '../../patch/patch.ts';
import { type Repository, runGit } from './run-git.ts';

/**
 * Which files `.gitattributes` of the head marks as `linguist-generated`. Attributes of a commit can be asked for since
 * git 2.40 only, so the head is read into an index of our own.
 */
export async function readGenerated(
  repository: Repository,
  head: string,
  files: readonly FilePatch[],
): Promise<ReadonlySet<string>> {
  if (files.length === 0) return new Set();
  const folder = await mkdtemp(join(tmpdir(), 'iac-dpo-attributes-'));
  try {
    const indexFile = join(folder, 'index');
    await runGit(repository, ['read-tree', head], { indexFile });
    const output = await runGit(
      repository,
      ['check-attr', '--cached', '-z', '--stdin', 'linguist-generated'],
      { indexFile, input: files.map(({ path }) => `${path}\0`).join('') },
    );
    return new Set(markedIn(output.toString('utf8').split('\0')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Path, attribute, value; again and again. */
function markedIn(values: readonly string[]): readonly string[] {
  const marked: string[] = [];
  for (let at = 0; at + 2 < values.length; at += 3) {
    // `linguist-generated` alone is `set`; Linguist takes `=true` for the same.
    if (['set', 'true'].includes(values[at + 2] as string)) marked.push(values[at] as string);
  }
  return marked;
}
