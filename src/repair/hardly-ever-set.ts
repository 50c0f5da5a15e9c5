import type { Scope } from '../check/scope.ts';
import type { AttributeSchema } from '../schema/schema.ts';
import type { FillPlace } from './filled.ts';
import { knownFacts } from './known-facts.ts';

/** Whether nearly nobody ever set an argument of a type that many have; of blocks inside too little is counted. */
export function isHardlyEverSet(
  scope: Scope,
  place: FillPlace,
  { name, required }: AttributeSchema,
): boolean {
  if (required || place.path.length > 0) return false;
  const { usage, usageOf } = knownFacts(scope, place);
  const declared = usage?.of('resource', place.type)?.declared ?? 0;
  return declared >= MANY && (usageOf(name)?.share ?? 0) < SELDOM;
}

const MANY = 50;
const SELDOM = 0.005;
