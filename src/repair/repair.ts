import type { Finding } from '../finding/finding.ts';
import type { Validation } from '../finding/verdict.ts';
import type { Module } from '../module/module.ts';
import type { Abstention, Candidate } from './candidate.ts';

/** A candidate that made it into the repair. */
export interface Applied {
  readonly finding: Finding;
  readonly candidate: Candidate;
  /** 1-based round in which it was chosen. */
  readonly round: number;
  /** `validated`: terraform accepted the module with it. `checked`: only our checker did. */
  readonly proof: 'validated' | 'checked';
}

/** One gate's word on the whole repair. */
export type GateVerdict =
  | { readonly gate: string; readonly passed: true }
  | { readonly gate: string; readonly passed: false; readonly reason: string };

/** One tried candidate, for `--explain`. */
export interface Trial {
  readonly candidate: Candidate;
  readonly outcome: 'chosen' | 'rejected' | 'not-needed';
  /** Why it was rejected, in the checker's or a gate's words. */
  readonly reason?: string;
}

export interface TraceEntry {
  readonly round: number;
  readonly finding: Finding;
  readonly trials: readonly Trial[];
}

/** The outcome for one module. `after.module === before.module` byte for byte where nothing was safe. */
export interface Repair {
  readonly draft: Module;
  readonly repaired: Module;
  readonly before: Validation;
  readonly after: Validation;
  readonly applied: readonly Applied[];
  readonly abstained: readonly Abstention[];
  readonly gates: readonly GateVerdict[];
  readonly trace: readonly TraceEntry[];
  /** Changed bytes / draft bytes, 0 or more. */
  readonly churn: number;
  /** Wall milliseconds. */
  readonly ms: number;
}
