import { z } from 'zod';
import type { Account } from './account.ts';
import type { Client } from './client.ts';
import type { Problem } from './outcome.ts';
import { ProblemError } from './problem-error.ts';

/** Whom the token speaks for. */
export interface Self {
  /** Of an app: `name[bot]`. */
  readonly login: string;
  /** Absent where GitHub did not say who this is, and `github-actions[bot]` was assumed. */
  readonly id?: number;
}

/**
 * GraphQL's viewer tells users and apps alike; `GET /user` is refused to apps, and with it to GITHUB_TOKEN.
 * Where both are refused, this must be a job's token.
 */
export async function readSelf(client: Client): Promise<Self> {
  return (
    (await unlessForbidden(() => readViewer(client))) ??
    (await unlessForbidden(() => readUser(client))) ??
    ACTIONS
  );
}

/**
 * Whether we wrote something: only then is a marker in it to be believed. Every workflow of a repository has the
 * same `github-actions[bot]`, and a person's token is that of the person.
 */
export function isOurs({ author }: { author: Account | undefined }, self: Self): boolean {
  if (!author) return false;
  if (self.id !== undefined) return author.id === self.id;
  return author.login.toLowerCase() === self.login.toLowerCase();
}

/**
 * Whether comments with a marker of ours may be ours although they do not seem to be: whom the token speaks for was only
 * assumed, and another bot wrote them. Whoever writes then may write twice.
 */
export const isUnsure = (
  self: Self,
  marked: readonly { readonly author: Account | undefined }[],
): boolean =>
  self === ACTIONS &&
  marked.some((comment) => comment.author?.type === 'Bot' && !isOurs(comment, self));

export const UNSURE: Problem = {
  kind: 'unreachable',
  message:
    'GitHub did not say whom the token speaks for, and another bot left comments like ours, so nothing was written; run again later.',
};

const ACTIONS: Self = { login: 'github-actions[bot]' };

const readUser = (client: Client): Promise<Self> =>
  client.read('ask whom the token speaks for', { route: 'GET /user', answer: SELF });

async function readViewer(client: Client): Promise<Self> {
  const { viewer } = await client.query('ask whom the token speaks for', {
    query: 'query { viewer { login databaseId } }',
    with: {},
    answer: z.object({ viewer: z.object({ login: z.string(), databaseId: z.number() }) }),
  });
  return { login: viewer.login, id: viewer.databaseId };
}

const SELF = z.object({ login: z.string(), id: z.number() });

async function unlessForbidden<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProblemError && REFUSED.has(error.problem.kind)) return undefined;
    throw error;
  }
}

const REFUSED: ReadonlySet<string> = new Set(['forbidden', 'not-found', 'rejected']);
