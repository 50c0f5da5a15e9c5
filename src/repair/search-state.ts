import type { Finding, FindingKind, Place } from '../finding/finding.ts';
import type { Module } from '../module/module.ts';
import type { SchemaCatalogue } from '../schema/schema.ts';
import type { Author } from './author.ts';
import type { Budget } from './budget.ts';
import type { Abstention, Candidate } from './candidate.ts';
import type { GateSettings } from './gates/gate-settings.ts';
import type { History } from './history.ts';
import type { Ranker } from './ranker.ts';
import type { TraceEntry } from './repair.ts';

export interface SearchOptions {
  readonly catalogue: SchemaCatalogue;
  readonly ranker: Ranker;
  /** Absent: the rules alone write candidates. */
  readonly author?: Author;
  readonly budget: Budget;
  /** Byte ranges of the draft that may be changed; absent: all of it. */
  readonly scope?: readonly Place[];
  /** Absent: every gate is on. */
  readonly gates?: GateSettings;
  /** Findings that are left as they are, by key: they were there before the change. */
  readonly leave?: ReadonlySet<string>;
  /** Classes of finding that are told and not mended. */
  readonly leaveKinds?: ReadonlySet<FindingKind>;
  /** Only candidates that take nothing away; for repairs that cannot be proven. */
  readonly lossless?: boolean;
  readonly signal?: AbortSignal;
}

/** A candidate that was taken, and when. Its edits are in offsets of the module before it was taken. */
export interface Step {
  readonly finding: Finding;
  /** Where the finding stands in the draft. */
  readonly at?: Place;
  readonly key: string;
  readonly candidate: Candidate;
  readonly round: number;
  /** Whether it changes bytes outside the scope: told as a patch, never applied. */
  readonly outside: boolean;
}

/** How far a search has come. Values only: every step makes a new one. */
export interface SearchState {
  readonly draft: Module;
  readonly draftFindings: readonly Finding[];
  /** What the draft says where it cannot be parsed (`readingOf`). */
  readonly reading: Module;
  readonly module: Module;
  readonly scope: readonly Place[] | undefined;
  readonly steps: readonly Step[];
  /** The same steps over the draft; their numbers are indices into `steps`. */
  readonly history: History;
  /** Sum over the steps of one minus their worth; lower is better. */
  readonly cost: number;
  /** Findings given up, by key. */
  readonly abstained: ReadonlyMap<string, Abstention>;
  readonly trace: readonly TraceEntry[];
}
