import type { Git } from './git.ts';

/** What becomes of one path: new content, a link, a submodule, or nothing (`null` deletes). */
export type FileChange =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly submodule: string }
  | null;

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface CommitSpec {
  /** Changes against the parent; paths from the top of the repository. */
  readonly files: Readonly<Record<string, FileChange>>;
  readonly message?: string;
  readonly author?: Person;
  readonly committer?: Person;
}

const SOMEBODY: Person = { name: 'Ada Writes', email: '1001+ada@users.noreply.github.com' };

/** 2026-01-01T00:00:00Z, in seconds; every commit is a minute later, so that ids repeat from run to run. */
const FIRST_COMMIT = 1_767_225_600;

/**
 * Adds a commit to a branch and answers its sha. `parent` is a sha, or `null` for a first commit; the branch is set
 * whether or not it was there before, as `git push --force` does.
 */
export function commitFiles(
  git: Git,
  branch: string,
  parent: string | null,
  spec: CommitSpec,
  sequence: number,
): string {
  const ref = `refs/heads/${branch}`;
  const author = spec.author ?? SOMEBODY;
  const time = `${FIRST_COMMIT + 60 * sequence} +0000`;
  const parts: (string | Uint8Array)[] = [
    ...(parent === null ? [] : [`reset ${ref}\nfrom ${parent}\n\n`]),
    `commit ${ref}\n`,
    `author ${author.name} <${author.email}> ${time}\n`,
    `committer ${(spec.committer ?? author).name} <${(spec.committer ?? author).email}> ${time}\n`,
    ...data(spec.message ?? 'Change the infrastructure'),
    ...Object.entries(spec.files).flatMap(([path, change]) => instruction(path, change)),
  ];
  git(['fast-import', '--quiet', '--force'], Buffer.concat(parts.map((part) => Buffer.from(part))));
  return git(['rev-parse', ref]).toString().trim();
}

function instruction(path: string, change: FileChange): (string | Uint8Array)[] {
  const name = `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"\n`;
  if (change === null) return [`D ${name}`];
  if (typeof change === 'string' || change instanceof Uint8Array)
    return [`M 100644 inline ${name}`, ...data(change)];
  if ('link' in change) return [`M 120000 inline ${name}`, ...data(change.link)];
  return [`M 160000 ${change.submodule} ${name}`];
}

function data(content: string | Uint8Array): (string | Uint8Array)[] {
  const bytes = Buffer.from(content);
  return [`data ${bytes.length}\n`, bytes, '\n'];
}
