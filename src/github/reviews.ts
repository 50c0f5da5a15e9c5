import { z } from 'zod';
import { ACCOUNT, type Account } from './account.ts';
import type { Client } from './client.ts';
import { MOST_COMMENT_PAGES } from './limits.ts';
import type { Told } from './outcome.ts';
import { toldComments } from './told-comments.ts';

/** A review as it stands; `body` is untrusted unless we wrote it. */
export interface Review {
  readonly id: number;
  readonly nodeId: string;
  readonly author: Account | undefined;
  readonly body: string;
  readonly state: string;
  /** The head that was reviewed; undefined where GitHub no longer has it. */
  readonly commit: string | undefined;
}

/** Oldest first. */
export async function listReviews(
  client: Client,
  number: number,
): Promise<Told<readonly Review[]>> {
  const listed = await client.list('list the reviews', {
    route: 'GET /repos/{owner}/{repo}/pulls/{number}/reviews',
    with: { number },
    item: REVIEW,
    mostPages: MOST_COMMENT_PAGES,
  });
  return toldComments(listed);
}

export const REVIEW = z
  .object({
    id: z.number(),
    node_id: z.string(),
    user: ACCOUNT,
    body: z.string().nullish(),
    state: z.string(),
    commit_id: z.string().nullish(),
  })
  .transform(
    ({ id, node_id, user, body, state, commit_id }): Review => ({
      id,
      nodeId: node_id,
      author: user,
      body: body ?? '',
      state,
      commit: commit_id ?? undefined,
    }),
  );
