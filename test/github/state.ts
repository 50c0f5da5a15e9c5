/** What people and programs did to the pull request; tests read it, the server writes it. */
export interface State {
  readonly reviews: Review[];
  /** Comments on lines, in the order they were posted; replies too. */
  readonly comments: ReviewComment[];
  readonly threads: Thread[];
  /** Comments of the conversation ("issue comments"). */
  readonly conversation: ConversationComment[];
  readonly labels: string[];
  readonly checkRuns: CheckRun[];
  readonly sarifs: Sarif[];
  open: boolean;
  title: string;
  body: string | null;
}

export interface Review {
  readonly id: number;
  readonly user: string;
  readonly body: string;
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED';
  readonly commit: string;
  readonly submittedAt: string | null;
}

export type Side = 'LEFT' | 'RIGHT';

/** Lines count from 1, both ends included. */
export interface Anchor {
  readonly path: string;
  readonly side: Side;
  /** The last line. */
  readonly line: number;
  /** The first line; `null` for a comment on one line. */
  readonly startLine: number | null;
  readonly startSide: Side | null;
}

export interface ReviewComment {
  readonly id: number;
  readonly review: number;
  readonly thread: number;
  readonly replyTo: number | null;
  readonly user: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  /** Where it was put, in `originalCommit`. */
  readonly original: Anchor;
  readonly originalCommit: string;
  readonly originalPosition: number;
  /** Where it is in the head; `null` once its lines changed ("outdated"). */
  place: {
    readonly line: number;
    readonly startLine: number | null;
    readonly position: number;
  } | null;
  /** The last commit it has a place in. */
  commit: string;
  readonly diffHunk: string;
  readonly reactions: Reaction[];
  minimized: string | null;
}

export interface Thread {
  readonly id: number;
  /** Login of who resolved it. */
  resolvedBy: string | null;
}

export interface ConversationComment {
  readonly id: number;
  readonly user: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  readonly reactions: Reaction[];
  /** GraphQL's classifier (`OUTDATED`, …) once it is minimised. */
  minimized: string | null;
}

export interface Reaction {
  readonly id: number;
  readonly user: string;
  readonly content: string;
  readonly createdAt: string;
}

export interface CheckRun {
  readonly id: number;
  name: string;
  readonly headSha: string;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: unknown[];
}

export interface Sarif {
  readonly id: string;
  readonly commit: string;
  readonly ref: string;
  /** The parsed document. */
  readonly document: unknown;
}
