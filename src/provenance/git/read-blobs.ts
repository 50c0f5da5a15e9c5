import { MAX_TRACE_CHARACTERS } from '../lines/agent-trace.ts';
import { type Repository, runGit } from './run-git.ts';

/**
 * The texts of blobs by the names asked for, `HASH` or `COMMIT:PATH`; without those that are not there, are no blobs
 * or are too large to be read, as their sizes say before they are read.
 */
export async function readBlobs(
  repository: Repository,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const there = await hashesOf(repository, names);
  const texts = new Map<string, string>();
  if (there.size === 0) return texts;
  const output = await runGit(repository, ['cat-file', '--batch'], {
    input: lines([...there.values()]),
  });
  let at = 0;
  for (const name of there.keys()) {
    const endOfHeader = output.indexOf('\n', at);
    const size = Number(output.toString('utf8', at, endOfHeader).split(' ')[2]);
    const start = endOfHeader + 1;
    texts.set(name, output.toString('utf8', start, start + size));
    // A line feed follows on every blob.
    at = start + size + 1;
  }
  return texts;
}

/** Of one blob: what reads it refuses more. Of all together: half of what git may print. */
const MAX_BYTES = MAX_TRACE_CHARACTERS;
const MAX_BYTES_TOGETHER = 32 * 1024 * 1024;

async function hashesOf(
  repository: Repository,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const output = await runGit(repository, ['cat-file', '--batch-check'], { input: lines(names) });
  const answers = output.toString('utf8').split('\n');
  const hashes = new Map<string, string>();
  let together = 0;
  names.forEach((name, index) => {
    const [, hash, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(answers[index] ?? '') ?? [];
    if (hash === undefined || Number(size) > MAX_BYTES) return;
    together += Number(size);
    if (together <= MAX_BYTES_TOGETHER) hashes.set(name, hash);
  });
  return hashes;
}

const lines = (items: readonly string[]): string => items.map((item) => `${item}\n`).join('');
