import { headMoved } from './changed-files.ts';
import type { Client } from './client.ts';
import { expectPostable } from './expect-postable.ts';
import { isUnknown, lookFor } from './look-for.ts';
import type { NewReview } from './new-review.ts';
import type { Poster } from './poster.ts';
import { readHeadSha } from './pull-request.ts';
import { listReviews, REVIEW, type Review } from './reviews.ts';
import { isOurs } from './self.ts';

export interface PostedReview {
  readonly id: number;
  /** GitHub's answer was lost, and the review was found by looking. */
  readonly wasFound: boolean;
}

/** Posts a review once: never again without knowing that it is not there. Throws a ProblemError. */
export async function postReview(poster: Poster, review: NewReview): Promise<PostedReview> {
  expectPostable(review);
  const { client, number, pauses } = poster;
  const headSha = await readHeadSha(client, number);
  if (headSha !== review.headSha) throw headMoved(headSha);
  try {
    const { id } = await create(client, number, review);
    return { id, wasFound: false };
  } catch (error) {
    if (!isUnknown(error)) throw error;
    const found = await lookFor(pauses, () => find(poster, review));
    if (!found) throw error;
    return { id: found.id, wasFound: true };
  }
}

function create(client: Client, number: number, review: NewReview): Promise<Review> {
  return client.write('post the review', {
    route: 'POST /repos/{owner}/{repo}/pulls/{number}/reviews',
    with: {
      number,
      commit_id: review.headSha,
      // Without an event the review is pending, and nobody sees it.
      event: 'COMMENT',
      body: review.body,
      comments: review.comments.map(({ path, side, line, startLine, body }) => ({
        path,
        side,
        line,
        ...(startLine !== undefined && { start_line: startLine, start_side: side }),
        body,
      })),
    },
    answer: REVIEW,
  });
}

async function find({ client, number, self }: Poster, { headSha, marker }: NewReview) {
  const [reviews, us] = [await listReviews(client, number), await self()];
  return reviews.value.find(
    (review) => review.commit === headSha && review.body.includes(marker) && isOurs(review, us),
  );
}
