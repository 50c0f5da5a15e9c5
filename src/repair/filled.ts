import type { ResourceMode } from '../finding/finding.ts';
import type { Block } from '../hcl/tree.ts';
import type { NewVariable } from './declare-variable.ts';

/** A value for an argument, with the variables it needs declared. */
export interface Filled {
  readonly text: string;
  /** 0 to 1; comparable between the values of one argument. */
  readonly score: number;
  readonly declares: readonly NewVariable[];
  /** How it was found, for the title: "from aws_vpc.main", "as a new variable". */
  readonly how: string;
}

/** Arguments of one resource by their paths, with the source of their values. */
export type Written = readonly { readonly path: string; readonly text: string }[];

/** The block an argument is filled in, and its names. */
export interface FillPlace {
  /** The type of the resource, e.g. `aws_subnet`; the block type elsewhere. */
  readonly type: string;
  /** Absent: as `top` says, else a resource where there is one of that type. */
  readonly mode?: ResourceMode;
  /** Names of nested blocks down to the argument's. */
  readonly path: readonly string[];
  /** The label of the resource, from which names are made. */
  readonly label: string;
  /** What is about to be written into the same resource, by path and source text. */
  readonly written?: Written;
  /** Variables that are about to be declared for it. */
  readonly declared?: readonly NewVariable[];
  /** The top-level block itself, so that it is not made to refer to itself; absent where it is new. */
  readonly top?: Block;
}
