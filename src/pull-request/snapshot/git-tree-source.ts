import { type Repository, runGit } from '../../provenance/git/run-git.ts';
import type { FileEntry, TreeSource } from './tree-source.ts';

/** The objects of a local repository. Its working tree is never looked at. */
export const gitTreeSource = (repository: Repository): TreeSource => ({
  isCostly: false,
  list: async (commit) => {
    const output = await runGit(repository, [
      'ls-tree',
      '-r',
      '-z',
      '--long',
      '--full-tree',
      commit,
    ]);
    const files = output.toString('utf8').split('\0').flatMap(regularFile);
    return { files, gaps: [] };
  },
  read: async (_, entries) => {
    const found = new Map<string, Buffer>();
    for (const some of inParts(entries)) {
      const input = some.map(({ sha }) => `${sha}\n`).join('');
      const output = await runGit(repository, ['cat-file', '--batch'], { input });
      let at = 0;
      for (const { path } of some) {
        const end = output.indexOf(LINE_FEED, at);
        const [, kind, size] = output.toString('utf8', at, end).split(' ');
        if (kind !== 'blob') {
          at = end + 1;
          continue;
        }
        const start = end + 1;
        found.set(path, output.subarray(start, start + Number(size)));
        // A line feed follows on every blob.
        at = start + Number(size) + 1;
      }
    }
    return found;
  },
});

/** Whether a commit is in the repository, so that it can be read from there. */
export async function hasCommit(repository: Repository, commit: string): Promise<boolean> {
  const output = await runGit(repository, ['cat-file', '--batch-check'], { input: `${commit}\n` });
  return /^\S+ commit /.test(output.toString('utf8'));
}

const LINE_FEED = 0x0a;

/** `100644 blob SHA    SIZE<TAB>PATH`; 120000 is a link, 160000 a submodule. */
function regularFile(line: string): FileEntry[] {
  const [, sha, size, path] =
    /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(line) ?? [];
  return sha && path ? [{ path, sha, size: Number(size) }] : [];
}

/** Far below what one run of git may print. */
const MOST_BYTES_AT_ONCE = 24 * 1024 * 1024;

function inParts(entries: readonly FileEntry[]): FileEntry[][] {
  const parts: FileEntry[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    if (bytes + entry.size > MOST_BYTES_AT_ONCE) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(entry);
    bytes += entry.size;
  }
  return parts;
}
