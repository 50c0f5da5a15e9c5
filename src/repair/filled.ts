import type { Block } from '../hcl/tree.ts';
import type { NewVariable } from './declare-variable.ts';

/** A value for an argument, with the variables it needs declared. */
export interface Filled {
  readonly text: string;
  readonly score: number;
  readonly declares: readonly NewVariable[];
  /** How it was found, for the title: "from aws_vpc.main", "as a new variable". */
  readonly how: string;
}

/** The block an argument is filled in, and its names. */
export interface FillPlace {
  /** The type of the resource, e.g. `aws_subnet`; the block type elsewhere. */
  readonly type: string;
  /** Names of nested blocks down to the argument's. */
  readonly path: readonly string[];
  /** The label of the resource, from which names are made. */
  readonly label: string;
  /** The top-level block itself, so that it is not made to refer to itself; absent where it is new. */
  readonly top?: Block;
}
