import { page } from '../http/pages.ts';
import { notFound, validationFailed } from '../http/refusal.ts';
import type { Call, Reply, Route } from '../http/route.ts';
import { reviewCommentJson } from '../json/comment-json.ts';
import { read, write } from '../rules/permissions.ts';
import { postReply, tooLong } from '../rules/post-review.ts';
import type { ReviewComment } from '../state.ts';
import { addReaction, listReactions } from './reactions.ts';

const OF_PULL = '/repos/{owner}/{repo}/pulls/{pull_number}/comments';
const ONE = '/repos/{owner}/{repo}/pulls/comments/{comment_id}';

/** Comments on lines: listing, answering, editing, deleting, reacting. */
export const REVIEW_COMMENT_ROUTES: readonly Route[] = [
  { method: 'GET', path: OF_PULL, need: read('pull-requests'), handle: list },
  {
    method: 'POST',
    path: `${OF_PULL}/{comment_id}/replies`,
    need: write('pull-requests'),
    creates: true,
    handle: reply,
  },
  { method: 'GET', path: ONE, need: read('pull-requests'), handle: get },
  { method: 'PATCH', path: ONE, need: write('pull-requests'), handle: edit },
  { method: 'DELETE', path: ONE, need: write('pull-requests'), handle: remove },
  { method: 'GET', path: `${ONE}/reactions`, need: read('pull-requests'), handle: reactions },
  { method: 'POST', path: `${ONE}/reactions`, need: write('pull-requests'), handle: react },
];

/** By id, ascending, unless asked otherwise; those of pending reviews are nobody's to see. */
function list({ world, query, address }: Call): Reply {
  const pending = new Set(
    world.state.reviews.filter(({ state }) => state === 'PENDING').map(({ id }) => id),
  );
  const since = query.get('since') ?? '';
  const visible = world.state.comments.filter(
    (comment) => !pending.has(comment.review) && comment.updatedAt >= since,
  );
  if (query.get('direction') === 'desc' && query.has('sort')) visible.reverse();
  const shown = page(visible, query, address);
  const body = shown.items.map((comment) => reviewCommentJson(world, comment));
  return { status: 200, body, headers: shown.headers };
}

function get(call: Call): Reply {
  return { status: 200, body: reviewCommentJson(call.world, found(call)) };
}

function reply(call: Call): Reply {
  const text = checked(call);
  const made = postReply(call.world, call.token.login, found(call), text);
  return { status: 201, body: reviewCommentJson(call.world, made) };
}

function edit(call: Call): Reply {
  const comment = found(call);
  comment.body = checked(call);
  comment.updatedAt = call.world.now();
  return { status: 200, body: reviewCommentJson(call.world, comment) };
}

/** Replies outlive the first comment of their thread; a thread without comments is gone. */
function remove(call: Call): Reply {
  const { comments, threads } = call.world.state;
  const comment = found(call);
  comments.splice(comments.indexOf(comment), 1);
  const empty = threads.findIndex(
    ({ id }) => id === comment.thread && !comments.some((each) => each.thread === id),
  );
  if (empty >= 0) threads.splice(empty, 1);
  return { status: 204 };
}

function reactions(call: Call): Reply {
  return listReactions(call, found(call).reactions);
}

function react(call: Call): Reply {
  return addReaction(call, found(call).reactions);
}

function checked({ world, body }: Call): string {
  const text = String(body?.body ?? '');
  const fault = (message: string) =>
    validationFailed([
      { resource: 'PullRequestReviewComment', code: 'unprocessable', field: 'data', message },
    ]);
  if (text.trim() === '') throw fault("Body can't be blank");
  if ([...text].length > world.limits.bodyCharacters) throw fault(tooLong(world));
  return text;
}

function found({ world, variables }: Call): ReviewComment {
  const comment = world.state.comments.find(({ id }) => id === Number(variables.comment_id));
  if (comment === undefined) throw notFound();
  return comment;
}
