import type { Block } from '../hcl/tree.ts';
import type { BlockSchema } from '../schema/schema.ts';

/** A block that could take an argument, there or not. */
export interface Place {
  readonly schema: BlockSchema;
  readonly origin: readonly Block[];
  readonly down: readonly string[];
  readonly present: readonly Block[];
  /** The block itself, where the source has it. */
  readonly holder: Block | undefined;
  /** Levels from the argument's own block out to the origin. */
  readonly up: number;
  /** Whether the block is in the source or would have to be. */
  readonly wanted: boolean;
  /** None of the blocks down to it may come twice. */
  readonly single: boolean;
  readonly chosen: boolean;
}
