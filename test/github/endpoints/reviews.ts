import { page } from '../http/pages.ts';
import type { Call, Reply, Route } from '../http/route.ts';
import { reviewJson } from '../json/comment-json.ts';
import { read, write } from '../rules/permissions.ts';
import { postReview } from '../rules/post-review.ts';

const REVIEWS = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';

export const REVIEW_ROUTES: readonly Route[] = [
  { method: 'GET', path: REVIEWS, need: read('pull-requests'), handle: listReviews },
  {
    method: 'POST',
    path: REVIEWS,
    need: write('pull-requests'),
    creates: true,
    handle: createReview,
  },
];

/** Oldest first. A pending review is shown to its author alone. */
function listReviews({ world, token, query, address }: Call): Reply {
  const visible = world.state.reviews.filter(
    ({ state, user }) => state !== 'PENDING' || user === token.login,
  );
  const shown = page(visible, query, address);
  const body = shown.items.map((review) => reviewJson(world, review));
  return { status: 200, body, headers: shown.headers };
}

function createReview({ world, token, body }: Call): Reply {
  return { status: 200, body: reviewJson(world, postReview(world, token.login, body ?? {})) };
}
