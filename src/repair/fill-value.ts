import type { AttributeSchema } from '../schema/schema.ts';
import type { RepairContext } from './context.ts';
import { dependentsOf } from './dependents.ts';
import { existingNames } from './fill-existing-name.ts';
import { literals } from './fill-literal.ts';
import { fromNeighbours } from './fill-neighbour.ts';
import { references } from './fill-reference.ts';
import { sameValue } from './fill-same-value.ts';
import { subnetRange } from './fill-subnet-range.ts';
import { trustPolicy } from './fill-trust-policy.ts';
import { newVariable } from './fill-variable.ts';
import type { Filled, FillPlace } from './filled.ts';
import { knownFacts } from './known-facts.ts';

/**
 * Values for an argument, best first: a reference, what its neighbours say or follows from them, a variable or
 * local that is there, a literal, a new variable.
 */
export function fillValue(
  context: RepairContext,
  place: FillPlace,
  schema: AttributeSchema,
): Filled[] {
  const facts = knownFacts(context.scope, place);
  const closed = dependentsOf(context.scope, place);
  return merged([
    ...references(context.scope, place, schema, facts, closed),
    ...fromNeighbours(context.scope, place, schema, facts, closed),
    ...sameValue(context.scope, place, schema.name),
    ...trustPolicy(context.scope, place, schema.name, facts),
    ...subnetRange(context.scope, place, schema.name),
    ...existingNames(context.draft, place, schema),
    ...literals(place, schema, facts, context.draft),
    newVariable(context.scope.view, place, schema, facts),
  ]);
}

/** The same value found twice is the surer for it. */
function merged(filled: readonly Filled[]): Filled[] {
  const byText = new Map<string, Filled>();
  for (const value of filled) {
    const known = byText.get(value.text);
    const best = known && known.score >= value.score ? known : value;
    const bonus = known ? AGREEMENT : 0;
    byText.set(value.text, { ...best, score: Math.min(SUREST, best.score + bonus) });
  }
  return [...byText.values()].sort((a, b) => b.score - a.score);
}

const AGREEMENT = 0.03;
const SUREST = 0.98;
