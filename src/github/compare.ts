import { z } from 'zod';
import type { Client } from './client.ts';
import { type PullRequest, SHA } from './pull-request.ts';

/** The commit where the head branched off: what the pull request's diff compares with. */
export async function readMergeBase(client: Client, pull: PullRequest): Promise<string> {
  const { merge_base_commit } = await client.read('find where the pull request branched off', {
    route: COMPARE,
    with: { basehead: basehead(pull), per_page: 1 },
    answer: z.object({ merge_base_commit: z.object({ sha: SHA }) }),
  });
  return merge_base_commit.sha;
}

export const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';

/** Commits rather than branches: those of a fork are known to the base repository too. */
export const basehead = ({ base, head }: PullRequest): string => `${base.sha}...${head.sha}`;
