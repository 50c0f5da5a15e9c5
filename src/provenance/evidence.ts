/** One sign that a language model, or a person, wrote lines. */
export interface Evidence {
  /** The agent as people call it: `Claude Code`. */
  readonly tool: string;
  readonly channel: Channel;
  /** A note of known human lines speaks for a person; everything else for a language model. */
  readonly says: 'model' | 'person';
  /** How sure it makes us on its own, above 0 and below 1. */
  readonly weight: number;
  /** What was seen, on one line, cut short, without control characters; still not fit for Markdown. */
  readonly seen: string;
  /** Where the sign is described. */
  readonly source: string;
  /** Whose it is; absent where it is the pull request's. */
  readonly commit?: string;
}

export type Channel = CommitChannel | LineChannel | PullRequestChannel;

/** What a commit says of all lines it wrote. */
export type CommitChannel =
  | 'author'
  | 'committer'
  | 'co-author'
  | 'author-name'
  | 'trailer'
  | 'footer'
  | 'subject';

/** What somebody recorded of single lines. */
export type LineChannel = 'note' | 'trace';

/** What a pull request says of everything in it. */
export type PullRequestChannel = 'opened-by' | 'body' | 'title' | 'branch' | 'label';
