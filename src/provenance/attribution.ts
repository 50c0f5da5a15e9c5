import type { FilePatch } from '../patch/patch.ts';
import type { Evidence } from './evidence.ts';
import type { History } from './history.ts';
import type { PullRequest } from './pull-request.ts';
import type { ScopeMode } from './scope-mode.ts';

export interface AttributionRequest {
  /** The diff of the pull request; files other than `.tf` are passed over. */
  readonly files: readonly FilePatch[];
  readonly history: History;
  readonly pullRequest: PullRequest;
  readonly mode: ScopeMode;
}

/** Who wrote what a pull request adds. */
export interface Attribution {
  /** In the order of files, hunks and lines. */
  readonly hunks: readonly AttributedHunk[];
  /** What each commit says of its lines; those without a sign are here too. */
  readonly commits: readonly AttributedCommit[];
  /** What the pull request says of everything in it. */
  readonly pullRequest: readonly Evidence[];
  /** What could not be read or made no sense, one sentence each, fit for one line but not for Markdown. */
  readonly gaps: readonly string[];
}

/** Added lines of one hunk that stand together and are believed alike. A hunk that only removes lines has none. */
export interface AttributedHunk {
  readonly path: string;
  /** Which of the hunks of its `FilePatch`, from 0. */
  readonly hunk: number;
  /** Of the head, from 1, both ends inclusive. */
  readonly lines: { readonly start: number; readonly end: number };
  /** How likely a language model wrote each of the lines, from 0 to below 1. */
  readonly belief: number;
  /** Strongest first; of all commits whose lines these are. */
  readonly evidence: readonly Evidence[];
  readonly inScope: boolean;
  /** One sentence on why it is in scope or is not; plain text with untrusted words in it. */
  readonly why: string;
}

export interface AttributedCommit {
  readonly sha: string;
  /** On its own evidence alone. */
  readonly belief: number;
  readonly evidence: readonly Evidence[];
}
