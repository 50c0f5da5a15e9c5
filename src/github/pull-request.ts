import { z } from 'zod';
import { ACCOUNT, type Account } from './account.ts';
import type { Client } from './client.ts';

/** A pull request as it stands. Title, body, names and labels are the author's: untrusted. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  /** Empty where there is none. */
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  readonly author: Account | undefined;
  readonly labels: readonly string[];
  readonly head: PullRequestEnd;
  /** `sha` is the tip of the base branch at the last push, which need not be where the head branched off. */
  readonly base: PullRequestEnd;
  /** The head is in another repository, or in one that is deleted: its author may have no rights here. */
  readonly fromFork: boolean;
  readonly changedFiles: number;
  readonly commits: number;
}

export interface PullRequestEnd {
  /** 40 hexadecimal digits. */
  readonly sha: string;
  readonly branch: string;
  /** `owner/name`; undefined where the fork is deleted. */
  readonly repository: string | undefined;
}

export function readPullRequest(client: Client, number: number): Promise<PullRequest> {
  return client.read('read the pull request', { route: PULL, with: { number }, answer: ANSWER });
}

/** The head now, for a look whether it moved. */
export async function readHeadSha(client: Client, number: number): Promise<string> {
  const { head } = await readPullRequest(client, number);
  return head.sha;
}

export const PULL = 'GET /repos/{owner}/{repo}/pulls/{number}';

export const SHA = z.string().regex(/^[0-9a-f]{40}$/);

const END = z
  .object({ sha: SHA, ref: z.string(), repo: z.object({ full_name: z.string() }).nullable() })
  .transform(
    ({ sha, ref, repo }): PullRequestEnd => ({ sha, branch: ref, repository: repo?.full_name }),
  );

const ANSWER = z
  .object({
    number: z.number(),
    title: z.string(),
    body: z.string().nullable(),
    state: z.enum(['open', 'closed']),
    draft: z.boolean().default(false),
    user: ACCOUNT,
    labels: z.array(z.object({ name: z.string() })),
    head: END,
    base: END,
    changed_files: z.number(),
    commits: z.number(),
  })
  .transform(
    ({ body, user, labels, changed_files, ...same }): PullRequest => ({
      ...same,
      body: body ?? '',
      author: user,
      labels: labels.map(({ name }) => name),
      fromFork: same.head.repository !== same.base.repository,
      changedFiles: changed_files,
    }),
  );
