import { z } from 'zod';
import { expectMarked } from './expect-postable.ts';
import { isUnknown, lookFor } from './look-for.ts';
import type { MarkedComment } from './marked-comment.ts';
import type { Poster } from './poster.ts';
import { listReviewComments } from './review-comments.ts';
import { isOurs } from './self.ts';

/**
 * Answers in the thread that a comment on lines begins, once: an answer of ours with the marker is left as it is.
 * Throws a ProblemError.
 */
export async function replyTo(
  poster: Poster,
  commentId: number,
  reply: MarkedComment,
): Promise<number> {
  expectMarked('answer in a thread', reply);
  const look = () => findReply(poster, commentId, reply.marker);
  const there = await look();
  if (there !== undefined) return there;
  try {
    const { id } = await poster.client.write('answer in a thread', {
      route: 'POST /repos/{owner}/{repo}/pulls/{number}/comments/{commentId}/replies',
      with: { number: poster.number, commentId, body: reply.body },
      answer: z.object({ id: z.number() }),
    });
    return id;
  } catch (error) {
    const found = isUnknown(error) ? await lookFor(poster.pauses, look) : undefined;
    if (found === undefined) throw error;
    return found;
  }
}

async function findReply({ client, number, self }: Poster, commentId: number, marker: string) {
  const [comments, us] = [await listReviewComments(client, number), await self()];
  const found = comments.value.find(
    (comment) =>
      comment.inReplyTo === commentId && comment.body.includes(marker) && isOurs(comment, us),
  );
  return found?.id;
}
