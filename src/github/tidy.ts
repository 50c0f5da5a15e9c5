import { z } from 'zod';
import type { Client } from './client.ts';
import type { Problem } from './outcome.ts';
import { ProblemError } from './problem-error.ts';

/** What a best effort came to. */
export interface Tidied {
  /** Ids of those that GitHub says are done. */
  readonly done: readonly string[];
  /** Why others are not; the first that would meet every other too ends the effort. */
  readonly problems: readonly Problem[];
}

/** Folds comments away as outdated. By node id; only our own may be given. */
export const minimiseOutdated = (client: Client, nodeIds: readonly string[]): Promise<Tidied> =>
  tidy(nodeIds, async (id) => {
    const { minimizeComment } = await client.mutate('fold an outdated comment away', {
      query: MINIMISE,
      with: { id },
      answer: z.object({
        minimizeComment: z.object({ minimizedComment: z.object({ isMinimized: z.boolean() }) }),
      }),
    });
    return minimizeComment.minimizedComment.isMinimized;
  });

/** Resolves threads, which GITHUB_TOKEN may only with `contents: write`. */
export const resolveThreads = (client: Client, threadIds: readonly string[]): Promise<Tidied> =>
  tidy(threadIds, async (id) => {
    const { resolveReviewThread } = await client.mutate('resolve a thread', {
      query: RESOLVE,
      with: { id },
      answer: z.object({
        resolveReviewThread: z.object({ thread: z.object({ isResolved: z.boolean() }) }),
      }),
    });
    return resolveReviewThread.thread.isResolved;
  });

const MINIMISE = `
  mutation ($id: ID!) {
    minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
      minimizedComment { isMinimized }
    }
  }`;

const RESOLVE = `
  mutation ($id: ID!) {
    resolveReviewThread(input: { threadId: $id }) {
      thread { isResolved }
    }
  }`;

async function tidy(
  ids: readonly string[],
  work: (id: string) => Promise<boolean>,
): Promise<Tidied> {
  const done: string[] = [];
  const problems: Problem[] = [];
  for (const id of ids) {
    try {
      if (await work(id)) done.push(id);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(error.problem);
      if (MEETS_ALL.has(error.problem.kind)) break;
    }
  }
  return { done, problems };
}

const MEETS_ALL: ReadonlySet<Problem['kind']> = new Set(['forbidden', 'limited', 'unreachable']);
