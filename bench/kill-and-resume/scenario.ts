import type { Program } from './run-program.ts';

/** Something that is written by a process that may be killed at any moment. */
export interface Scenario {
  /** As in "iac-dpo batch". */
  readonly name: string;
  /** What may be said of it after a kill and after the next run, for a person. */
  readonly promise: string;
  /** A fresh place to write to, with the inputs, and for most with a last good result. */
  readonly open: (folder: string) => Promise<Place>;
  /** Whether several processes may write to one place at once: `refused` with one sentence, or `safe`. */
  readonly atOnce: 'refused' | 'safe';
}

export interface Place extends AsyncDisposable {
  /** The process that writes; the same each time. */
  readonly program: Program;
  /** Throws where what a kill has left could be taken for a result and is none; `whole` is what `result` comes to. */
  readonly check: (whole: string) => Promise<void>;
  /** The result in a form to compare: the same after every way to the end. */
  readonly result: () => Promise<string>;
  /** The file of which a kill may cut the last line, as a full disk or a power cut does. */
  readonly lines?: string;
}
