import { z } from 'zod';
import { ACCOUNT, type Account } from './account.ts';
import type { Client } from './client.ts';
import { basehead, COMPARE } from './compare.ts';
import { MOST_COMMIT_PAGES, MOST_LISTED_COMMITS, PAGE_SIZE } from './limits.ts';
import type { Told } from './outcome.ts';
import { type PullRequest, SHA } from './pull-request.ts';

/** A commit of a pull request; names, e-mail addresses and the message are what its author typed. */
export interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
  readonly parents: readonly string[];
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Whom GitHub takes the e-mail address for; not proven unless the commit is signed. */
  readonly account: Account | undefined;
}

/** Oldest first. Beyond 250, the list of a pull request ends without a word; a comparison goes on. */
export async function readCommits(
  client: Client,
  pull: PullRequest,
): Promise<Told<readonly Commit[]>> {
  const { items } =
    pull.commits <= MOST_LISTED_COMMITS
      ? await client.list('list the commits', {
          route: 'GET /repos/{owner}/{repo}/pulls/{number}/commits',
          with: { number: pull.number },
          item: COMMIT,
          mostPages: MOST_COMMIT_PAGES,
        })
      : { items: await comparedCommits(client, pull) };
  const missing = pull.commits - items.length;
  return { value: items, gaps: missing > 0 ? [gap(missing)] : [] };
}

/** GitHub Enterprise Servers of old give everything on every page. */
async function comparedCommits(client: Client, pull: PullRequest): Promise<readonly Commit[]> {
  const commits = new Map<string, Commit>();
  for (let page = 1; page <= MOST_COMMIT_PAGES && commits.size < pull.commits; page++) {
    const answer = await client.read('list the commits', {
      route: COMPARE,
      with: { basehead: basehead(pull), per_page: PAGE_SIZE, page },
      answer: z.object({ commits: z.array(COMMIT) }),
    });
    const before = commits.size;
    for (const commit of answer.commits) commits.set(commit.sha, commit);
    if (commits.size === before) break;
  }
  return [...commits.values()];
}

const gap = (missing: number) =>
  ({
    kind: 'too-many-commits',
    message: `${missing} commits of the pull request were not read; who wrote their lines is unknown.`,
  }) as const;

const GIT_SIGNATURE = z
  .object({ name: z.string().default(''), email: z.string().default('') })
  .nullish()
  .transform((signature) => signature ?? { name: '', email: '' });

const COMMIT = z
  .object({
    sha: SHA,
    commit: z.object({ message: z.string(), author: GIT_SIGNATURE, committer: GIT_SIGNATURE }),
    // GitHub answers `{}` for an account that it cannot tell.
    author: ACCOUNT.catch(undefined),
    committer: ACCOUNT.catch(undefined),
    parents: z.array(z.object({ sha: SHA })),
  })
  .transform(
    ({ sha, commit, author, committer, parents }): Commit => ({
      sha,
      message: commit.message,
      author: { ...commit.author, account: author },
      committer: { ...commit.committer, account: committer },
      parents: parents.map((parent) => parent.sha),
    }),
  );
