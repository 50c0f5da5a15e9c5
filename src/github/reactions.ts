import { z } from 'zod';
import { ACCOUNT, type Account } from './account.ts';
import type { Client } from './client.ts';
import { MOST_COMMENT_PAGES } from './limits.ts';
import type { Told } from './outcome.ts';
import type { ReactionKind } from './review-comments.ts';
import { toldComments } from './told-comments.ts';

/** One person's reaction to a comment on lines. */
export interface Reaction {
  readonly author: Account | undefined;
  readonly kind: ReactionKind;
}

export async function listReactions(
  client: Client,
  commentId: number,
): Promise<Told<readonly Reaction[]>> {
  const listed = await client.list('list the reactions to a comment', {
    route: 'GET /repos/{owner}/{repo}/pulls/comments/{commentId}/reactions',
    with: { commentId },
    item: REACTION,
    mostPages: MOST_COMMENT_PAGES,
  });
  return toldComments(listed);
}

/** Reacts to a comment; once is all GitHub counts. Throws a ProblemError. */
export async function react(client: Client, to: CommentPlace, kind: ReactionKind): Promise<void> {
  await client.write('react to a comment', {
    route: REACT[to.on],
    with: { commentId: to.id, content: kind },
    answer: z.unknown(),
  });
}

/** A comment on lines, or of the conversation. */
export interface CommentPlace {
  readonly on: 'lines' | 'conversation';
  readonly id: number;
}

const REACT = {
  lines: 'POST /repos/{owner}/{repo}/pulls/comments/{commentId}/reactions',
  conversation: 'POST /repos/{owner}/{repo}/issues/comments/{commentId}/reactions',
} as const;

const KINDS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'] as const;

const REACTION = z
  .object({ user: ACCOUNT, content: z.enum(KINDS) })
  .transform(({ user, content }): Reaction => ({ author: user, kind: content }));
