import type { Finding, Place } from '../finding/finding.ts';
import type { Module } from '../module/module.ts';
import type { SchemaCatalogue } from '../schema/schema.ts';
import { changedBytes } from './apply-candidate.ts';
import type { Abstention, Candidate } from './candidate.ts';
import type { Ranker } from './ranker.ts';
import type { TraceEntry } from './repair.ts';

export interface SearchOptions {
  readonly catalogue: SchemaCatalogue;
  readonly ranker: Ranker;
  /** Byte ranges of the draft that may be changed; absent: all of it. */
  readonly scope?: readonly Place[];
  /** Findings that are left as they are, by key; for minimising. */
  readonly leave?: ReadonlySet<string>;
  /** Only candidates that take nothing away; for repairs that cannot be proven. */
  readonly lossless?: boolean;
  readonly signal?: AbortSignal;
}

/** A candidate that was taken, and when. */
export interface Step {
  readonly finding: Finding;
  readonly key: string;
  readonly candidate: Candidate;
  readonly round: number;
}

/** How far a search has come. Values only: every step makes a new one. */
export interface SearchState {
  readonly draft: Module;
  readonly draftFindings: readonly Finding[];
  readonly module: Module;
  readonly scope: readonly Place[] | undefined;
  readonly steps: readonly Step[];
  /** Findings given up, by key. */
  readonly abstained: ReadonlyMap<string, Abstention>;
  readonly trace: readonly TraceEntry[];
}

/** Changed bytes over draft bytes, 0 or more. */
export const churnOf = (draft: Module, steps: readonly Pick<Step, 'candidate'>[]): number =>
  steps.reduce((sum, { candidate }) => sum + changedBytes(candidate.edits), 0) /
  Math.max(
    1,
    draft.files.reduce((sum, { bytes }) => sum + bytes.length, 0),
  );
