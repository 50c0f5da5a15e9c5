import type { Step, Traversal } from '../../../hcl/expression.ts';
import type { DeclaredResource } from '../../../module/module-view.ts';
import type { BlockSchema } from '../../../schema/schema.ts';

/** A reference to a declared resource, and the step of it that leads nowhere. */
export interface WrongStep {
  readonly reference: Traversal;
  readonly resource: DeclaredResource;
  readonly schema: BlockSchema;
  readonly step: Step;
  /** All steps behind the address. */
  readonly rest: readonly Step[];
}
