import { z } from 'zod';
import type { Client } from './client.ts';
import type { Told } from './outcome.ts';
import { ProblemError } from './problem-error.ts';
import { SHA } from './pull-request.ts';

/** What stands in a commit under a path, as git has it: a link is not followed, unlike in the contents API. */
export interface TreeEntry {
  /** From the top of the repository, with `/`; untrusted. */
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'symlink' | 'submodule';
  readonly sha: string;
  /** In bytes; 0 for what is no file. */
  readonly size: number;
}

/** The trees of one repository; each commit's is asked for once. */
export interface Trees {
  /** Everything of a commit; with a gap where GitHub gave only a part. */
  readonly whole: (commit: string) => Promise<Told<readonly TreeEntry[]>>;
  /** What stands directly in a directory; `''` is the top. Empty where there is none. A large commit makes no gap. */
  readonly directory: (commit: string, path: string) => Promise<Told<readonly TreeEntry[]>>;
  readonly entry: (commit: string, path: string) => Promise<TreeEntry | undefined>;
}

export function openTrees(client: Client): Trees {
  const readOnce = memo((sha: string, recursive: boolean) => readTree(client, sha, recursive));

  async function whole(commit: string): Promise<Told<readonly TreeEntry[]>> {
    const { entries, truncated } = await readOnce(commit, true);
    return { value: entries, gaps: truncated ? [TRUNCATED] : [] };
  }

  async function directory(commit: string, path: string): Promise<Told<readonly TreeEntry[]>> {
    const { entries, truncated } = await readOnce(commit, true);
    if (!truncated)
      return { value: entries.filter((child) => parentOf(child.path) === path), gaps: [] };
    const folder = path === '' ? undefined : await entry(commit, path);
    if (path !== '' && folder?.kind !== 'directory') return { value: [], gaps: [] };
    const tree = await readOnce(folder?.sha ?? commit, false);
    return {
      value: tree.entries.map((child) => ({ ...child, path: joined(path, child.path) })),
      gaps: tree.truncated ? [{ ...TRUNCATED, path }] : [],
    };
  }

  async function entry(commit: string, path: string): Promise<TreeEntry | undefined> {
    const beside = await directory(commit, parentOf(path));
    const found = beside.value.find((candidate) => candidate.path === path);
    if (!found && beside.gaps.length > 0) throw tooManyBeside();
    return found;
  }

  return { whole, directory, entry };
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const joined = (folder: string, name: string): string =>
  folder === '' ? name : `${folder}/${name}`;

/** "The limit for the tree array is 100,000 entries with a maximum size of 7 MB when using the recursive parameter." */
const TRUNCATED = {
  kind: 'tree-truncated',
  message: 'There are too many files for GitHub to list them all.',
} as const;

function tooManyBeside(): ProblemError {
  const message =
    'GitHub lists only some files of the directory, so whether one is there is unknown; check out the repository.';
  return new ProblemError({ kind: 'rejected', message, reasons: [TRUNCATED.message] });
}

async function readTree(client: Client, sha: string, recursive: boolean) {
  const { tree, truncated } = await client.read('list the files of a commit', {
    route: 'GET /repos/{owner}/{repo}/git/trees/{sha}',
    with: { sha, ...(recursive && { recursive: '1' }) },
    answer: TREE,
  });
  return { entries: tree, truncated };
}

const ENTRY = z
  .object({ path: z.string(), mode: z.string(), sha: SHA, size: z.number().default(0) })
  .transform(
    ({ path, mode, sha, size }): TreeEntry => ({ path, kind: KINDS[mode] ?? 'file', sha, size }),
  );

const TREE = z.object({ tree: z.array(ENTRY), truncated: z.boolean() });

/** Source: "The file mode; one of 100644 for file (blob), 100755 for executable (blob), 040000 …". */
const KINDS: Readonly<Record<string, TreeEntry['kind']>> = {
  '040000': 'directory',
  '120000': 'symlink',
  '160000': 'submodule',
};

function memo<T>(work: (sha: string, recursive: boolean) => Promise<T>): typeof work {
  const done = new Map<string, Promise<T>>();
  return (sha, recursive) => {
    const key = `${sha} ${recursive}`;
    const known = done.get(key);
    if (known) return known;
    const result = work(sha, recursive);
    done.set(key, result);
    // A failure is not remembered.
    result.catch(() => done.delete(key));
    return result;
  };
}
