import { GitError } from '../../provenance/git/git-error.ts';
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
    const lines = output.toString('utf8').split('\0');
    if (lines.pop() !== '') throw notWhole();
    return { files: lines.flatMap(regularFile), links: lines.flatMap(link), gaps: [] };
  },
  read: async (_, entries) => {
    const found = new Map<string, Buffer>();
    for (const some of inParts(entries)) {
      const input = some.map(({ sha }) => `${sha}\n`).join('');
      const output = await runGit(repository, ['cat-file', '--batch'], { input });
      let at = 0;
      for (const { path, sha, size } of some) {
        const start = output.indexOf(LINE_FEED, at) + 1;
        // A line feed follows on every blob.
        const end = start + size;
        const head = output.toString('utf8', at, Math.max(at, start - 1));
        // Without one of its files a module has other errors, and what mends them would look proven.
        if (head !== `${sha} blob ${size}` || output[end] !== LINE_FEED) throw notWhole();
        found.set(path, output.subarray(start, end));
        at = end + 1;
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

const notWhole = (): GitError =>
  new GitError(
    'The checkout lacks files of the pull request. Next: check out without a filter, or do not check out.',
  );

/** `100644 blob SHA    SIZE<TAB>PATH`; 120000 is a link, 160000 a submodule. */
function regularFile(line: string): FileEntry[] {
  const [, sha, size, path] =
    /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(line) ?? [];
  return sha && path ? [{ path, sha, size: Number(size) }] : [];
}

const link = (line: string): string[] => {
  const [, path] = /^120000 blob [0-9a-f]+ +\d+\t([\s\S]+)$/.exec(line) ?? [];
  return path ? [path] : [];
};

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
