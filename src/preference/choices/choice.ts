import type { Finding, FindingKind } from '../../finding/finding.ts';
import type { Action, Candidate, Edit } from '../../repair/candidate.ts';
import type { FaultClass } from '../faults/fault-class.ts';

/** What a choice is asked about: a finding of a module, and the edit that is known to be right. */
export interface Question {
  readonly finding: Finding;
  /** In bytes of the module that has the finding. */
  readonly inverse: readonly Edit[];
  /** Of what was broken on purpose; of anything else, the class of its finding. */
  readonly class: FaultClass | FindingKind;
  /** Which of the ways of its class, or how it became known what is right. */
  readonly how: string;
}

/** One decision: what a repair of a finding may be, and which one gives back what the author wrote. */
export interface Choice extends Pick<Question, 'class' | 'how'> {
  /** In the format that is served (`src/controller/prompt`). */
  readonly prompt: string;
  /** What the checker and the gates leave standing, likeliest by the rules first. */
  readonly options: readonly Option[];
  /** Index into `options`; absent where none of them gives the text back. */
  readonly right?: number;
  /** The edit that gives the text back, in the format of `options`. */
  readonly truth: string;
  /** What the checker or a gate refuses, likeliest by the rules first; a few. */
  readonly refused: readonly Option[];
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
  /** Absent: the rules. */
  readonly writtenBy?: Candidate['writtenBy'];
  /** What a controller gives it, comparable within one choice; absent where none was asked. */
  readonly liked?: number;
}
