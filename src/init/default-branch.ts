import { join } from 'node:path';
import { readRegularFile } from '../module/read-regular-file.ts';

/**
 * The default branch of `origin`, as git noted it when it cloned; undefined where it did not. Git itself is not asked,
 * since a checkout can tell it what to run.
 */
export async function defaultBranch(top: string): Promise<string | undefined> {
  const path = join(top, '.git/refs/remotes/origin/HEAD');
  const bytes = await readRegularFile(path, MOST_BYTES).catch(() => undefined);
  const text = typeof bytes === 'string' ? undefined : bytes?.toString('utf8');
  // What a workflow may have between brackets without quotes.
  return /^ref: refs\/remotes\/origin\/([A-Za-z0-9][\w./-]*)\n?$/.exec(text ?? '')?.[1];
}

/** A name of a branch has at most 255 bytes. */
const MOST_BYTES = 512;
