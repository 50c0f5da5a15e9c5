import {
  CONVERSATION_COMMENT,
  type ConversationComment,
  listConversation,
} from './conversation.ts';
import { expectMarked } from './expect-postable.ts';
import { isUnknown, lookFor } from './look-for.ts';
import type { Poster } from './poster.ts';
import { ProblemError } from './problem-error.ts';
import { isOurs, isUnsure, UNSURE } from './self.ts';

/** A comment that is there once: the summary, or the answer to one command. */
export interface MarkedComment {
  /** Hidden in the body; the same in every run, so that the comment is found again. */
  readonly marker: string;
  readonly body: string;
  /**
   * Asked about comments of our account that hold the marker: other workflows write under our name, too, and quote what
   * a pull request says. Absent: each of them is meant.
   */
  readonly isMeant?: (body: string) => boolean;
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
  const [oldest, ...duplicates] = await findMarked(poster, comment);
  if (!oldest) return { id: await create(poster, comment), was: 'created', duplicates };
  if (oldest.body === comment.body) return { id: oldest.id, was: 'unchanged', duplicates };
  await update(poster, oldest.id, comment);
  return { id: oldest.id, was: 'updated', duplicates };
}

async function findMarked(
  { client, number, self }: Poster,
  { marker, isMeant }: MarkedComment,
): Promise<readonly ConversationComment[]> {
  const [comments, us] = [await listConversation(client, number), await self()];
  const marked = comments.value.filter(
    ({ body }) => body.includes(marker) && (isMeant?.(body) ?? true),
  );
  if (isUnsure(us, marked)) throw new ProblemError(UNSURE);
  return marked.filter((comment) => isOurs(comment, us));
}

async function create(poster: Poster, comment: MarkedComment): Promise<number> {
  try {
    const { id } = await poster.client.write('write the comment', {
      route: 'POST /repos/{owner}/{repo}/issues/{number}/comments',
      with: { number: poster.number, body: comment.body },
      answer: CONVERSATION_COMMENT,
    });
    return id;
  } catch (error) {
    const look = async () => (await findMarked(poster, comment))[0]?.id;
    const found = isUnknown(error) ? await lookFor(poster.pauses, look) : undefined;
    if (found === undefined) throw error;
    return found;
  }
}

async function update(poster: Poster, id: number, comment: MarkedComment): Promise<void> {
  const { body } = comment;
  try {
    await poster.client.write('update the comment', {
      route: 'PATCH /repos/{owner}/{repo}/issues/comments/{id}',
      with: { id, body },
      answer: CONVERSATION_COMMENT,
    });
  } catch (error) {
    const look = async () =>
      (await findMarked(poster, comment)).find((found) => found.body === body);
    if (!isUnknown(error) || !(await lookFor(poster.pauses, look))) throw error;
  }
}
