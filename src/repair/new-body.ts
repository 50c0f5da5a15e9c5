import type { BlockSchema } from '../schema/schema.ts';
import type { Filled, FillPlace } from './filled.ts';
import type { KnownFacts } from './known-facts.ts';

/** A block that is about to be written. */
export interface NewBody {
  readonly place: FillPlace;
  readonly schema: BlockSchema;
  /** Arguments and blocks the schema knows, without those that are there already. */
  readonly names: readonly string[];
  readonly facts: KnownFacts;
  /** The best value of an argument. */
  readonly fill: (name: string) => Filled | undefined;
}
