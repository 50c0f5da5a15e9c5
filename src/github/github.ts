import type { ChangedFile } from './changed-files.ts';
import type { Repository } from './client.ts';
import type { NewCommit } from './commit-to-head.ts';
import type { Commit } from './commits.ts';
import type { ConversationComment } from './conversation.ts';
import type { FileAt } from './file-at.ts';
import type { MarkedComment, PutComment } from './marked-comment.ts';
import type { NewReview } from './new-review.ts';
import type { Outcome, Told } from './outcome.ts';
import type { OwnComment } from './own-comments.ts';
import type { Permission } from './permission.ts';
import type { PostedReview } from './post-review.ts';
import type { PullRequest } from './pull-request.ts';
import type { CommentPlace, Reaction } from './reactions.ts';
import type { ReactionKind, ReviewComment } from './review-comments.ts';
import type { Review } from './reviews.ts';
import type { Self } from './self.ts';
import type { Thread } from './threads.ts';
import type { Tidied } from './tidy.ts';
import type { TreeEntry } from './tree.ts';

/**
 * One pull request on GitHub. Methods never throw but for faults of ours, and the signal's reason once a run is
 * aborted. What people wrote comes back as it is: untrusted.
 */
export interface GitHub extends Reading, Looking, Writing {
  readonly repository: Repository;
  /** Of the pull request. */
  readonly number: number;
}

/** What is proposed. Commits are 40 hexadecimal digits; paths are from the top of the repository, with `/`. */
export interface Reading {
  readonly pullRequest: () => Promise<Outcome<PullRequest>>;
  readonly headSha: () => Promise<Outcome<string>>;
  /** Where the head branched off: the other side of the pull request's diff. */
  readonly mergeBase: (pull: PullRequest) => Promise<Outcome<string>>;
  /** Oldest first. */
  readonly commits: (pull: PullRequest) => Promise<Outcome<Told<readonly Commit[]>>>;
  /** All files; those with a wanted path have hunks, or a gap. */
  readonly changedFiles: (
    pull: PullRequest,
    wanted: (path: string) => boolean,
  ) => Promise<Outcome<Told<readonly ChangedFile[]>>>;
  /** Everything of a commit. */
  readonly tree: (commit: string) => Promise<Outcome<Told<readonly TreeEntry[]>>>;
  /** What stands directly in a directory, `''` being the top; empty where there is none. */
  readonly directory: (
    commit: string,
    path: string,
  ) => Promise<Outcome<Told<readonly TreeEntry[]>>>;
  /** `maxBytes` is inclusive. */
  readonly fileAt: (commit: string, path: string, maxBytes: number) => Promise<Outcome<FileAt>>;
}

/** What people and we said so far. */
export interface Looking {
  /** Whom the token speaks for; `isOurs` needs it. */
  readonly self: () => Promise<Outcome<Self>>;
  readonly permission: (login: string) => Promise<Outcome<Permission>>;
  readonly reviews: () => Promise<Outcome<Told<readonly Review[]>>>;
  readonly reviewComments: () => Promise<Outcome<Told<readonly ReviewComment[]>>>;
  readonly threads: () => Promise<Outcome<Told<readonly Thread[]>>>;
  readonly conversation: () => Promise<Outcome<Told<readonly ConversationComment[]>>>;
  /** To a comment on lines, by its id. */
  readonly reactionsTo: (commentId: number) => Promise<Outcome<Told<readonly Reaction[]>>>;
}

/** What we say. Nothing is sent twice without a look whether it is there. */
export interface Writing {
  readonly postReview: (review: NewReview) => Promise<Outcome<PostedReview>>;
  /** The one comment of the conversation with a marker: created, or brought up to date. */
  readonly putComment: (comment: MarkedComment) => Promise<Outcome<PutComment>>;
  /** An answer in the thread that a comment on lines begins, once; its id. */
  readonly replyTo: (commentId: number, reply: MarkedComment) => Promise<Outcome<number>>;
  readonly react: (to: CommentPlace, kind: ReactionKind) => Promise<Outcome<void>>;
  readonly editOwn: (comment: OwnComment, body: string) => Promise<Outcome<void>>;
  readonly deleteOwn: (comment: OwnComment) => Promise<Outcome<void>>;
  /** Best effort, by node id of our own comments. */
  readonly minimiseOutdated: (nodeIds: readonly string[]) => Promise<Tidied>;
  /** A commit on the head branch, if that is still as it was read and no fork's; its sha. */
  readonly commitToHead: (pull: PullRequest, commit: NewCommit) => Promise<Outcome<string>>;
  /** Best effort. */
  readonly resolveThreads: (threadIds: readonly string[]) => Promise<Tidied>;
}
