import { z } from 'zod';
import type { Client } from './client.ts';
import { MOST_COMMENT_PAGES } from './limits.ts';
import type { Told } from './outcome.ts';
import { toldComments } from './told-comments.ts';

/** Comments on the same lines and their answers, with what only GraphQL tells of them. */
export interface Thread {
  readonly id: string;
  readonly isResolved: boolean;
  readonly isOutdated: boolean;
  /** The first is the one the others answer. */
  readonly comments: readonly ThreadComment[];
}

export interface ThreadComment {
  /** The `nodeId` of a ReviewComment; its number has outgrown the integers of GraphQL. */
  readonly nodeId: string;
  readonly isMinimized: boolean;
}

export async function listThreads(
  client: Client,
  number: number,
): Promise<Told<readonly Thread[]>> {
  const { owner, name } = client.repository;
  const threads: Thread[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_COMMENT_PAGES; page++) {
    const { nodes, pageInfo }: Page = await client.query('list the review threads', {
      query: THREADS,
      with: { owner, name, number, after },
      answer: ANSWER,
    });
    threads.push(...nodes);
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return toldComments({ items: threads, complete: true });
  }
  return toldComments({ items: threads, complete: false });
}

/** Threads of more than 100 comments exist, but not on what a bot says; the first comments are what counts. */
const THREADS = `
  query ($owner: String!, $name: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) {
        reviewThreads(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { id isResolved isOutdated comments(first: 100) { nodes { id isMinimized } } }
        }
      }
    }
  }`;

const THREAD = z
  .object({
    id: z.string(),
    isResolved: z.boolean(),
    isOutdated: z.boolean(),
    comments: z.object({ nodes: z.array(z.object({ id: z.string(), isMinimized: z.boolean() })) }),
  })
  .transform(
    ({ comments, ...thread }): Thread => ({
      ...thread,
      comments: comments.nodes.map(({ id, isMinimized }) => ({ nodeId: id, isMinimized })),
    }),
  );

const PAGE = z.object({
  nodes: z.array(THREAD),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});

type Page = z.infer<typeof PAGE>;

const ANSWER = z
  .object({ repository: z.object({ pullRequest: z.object({ reviewThreads: PAGE }) }) })
  .transform(({ repository }) => repository.pullRequest.reviewThreads);
