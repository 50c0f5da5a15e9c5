import type { GitHub } from '../github/github.ts';
import { mayWrite } from '../github/permission.ts';
import type { PullRequest } from '../github/pull-request.ts';
import type { ReviewComment } from '../github/review-comments.ts';
import { isOurs, isUnsure, type Self, UNSURE } from '../github/self.ts';
import type { Thread } from '../github/threads.ts';
import { readMarker } from '../suggest/marker.ts';
import type { Existing, ThreadComment } from '../suggest/posted.ts';
import { wasCommitted } from '../suggest/was-committed.ts';
import { commandIn } from './commands.ts';
import { answered, StoppedError } from './stopped-error.ts';

/** Texts of the head by path, as far as they are known. */
export type HeadTexts = ReadonlyMap<string, Buffer>;

/** What is on the pull request already, with what people said to it. Throws StoppedError. */
export async function readExisting(
  github: GitHub,
  pull: PullRequest,
  self: Self,
  head: HeadTexts,
): Promise<Existing> {
  const { value: comments } = answered(await github.reviewComments());
  const { value: threads } = answered(await github.threads());
  const { value: reviews } = answered(await github.reviews());
  const threadOf = new Map(
    threads.flatMap((thread) => thread.comments.map(({ nodeId }) => [nodeId, thread] as const)),
  );
  const marked = comments.filter(
    ({ inReplyTo, body }) => inReplyTo === undefined && readMarker(body),
  );
  if (isUnsure(self, marked)) throw new StoppedError(UNSURE);
  const ours = marked.filter((comment) => isOurs(comment, self));
  const permissions = new Permissions(github, pull);
  const told: ThreadComment[] = [];
  for (const comment of ours)
    told.push(
      await threadComment(comment, comments, threadOf.get(comment.nodeId), {
        github,
        permissions,
        head,
      }),
    );
  return {
    comments: told,
    reviews: reviews
      .filter((review) => isOurs(review, self))
      .map(({ body }) => ({ author: OURSELVES, body })),
  };
}

/** How `planReview` knows us: only what `isOurs` is passed on under this name. */
export const OURSELVES = 'us';

const isIgnore = (body: string): boolean => commandIn(body) === 'ignore';

interface Asked {
  readonly github: GitHub;
  readonly permissions: Permissions;
  readonly head: HeadTexts;
}

async function threadComment(
  comment: ReviewComment,
  all: readonly ReviewComment[],
  thread: Thread | undefined,
  { github, permissions, head }: Asked,
): Promise<ThreadComment> {
  const replies = all.filter(
    ({ inReplyTo, author }) => inReplyTo === comment.id && author?.type === 'User',
  );
  const isHidden = thread?.comments.some(
    ({ nodeId, isMinimized }) => nodeId === comment.nodeId && isMinimized,
  );
  const isOutdated = comment.line === undefined;
  const { body, path } = comment;
  const isApplied = wasCommitted({ body, isOutdated }, head.get(path));
  let isIgnored = false;
  for (const { body, author } of replies)
    if (isIgnore(body)) isIgnored ||= await permissions.mayDecide(author?.login);
  return {
    id: comment.nodeId,
    threadId: thread?.id ?? '',
    author: OURSELVES,
    body: comment.body,
    path: comment.path,
    ...(comment.line !== undefined && { line: comment.line }),
    isApplied,
    // We hide a comment and resolve its thread together; a thread that is only resolved was a person's doing.
    ...(thread?.isResolved && { resolvedBy: isHidden ? 'us' : 'person' }),
    ...(isHidden && { hiddenAs: 'outdated' }),
    humanReplies: replies.filter(({ body }) => !isIgnore(body)).length,
    thumbsDown: await thumbsDown(comment, github, permissions),
    isIgnored,
  };
}

async function thumbsDown(
  { id, reactions }: ReviewComment,
  github: GitHub,
  permissions: Permissions,
): Promise<number> {
  if (reactions['-1'] === 0) return 0;
  const { value } = answered(await github.reactionsTo(id));
  let counted = 0;
  for (const { kind, author } of value)
    if (kind === '-1' && (await permissions.mayDecide(author?.login))) counted += 1;
  return counted;
}

/** Whose word counts about a suggestion: the pull request's author, and who may write to the repository. */
class Permissions {
  private readonly known = new Map<string, boolean>();
  private readonly github: GitHub;
  private readonly pull: PullRequest;

  constructor(github: GitHub, pull: PullRequest) {
    this.github = github;
    this.pull = pull;
  }

  async mayDecide(login: string | undefined): Promise<boolean> {
    if (login === undefined) return false;
    if (login === this.pull.author?.login) return true;
    const known = this.known.get(login);
    if (known !== undefined) return known;
    // No answer is no "may not": what somebody refused would be posted again.
    const may = mayWrite(answered(await this.github.permission(login)));
    this.known.set(login, may);
    return may;
  }
}
