import {
  CONVERSATION_COMMENT,
  type ConversationComment,
  listConversation,
} from './conversation.ts';
import { expectMarked } from './expect-postable.ts';
import { isUnknown, lookFor } from './look-for.ts';
import type { Poster } from './poster.ts';
import { isOurs } from './self.ts';

/** A comment that is there once: the summary, or the answer to one command. */
export interface MarkedComment {
  /** Hidden in the body; the same in every run, so that the comment is found again. */
  readonly marker: string;
  readonly body: string;
}

export interface PutComment {
  readonly id: number;
  readonly was: 'created' | 'updated' | 'unchanged';
  /** Other comments of ours with the marker, which runs side by side have made. */
  readonly duplicates: readonly ConversationComment[];
}

/** Creates the comment or brings it up to date; the oldest, if there are several. Throws a ProblemError. */
export async function putComment(poster: Poster, comment: MarkedComment): Promise<PutComment> {
  expectMarked('write the comment', comment);
  const [oldest, ...duplicates] = await findMarked(poster, comment.marker);
  if (!oldest) return { id: await create(poster, comment), was: 'created', duplicates };
  if (oldest.body === comment.body) return { id: oldest.id, was: 'unchanged', duplicates };
  await update(poster, oldest.id, comment);
  return { id: oldest.id, was: 'updated', duplicates };
}

async function findMarked(
  { client, number, self }: Poster,
  marker: string,
): Promise<readonly ConversationComment[]> {
  const [comments, us] = [await listConversation(client, number), await self()];
  return comments.value.filter((comment) => comment.body.includes(marker) && isOurs(comment, us));
}

async function create(poster: Poster, { marker, body }: MarkedComment): Promise<number> {
  try {
    const { id } = await poster.client.write('write the comment', {
      route: 'POST /repos/{owner}/{repo}/issues/{number}/comments',
      with: { number: poster.number, body },
      answer: CONVERSATION_COMMENT,
    });
    return id;
  } catch (error) {
    const look = async () => (await findMarked(poster, marker))[0]?.id;
    const found = isUnknown(error) ? await lookFor(poster.pauses, look) : undefined;
    if (found === undefined) throw error;
    return found;
  }
}

async function update(poster: Poster, id: number, { marker, body }: MarkedComment): Promise<void> {
  try {
    await poster.client.write('update the comment', {
      route: 'PATCH /repos/{owner}/{repo}/issues/comments/{id}',
      with: { id, body },
      answer: CONVERSATION_COMMENT,
    });
  } catch (error) {
    const look = async () =>
      (await findMarked(poster, marker)).find((comment) => comment.body === body);
    if (!isUnknown(error) || !(await lookFor(poster.pauses, look))) throw error;
  }
}
