import type { Violation } from './violation.ts';

/** What came of one case. */
export interface Row {
  readonly scenario: string;
  /** As the table has it. */
  readonly fault: string;
  /** With the fault and the call: how it is asked for again. */
  readonly name: string;
  /** Method and path of the call to GitHub. */
  readonly where?: string;
  /** Calls to GitHub of a run without faults. */
  readonly calls?: number;
  readonly outcome: string;
  readonly violations: readonly Violation[];
}

/** Plays those of a scenario's cases that `draw` leaves, and tells what comes of each. */
export type Rows = (
  draw: <T extends { readonly name: string }>(all: readonly T[]) => readonly T[],
  tell: (row: Row) => void,
) => Promise<void>;

/** A part of the cases, for one worker. */
export interface Chunk {
  readonly scenario: string;
  /** Every `of`-th case from `part` on. */
  readonly part: number;
  readonly of: number;
}

export interface Wanted {
  readonly seed: number;
  /** Words of a scenario's name. */
  readonly only: string;
  /** Words of a case's name. */
  readonly words: string;
  /** Cases of all scenarios together. */
  readonly most?: number;
  /** Names of cases that need not be played. */
  readonly done: readonly string[];
}
