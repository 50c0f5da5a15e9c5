import { resourceSteps } from '../check/resolve-type.ts';
import type { Scope } from '../check/scope.ts';
import type { ArgumentConstraints } from '../constraints/constraint.ts';
import { isBroken } from '../constraints/value-rule.ts';
import type { Expression } from '../hcl/expression.ts';
import type { Document } from '../hcl/tree.ts';
import { constantString, sourceOf } from '../hcl/value.ts';
import { walkExpression } from '../hcl/walk.ts';
import type { AttributeSchema } from '../schema/schema.ts';
import type { RepairContext } from './context.ts';
import type { FillPlace } from './filled.ts';
import { knownFacts } from './known-facts.ts';
import { namesReferredType, referredTypes } from './referred-types.ts';
import { words } from './similarity.ts';

/**
 * What a value tells about being meant for the argument `to` of a place: above 0 where it is one of the
 * provider's own words for it, or refers to what such arguments refer to; below where it cannot be meant.
 */
export function valueEvidence(
  { scope }: RepairContext,
  document: Document,
  value: Expression,
  place: FillPlace,
  to: AttributeSchema,
): number {
  const trust = to.name === 'assume_role_policy' ? ofTrustPolicy(scope, document, value) : 0;
  if (trust !== 0) return trust;
  const { constraintsOf, usageOf } = knownFacts(scope, place);
  const said = constantOf(document, value);
  if (said !== undefined) return ofConstant(said, constraintsOf(to.name));
  const types = referredTypes(scope, value);
  const { edges = [] } = usageOf(to.name) ?? {};
  if (types.length === 0)
    return edges.some(({ type }) => isNamedAfterType(value, type)) ? REFERS : 0;
  if (edges.some(({ type }) => types.includes(type))) return REFERS;
  const known = edges.reduce((sum, { count }) => sum + count, 0);
  if (namesReferredType(scope, value, to.name)) return REFERS;
  // What a function makes of a reference may be anything.
  return known >= MANY && value.kind !== 'call' ? REFERS_ELSE : 0;
}

/** `var.subnet_id` is a subnet's id, whoever gives it. */
function isNamedAfterType(value: Expression, type: string): boolean {
  let named = false;
  walkExpression(value, (expression) => {
    if (expression.kind !== 'traversal' || !GIVEN.has(expression.root.text)) return;
    const [step] = expression.steps;
    const said = step?.kind === 'attribute' ? words(step.name) : [];
    const noun = words(type).slice(1);
    const stem = said.slice(0, IDENTITY.has(said.at(-1) ?? '') ? -1 : undefined);
    if (noun.length > 0 && noun.every((word, at) => stem.at(at - noun.length) === word))
      named = true;
  });
  return named;
}

const GIVEN: ReadonlySet<string> = new Set(['var', 'local']);
const IDENTITY: ReadonlySet<string> = new Set(['id', 'arn', 'name']);

/** Who may take on a role says so: a policy that does not is one of what the role may do. */
function ofTrustPolicy(scope: Scope, document: Document, value: Expression): number {
  const target = value.kind === 'traversal' ? resourceSteps(value) : undefined;
  const declared = target && scope.resources.get(target.address);
  if (value.kind === 'traversal' && !declared) return 0;
  const text = declared
    ? sourceOf(declared.document.bytes, declared.block)
    : sourceOf(document.bytes, value);
  if (/sts:(?:AssumeRole|\*)|sts:TagSession/i.test(text)) return REFERS;
  return /statement/i.test(text) ? REFUSED : 0;
}

/** Uses from which on an argument that never refers to a type is not meant to. */
const MANY = 8;
const REFERS = 0.15;
const REFERS_ELSE = -0.15;
const ONE_OF = 0.2;
const REFUSED = -1;

function constantOf({ bytes }: Document, value: Expression): string | number | undefined {
  if (value.kind === 'number') return Number(value.text);
  if (value.kind === 'tuple' && value.items.length === 1 && value.items[0])
    return constantString(bytes, value.items[0]);
  return constantString(bytes, value);
}

function ofConstant(said: string | number, constraints: ArgumentConstraints | undefined): number {
  const values = constraints?.values ?? [];
  if (values.some((constraint) => isBroken(constraint, said))) return REFUSED;
  return values.some(({ rule }) => rule.kind === 'one-of') ? ONE_OF : 0;
}
