import { unprocessable } from '../http/refusal.ts';
import type { Review, ReviewComment } from '../state.ts';
import { pullCommits, type World } from '../world.ts';
import { type DraftComment, type Placed, placeComment } from './anchors.ts';
import { moveComments } from './move-comments.ts';

/** A review as it is sent. */
export interface DraftReview {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';
  readonly comments?: readonly DraftComment[];
}

const DOCUMENTATION =
  'https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request';

const STATES = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
} as const;

/** Posts a review with all its comments, or throws and posts none of them. */
export function postReview(world: World, user: string, draft: DraftReview): Review {
  const commit = draft.commit_id ?? world.pull.headSha;
  const drafts = draft.comments ?? [];
  const placed = check(world, user, commit, draft, drafts);
  const review: Review = {
    id: world.nextId(),
    user,
    body: draft.body ?? '',
    state: draft.event === undefined ? 'PENDING' : STATES[draft.event],
    commit,
    submittedAt: draft.event === undefined ? null : world.now(),
  };
  world.state.reviews.push(review);
  for (const [index, comment] of drafts.entries()) {
    const place = placed[index];
    if (place?.ok === true) world.state.comments.push(newComment(world, review, comment, place));
  }
  moveComments(world);
  return review;
}

function check(
  world: World,
  user: string,
  commit: string,
  draft: DraftReview,
  drafts: readonly DraftComment[],
): Placed[] {
  const refuse = (...errors: string[]) => unprocessable(errors, DOCUMENTATION);
  const { reviews } = world.state;
  // Words of google-github-actions/run-gemini-cli#352 and reviewdog#434.
  if (!pullCommits(world).includes(commit))
    throw refuse('The commitOID is not part of the pull request');
  if (
    draft.event === undefined &&
    reviews.some((each) => each.state === 'PENDING' && each.user === user)
  )
    throw refuse('User can only have one pending review per pull request');
  if (draft.event !== undefined && STATES[draft.event] === undefined)
    throw refuse('Variable $event of type PullRequestReviewEvent was provided invalid value');
  // "Required when using REQUEST_CHANGES or COMMENT": with comments it may be empty in truth (gh-aw#32910).
  const empty = (draft.body ?? '') === '';
  if (empty && drafts.length === 0 && draft.event === 'COMMENT') throw refuse('');
  if (empty && draft.event === 'REQUEST_CHANGES') throw refuse('');
  // Undocumented; that it is refused is known from suggest-changes, the words are ours.
  if (drafts.length > world.limits.commentsPerReview)
    throw refuse('Too many comments in one review');
  for (const body of [draft.body ?? '', ...drafts.map((each) => each.body)])
    if ([...body].length > world.limits.bodyCharacters) throw refuse(tooLong(world));
  if (drafts.some((each) => each.body.trim() === '')) throw refuse("Body can't be blank");

  const base = world.repository.mergeBase(world.pull.baseSha, commit);
  const files = world.repository.diff(base, commit);
  const placed = drafts.map((each) => placeComment(files, each));
  const bad = placed.find((each) => !each.ok);
  if (bad?.ok === false) throw refuse(bad.error);
  return placed;
}

/** Words of telia-oss/github-pr-resource#259 and many others. */
export function tooLong(world: World): string {
  return `Body is too long (maximum is ${world.limits.bodyCharacters} characters)`;
}

function newComment(
  world: World,
  review: Review,
  draft: DraftComment,
  placed: Placed & { ok: true },
): ReviewComment {
  const thread = { id: world.nextId(), resolvedBy: null };
  world.state.threads.push(thread);
  const now = world.now();
  return {
    id: world.nextId(),
    review: review.id,
    thread: thread.id,
    replyTo: null,
    user: review.user,
    body: draft.body,
    createdAt: now,
    updatedAt: now,
    original: placed.anchor,
    originalCommit: review.commit,
    originalPosition: placed.position,
    place: null,
    commit: review.commit,
    diffHunk: placed.diffHunk,
    reactions: [],
    minimized: null,
  };
}

/** A reply stands where the thread's first comment stands. */
export function postReply(
  world: World,
  user: string,
  to: ReviewComment,
  body: string,
): ReviewComment {
  const first = world.state.comments.find(({ id }) => id === (to.replyTo ?? to.id)) ?? to;
  const now = world.now();
  const review: Review = {
    id: world.nextId(),
    user,
    body: '',
    state: 'COMMENTED',
    commit: world.pull.headSha,
    submittedAt: now,
  };
  const reply: ReviewComment = {
    ...first,
    id: world.nextId(),
    review: review.id,
    replyTo: first.id,
    user,
    body,
    createdAt: now,
    updatedAt: now,
    reactions: [],
    minimized: null,
  };
  world.state.reviews.push(review);
  world.state.comments.push(reply);
  return reply;
}
