import type { Attribute, Block } from '../hcl/tree.ts';
import type { Binding } from '../interpret/environment.ts';
import type { AttributeSchema } from '../schema/schema.ts';
import type { Value } from '../value/value.ts';
import type { Reporter } from './report.ts';

/** How the body of a block is looked at. */
export interface BodyCheck {
  readonly reporter: Reporter;
  readonly bytes: Buffer;
  readonly isJson: boolean;
  /** Gives the value as the schema wants it; unknown where it is wrong. */
  readonly checkValue: (
    attribute: Attribute,
    schema: AttributeSchema,
    bound: Binding | undefined,
  ) => Value;
  readonly expand: (dynamic: Block, bound: Binding | undefined) => Expansion;
}

/** What the iterator of a `dynamic` block is bound to, block by block; one block of unknowns where that cannot be told. */
export interface Expansion {
  readonly isKnown: boolean;
  readonly each: readonly Binding[];
}
