import type { Finding, Place } from '../finding/finding.ts';
import type { Validation } from '../finding/verdict.ts';
import type { Module } from '../module/module.ts';
import type { Abstention, Candidate, Edit } from './candidate.ts';
import type { GateVerdict } from './gates/gate.ts';

export type { GateVerdict } from './gates/gate.ts';

/** A candidate that made it into the repair. */
export interface Applied {
  readonly finding: Finding;
  /** Where the finding stands in the draft; absent where it has no place. */
  readonly at?: Place;
  readonly candidate: Candidate;
  /** 1-based round in which it was chosen. */
  readonly round: number;
  /** `validated`: terraform accepted the module with it. `checked`: only our checker did. */
  readonly proof: 'validated' | 'checked';
  /** It mends no error: it writes something deprecated the newer way. Only where that was asked for. */
  readonly modernises?: true;
}

/** Steps that can be accepted by themselves: they mend something and break nothing, whatever becomes of the others. */
export interface RepairGroup {
  /** Indices into `applied`, ascending. */
  readonly applied: readonly number[];
  /** In offsets of the draft, as if nothing else were changed. */
  readonly edits: readonly Edit[];
}

/** What would help but lies outside the scope: proposed, never applied. */
export interface OutOfScopePatch {
  readonly applied: readonly Applied[];
  /** The repaired module with the patch in it. */
  readonly module: Module;
  readonly after: Validation;
}

/** One tried candidate, for `--explain`. */
export interface Trial {
  readonly candidate: Candidate;
  /** The ranker's score; comparable among the trials of one entry only. */
  readonly score: number;
  readonly outcome: 'chosen' | 'rejected' | 'not-needed';
  /** Why it was rejected, in the checker's or a gate's words. */
  readonly reason?: string;
}

export interface TraceEntry {
  readonly round: number;
  readonly finding: Finding;
  /** Where the finding stands in the draft; absent where it has no place. */
  readonly at?: Place;
  readonly trials: readonly Trial[];
  /** Why the finding was given up; absent where it was mended. */
  readonly reason?: string;
  /** The finding is something deprecated, and no error. */
  readonly modernises?: true;
}

/** The outcome for one module. `after.module === before.module` byte for byte where nothing was safe. */
export interface Repair {
  readonly draft: Module;
  readonly repaired: Module;
  readonly before: Validation;
  readonly after: Validation;
  readonly applied: readonly Applied[];
  /** `applied`, taken apart; each step is in exactly one. */
  readonly groups: readonly RepairGroup[];
  readonly patch?: OutOfScopePatch;
  readonly abstained: readonly Abstention[];
  /** Findings that were there before the change, which nobody asked to mend. */
  readonly existed?: readonly Finding[];
  /** What is deprecated and stays so, with the reasons; absent where nobody asked for the newer way. */
  readonly outdated?: readonly Abstention[];
  readonly gates: readonly GateVerdict[];
  readonly trace: readonly TraceEntry[];
  /** Changed bytes / draft bytes, 0 or more. */
  readonly churn: number;
  /** Wall milliseconds. */
  readonly ms: number;
}
