import { z } from 'zod';
import type { Account } from './account.ts';
import { expectBody, notSent } from './expect-postable.ts';
import type { Poster } from './poster.ts';
import type { CommentPlace } from './reactions.ts';
import { isOurs } from './self.ts';

/** A comment as it was read, which we should have written. */
export interface OwnComment extends CommentPlace {
  readonly author: Account | undefined;
}

/** Gives one of our comments another text. Throws a ProblemError, also where somebody else wrote it. */
export async function editOwn(poster: Poster, comment: OwnComment, body: string): Promise<void> {
  expectBody('edit a comment', body);
  await expectOwn(poster, comment, 'edit a comment');
  const route = `PATCH ${ROUTES[comment.on]}` as const;
  await poster.client.write('edit a comment', {
    route,
    with: { id: comment.id, body },
    answer: z.unknown(),
  });
}

/** Deletes one of our comments. A token that may write could delete anybody's. */
export async function deleteOwn(poster: Poster, comment: OwnComment): Promise<void> {
  await expectOwn(poster, comment, 'delete a comment');
  const route = `DELETE ${ROUTES[comment.on]}` as const;
  await poster.client.write('delete a comment', {
    route,
    with: { id: comment.id },
    answer: z.unknown(),
  });
}

const ROUTES = {
  lines: '/repos/{owner}/{repo}/pulls/comments/{id}',
  conversation: '/repos/{owner}/{repo}/issues/comments/{id}',
} as const;

async function expectOwn({ self }: Poster, comment: OwnComment, what: string): Promise<void> {
  if (!isOurs(comment, await self())) throw notSent(what, ['somebody else wrote it']);
}
