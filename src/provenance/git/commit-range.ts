/** Two commits of a repository, by their whole hashes. */
export interface CommitRange {
  /** What it reaches is no part of the pull request. */
  readonly base: string;
  readonly head: string;
}
