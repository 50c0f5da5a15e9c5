import type { Side } from './review-comments.ts';

/** A review to post, as one notification. */
export interface NewReview {
  /** What was analysed; a review of it is refused once the head has moved. */
  readonly headSha: string;
  /** With the marker in it. */
  readonly body: string;
  /** Hidden in the body, and of this run alone: how the review is found again if GitHub's answer is lost. */
  readonly marker: string;
  /** At most 100, each with both ends in one hunk of the pull request; one that is not refuses the whole review. */
  readonly comments: readonly NewReviewComment[];
}

/** On lines `startLine` to `line`, both included, counted from 1 in the version of that side. */
export interface NewReviewComment {
  readonly path: string;
  readonly side: Side;
  readonly line: number;
  /** Smaller than `line`; absent for one line. */
  readonly startLine?: number;
  readonly body: string;
}
