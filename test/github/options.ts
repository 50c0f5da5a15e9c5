import type { CommitSpec, FileChange } from './git/commit-files.ts';
import type { FaultPlan } from './http/faults.ts';
import type { Limits } from './limits.ts';
import type { TokenSpec } from './rules/tokens.ts';

/** What a test says about the GitHub it wants; everything has a default but the files. */
export interface GitHubOptions {
  readonly repository: RepositoryOptions;
  readonly pullRequest: PullRequestOptions;
  /** By the secret that a client sends. See `writeToken` and its like in `rules/tokens.ts`. */
  readonly tokens?: Readonly<Record<string, TokenSpec>>;
  /** Accounts beside those that tokens and the pull request name, by login. */
  readonly users?: Readonly<Record<string, UserOptions>>;
  readonly faults?: FaultPlan;
  /** Lower limits, so that a test need not make 3,000 files. */
  readonly limits?: Partial<Limits>;
  /** Of its server; a free one where none is named. */
  readonly port?: number;
}

export interface RepositoryOptions {
  readonly owner?: string;
  readonly name?: string;
  readonly private?: boolean;
  /** The files of the base branch where the pull request was cut. */
  readonly files: Readonly<Record<string, FileChange>>;
  /** A later commit on the base branch, so that its tip is not the merge base. */
  readonly baseMovedBy?: Readonly<Record<string, FileChange>>;
}

export interface PullRequestOptions {
  readonly number?: number;
  readonly title?: string;
  readonly body?: string | null;
  readonly labels?: readonly string[];
  /** Login of who opened it. */
  readonly author?: string;
  readonly headBranch?: string;
  /** Login of the owner of the fork that the head branch is in; without it the branch is in the repository itself. */
  readonly fork?: string;
  readonly draft?: boolean;
  /** Oldest first, at least one. */
  readonly commits: readonly CommitSpec[];
}

export interface UserOptions {
  readonly id?: number;
  readonly type?: 'User' | 'Bot';
  /** In the repository; `read` is what everybody has in a public one. */
  readonly permission?: 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';
}
