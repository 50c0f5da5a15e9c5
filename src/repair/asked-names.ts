import type { NestedBlockSchema } from '../schema/schema.ts';
import { isRequiredBlock } from './facts/unstated-rules.ts';
import { groupsIn, partnersOf } from './name-groups.ts';
import type { NewBody } from './new-body.ts';

/** Without these a new block would be refused: what the schema requires, and what the provider's checks do. */
export function askedNames(body: NewBody, present: ReadonlySet<string>): ReadonlySet<string> {
  const { names } = body;
  const asked = new Set(names.filter((name) => isRequired(body, name)));
  for (const group of groupsIn(body)) {
    const isMet = group.some((name) => asked.has(name) || present.has(name));
    if (!isMet) asked.add(mostUsual(body, group));
  }
  for (const name of asked)
    for (const partner of partnersOf(body, name)) if (names.includes(partner)) asked.add(partner);
  return asked;
}

function isRequired({ schema, facts, place }: NewBody, name: string): boolean {
  const attribute = schema.attributes.get(name);
  if (attribute) return attribute.required;
  const nested = schema.blocks.get(name);
  if (!nested) return false;
  const usage = facts.usageOf(name);
  const always = usage !== undefined && usage.share > 0.99 && usage.count >= SEEN;
  const isAsked = isRequiredBlock(place.type, [...place.path, name]);
  return nested.minItems > 0 || isSingle(nested) || always || isAsked;
}

/** Two tests of the provider's own, which weigh a fifth each: what all have may be required in silence. */
const SEEN = 0.4;

/** Such a block is an object that always is there, so that what it requires has to be. */
const isSingle = ({ nesting, block }: NestedBlockSchema): boolean =>
  nesting === 'single' && [...block.attributes.values()].some(({ required }) => required);

/** Of several the one most people set; one that needs no new variable where no one is known to set any. */
function mostUsual({ schema, facts, fill }: NewBody, group: readonly string[]): string {
  const worth = (name: string): number => {
    const isBlock = schema.blocks.has(name);
    const filled = isBlock ? undefined : fill(name);
    const usage = facts.usageOf(name);
    const sure = filled?.declares.length === 0 ? 0.2 * filled.score : 0;
    const drawn = (usage?.edges ?? []).filter(({ type }) => filled?.text.includes(`${type}.`));
    const reference = Math.max(0, ...drawn.map((edge) => edge.drawn));
    const old = schema.attributes.get(name)?.deprecated ? 0.5 : 0;
    return (usage?.share ?? 0) + reference + sure - old - (isBlock ? 0.01 : 0);
  };
  return group.reduce((best, name) => (worth(name) > worth(best) ? name : best));
}
