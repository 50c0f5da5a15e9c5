import type { Action } from '../../repair/candidate.ts';
import type { FaultClass } from '../faults/fault-class.ts';

/** One decision: what a repair of a finding may be, and which one gives back what the author wrote. */
export interface Choice {
  /** In the format that is served (`src/controller/prompt`). */
  readonly prompt: string;
  /** What the checker and the gates leave standing, likeliest by the rules first. */
  readonly options: readonly Option[];
  /** Index into `options`; absent where none of them gives the text back. */
  readonly right?: number;
  /** The edit that gives the text back, in the format of `options`. */
  readonly truth: string;
  readonly class: FaultClass;
  readonly how: string;
}

export interface Option {
  /** Ends with `#end`. */
  readonly edit: string;
  readonly action: Action;
  /** What the search would give it by rules alone: its score with what else it mends and takes away. */
  readonly worth: number;
  readonly score: number;
  /** It takes something of the author's away. */
  readonly lossy: boolean;
}
