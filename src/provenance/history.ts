import type { Commit } from './commit.ts';

/** What is known of how the head of a pull request came to be, from a local repository or from the API. */
export interface History {
  /** Those of the head that the base lacks, in any order. */
  readonly commits: readonly Commit[];
  /** By path in the head. A file that is not here was not blamed: each of its lines may be any commit's. */
  readonly blame: ReadonlyMap<string, readonly BlamedLines[]>;
  /** git-ai notes (`refs/notes/ai`), unchecked, by commit. */
  readonly notes: ReadonlyMap<string, string>;
  /** Agent Trace records of the head (`.agent-trace/traces.jsonl`), unchecked. */
  readonly traces?: string;
  /** Paths that `.gitattributes` of the head marks as `linguist-generated`. */
  readonly generated: ReadonlySet<string>;
  /** What could not be read, one sentence each. */
  readonly gaps: readonly string[];
}

/** Lines of the head that one commit wrote. Lines that no commit of the pull request wrote need not be told. */
export interface BlamedLines {
  /** The first and last line in the head, from 1, both inclusive. */
  readonly start: number;
  readonly end: number;
  readonly commit: string;
  /** Where they stood in that commit, on as many lines; absent where only the API was asked. */
  readonly original?: { readonly path: string; readonly start: number };
}
