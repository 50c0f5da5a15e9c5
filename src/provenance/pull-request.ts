import type { Account } from './commit.ts';

/** What a pull request says of itself. */
export interface PullRequest {
  readonly title: string;
  /** Markdown, as its author wrote it. */
  readonly body: string;
  /** Name of the head's branch, without the owner. */
  readonly headBranch: string;
  readonly labels: readonly string[];
  /** Who opened it. */
  readonly author?: Account;
}
