import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommitSpec, commitFiles } from './commit-files.ts';
import { type DiffFile, diffFiles } from './diff-files.ts';
import { type Git, gitIn, remembering } from './git.ts';

/** A bare repository in a temporary folder. Every sha given to it must exist, or git's error is thrown. */
export interface Repository {
  readonly folder: string;
  readonly git: Git;
  /** The same, asked once: for what never changes, such as objects by their full sha. */
  readonly known: (args: readonly string[]) => Buffer;
  commit(branch: string, parent: string | null, spec: CommitSpec): string;
  /** The sha of what a branch, tag, ref or (short) sha names; `null` where there is none. */
  resolve(name: string): string | null;
  mergeBase(one: string, other: string): string;
  /** Oldest first. */
  commitsBetween(base: string, head: string): string[];
  diff(base: string, head: string): DiffFile[];
  /** The content of a file at a commit; `null` where there is no such file. */
  read(commit: string, path: string): Buffer | null;
  /** A path's entry in a commit's tree; `null` where there is none. */
  entry(commit: string, path: string): TreeEntry | null;
  /** Entries of a commit's or tree's own level, or of all levels (trees included) when `recursive`. */
  tree(treeish: string, recursive: boolean): TreeEntry[];
  remove(): void;
}

export interface TreeEntry {
  /** `100644`, `100755`, `120000` (link), `040000` (folder), `160000` (submodule). */
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  /** In bytes, of a blob. */
  readonly size: number | null;
  readonly path: string;
}

export function openRepository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'iac-dpo-github-'));
  const git = gitIn(folder);
  git(['init', '--quiet', '--bare', '--initial-branch=main', folder]);
  const known = remembering(git);
  const diffs = new Map<string, DiffFile[]>();
  let commits = 0;

  const tree = (treeish: string, recursive: boolean): TreeEntry[] =>
    entries(
      known([
        'ls-tree',
        '-z',
        '--long',
        '--full-tree',
        ...(recursive ? ['-r', '-t'] : []),
        treeish,
      ]),
    );
  const entry = (commit: string, path: string): TreeEntry | null =>
    entries(known(['ls-tree', '-z', '--long', '--full-tree', commit, '--', path]))[0] ?? null;

  return {
    folder,
    git,
    known,
    commit: (branch, parent, spec) => commitFiles(git, branch, parent, spec, commits++),
    resolve: (name) => resolve(/^[0-9a-f]{40}$/.test(name) ? known : git, name),
    mergeBase: (one, other) => known(['merge-base', one, other]).toString().trim(),
    commitsBetween: (base, head) =>
      known(['rev-list', '--reverse', '--topo-order', `${base}..${head}`])
        .toString()
        .split('\n')
        .filter((sha) => sha !== ''),
    diff(base, head) {
      const key = `${base} ${head}`;
      const files = diffs.get(key) ?? diffFiles(known, base, head);
      diffs.set(key, files);
      return files;
    },
    read(commit, path) {
      const found = entry(commit, path);
      return found?.type === 'blob' ? known(['cat-file', 'blob', found.sha]) : null;
    },
    entry,
    tree,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function resolve(git: Git, name: string): string | null {
  if (!/^[\w./-]+$/.test(name) || name.startsWith('-')) return null;
  try {
    return git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
      .toString()
      .trim();
  } catch {
    return null;
  }
}

function entries(listing: Buffer): TreeEntry[] {
  return listing
    .toString()
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mode = '', type = '', sha = '', size = '', path = ''] =
        /^(\S+) (\S+) (\S+) +(\S+)\t([\s\S]*)$/.exec(line) ?? [];
      return {
        mode,
        type: type as TreeEntry['type'],
        sha,
        size: size === '-' ? null : Number(size),
        path,
      };
    });
}
