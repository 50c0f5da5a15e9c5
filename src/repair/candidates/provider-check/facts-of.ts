import type { TypeConstraints } from '../../../constraints/constraint.ts';
import type { Block } from '../../../hcl/tree.ts';
import type { RepairContext } from '../../context.ts';
import { knownFacts } from '../../known-facts.ts';
import { placeOf } from '../../skeleton.ts';

/** What the provider checks about a top-level block: the very facts the checker used. */
export const factsOf = ({ scope }: RepairContext, top: Block): TypeConstraints | undefined =>
  knownFacts(scope, placeOf([top])).constraints;
