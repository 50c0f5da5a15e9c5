import { z } from 'zod';
import { ACCOUNT, type Account } from './account.ts';
import type { Client } from './client.ts';
import { MOST_COMMENT_PAGES } from './limits.ts';
import type { Told } from './outcome.ts';
import { toldComments } from './told-comments.ts';

/** A comment on lines, or an answer to one. Lines count from 1, both ends included. */
export interface ReviewComment {
  readonly id: number;
  readonly nodeId: string;
  readonly reviewId: number | undefined;
  readonly author: Account | undefined;
  /** Untrusted unless we wrote it. */
  readonly body: string;
  readonly path: string;
  readonly side: Side;
  /** In the head; undefined where its lines changed since ("outdated"). */
  readonly line: number | undefined;
  readonly startLine: number | undefined;
  /** Where it was put, in `originalCommit`; `line` and the commit move with the head, these do not. */
  readonly originalLine: number | undefined;
  readonly originalStartLine: number | undefined;
  readonly originalCommit: string;
  /** The comment this answers: always the first of its thread. */
  readonly inReplyTo: number | undefined;
  readonly reactions: Reactions;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type Side = 'LEFT' | 'RIGHT';

/** How many people reacted how; who they are is another question (`reactionsTo`). */
export type Reactions = Readonly<Record<ReactionKind, number>>;

export type ReactionKind =
  | '+1'
  | '-1'
  | 'laugh'
  | 'confused'
  | 'heart'
  | 'hooray'
  | 'rocket'
  | 'eyes';

/** Oldest first, answers included. */
export async function listReviewComments(
  client: Client,
  number: number,
): Promise<Told<readonly ReviewComment[]>> {
  const listed = await client.list('list the review comments', {
    route: 'GET /repos/{owner}/{repo}/pulls/{number}/comments',
    with: { number },
    item: COMMENT,
    mostPages: MOST_COMMENT_PAGES,
  });
  return toldComments(listed);
}

const LINE = z
  .number()
  .nullish()
  .transform((line) => line ?? undefined);

const COUNT = z.number().default(0);

const REACTIONS = z
  .object({
    '+1': COUNT,
    '-1': COUNT,
    laugh: COUNT,
    confused: COUNT,
    heart: COUNT,
    hooray: COUNT,
    rocket: COUNT,
    eyes: COUNT,
  })
  .prefault({});

const COMMENT = z
  .object({
    id: z.number(),
    node_id: z.string(),
    pull_request_review_id: LINE,
    user: ACCOUNT,
    body: z.string(),
    path: z.string(),
    side: z.enum(['LEFT', 'RIGHT']).catch('RIGHT'),
    line: LINE,
    start_line: LINE,
    original_line: LINE,
    original_start_line: LINE,
    original_commit_id: z.string(),
    in_reply_to_id: LINE,
    reactions: REACTIONS,
    created_at: z.string(),
    updated_at: z.string(),
  })
  .transform(
    (comment): ReviewComment => ({
      id: comment.id,
      nodeId: comment.node_id,
      reviewId: comment.pull_request_review_id,
      author: comment.user,
      body: comment.body,
      path: comment.path,
      side: comment.side,
      line: comment.line,
      startLine: comment.start_line,
      originalLine: comment.original_line,
      originalStartLine: comment.original_start_line,
      originalCommit: comment.original_commit_id,
      inReplyTo: comment.in_reply_to_id,
      reactions: comment.reactions,
      createdAt: comment.created_at,
      updatedAt: comment.updated_at,
    }),
  );
