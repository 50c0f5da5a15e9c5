import type { Finding, FindingKind, Place } from '../../finding/finding.ts';
import type { Edit } from '../../repair/candidate.ts';
import type { FaultClass } from './fault-class.ts';

/** Something broken on purpose, with the edits that undo it. */
export interface Fault {
  readonly class: FaultClass;
  /** Which of the ways of its class, e.g. `prefix-dropped`. */
  readonly how: string;
  /** What was changed, in bytes of the valid module; edits of several faults neither overlap nor touch. */
  readonly edits: readonly Edit[];
  /** What undoes it, in bytes of the faulted module, in which the other faults stay. */
  readonly inverse: readonly Edit[];
  /** What the checker says of it; its place is in the faulted module. */
  readonly finding: Finding;
}

/** A fault that was drawn and not yet made. Places are those of the valid module. */
export interface Draw {
  readonly how: string;
  readonly edits: readonly Edit[];
  readonly expects: Expected;
  /** Where no other fault would be seen: inside a resource of an unknown type, in an argument of a wrong name. */
  readonly hides?: Place;
}

/** The finding a fault must lead to; else it is no fault. */
export interface Expected {
  readonly kinds: readonly FindingKind[];
  /** The argument, block, type, address or variable that it speaks of; absent where it has none. */
  readonly name?: string;
  /** It lies within what this became; anywhere where absent. */
  readonly within?: Place;
  readonly summary?: RegExp;
}
