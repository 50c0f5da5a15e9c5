import { z } from 'zod';
import { ACCOUNT, type Account } from './account.ts';
import type { Client } from './client.ts';
import { MOST_COMMENT_PAGES } from './limits.ts';
import type { Told } from './outcome.ts';
import { toldComments } from './told-comments.ts';

/** A comment of the conversation, which is on no line ("issue comment"). */
export interface ConversationComment {
  readonly id: number;
  readonly nodeId: string;
  readonly author: Account | undefined;
  /** Of the app through which it was written; a person's comment can have one too. */
  readonly viaApp: string | undefined;
  /** Untrusted unless we wrote it. */
  readonly body: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Oldest first. */
export async function listConversation(
  client: Client,
  number: number,
): Promise<Told<readonly ConversationComment[]>> {
  const listed = await client.list('list the comments', {
    route: 'GET /repos/{owner}/{repo}/issues/{number}/comments',
    with: { number },
    item: CONVERSATION_COMMENT,
    mostPages: MOST_COMMENT_PAGES,
  });
  return toldComments(listed);
}

export const CONVERSATION_COMMENT = z
  .object({
    id: z.number(),
    node_id: z.string(),
    user: ACCOUNT,
    performed_via_github_app: z.object({ slug: z.string() }).nullish().catch(null),
    body: z.string().nullish(),
    created_at: z.string(),
    updated_at: z.string(),
  })
  .transform(
    (comment): ConversationComment => ({
      id: comment.id,
      nodeId: comment.node_id,
      author: comment.user,
      viaApp: comment.performed_via_github_app?.slug,
      body: comment.body ?? '',
      createdAt: comment.created_at,
      updatedAt: comment.updated_at,
    }),
  );
