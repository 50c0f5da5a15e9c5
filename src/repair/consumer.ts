import type { ResourceMode } from '../finding/finding.ts';
import type { Located, RepairContext } from './context.ts';
import { knownFacts } from './known-facts.ts';
import { placeOf } from './skeleton.ts';
import { targetsIn } from './wanted-targets.ts';

/** The attributes of a type that the argument at a place usually takes, best first: `cname` for the name of an alias. */
export function attributesForArgument(
  { scope }: RepairContext,
  at: Located,
  mode: ResourceMode,
  type: string,
): readonly string[] {
  if (!at.attribute || at.path.length === 0) return [];
  const place = placeOf(at.path);
  const targets = targetsIn(place, at.attribute.name.text, knownFacts(scope, place))(mode, type);
  return targets.flatMap(({ attributes }) => attributes).filter((name) => /^\w+$/.test(name));
}

/** The attributes that the argument at a place usually takes of anything, best first. */
export function attributesTaken({ scope }: RepairContext, at: Located): readonly string[] {
  if (!at.attribute || at.path.length === 0) return [];
  const edges = knownFacts(scope, placeOf(at.path)).usageOf(at.attribute.name.text)?.edges ?? [];
  const names = [...edges].sort((a, b) => b.count - a.count).map(({ attribute }) => attribute);
  return [...new Set(names)].filter((name) => /^\w+$/.test(name)).slice(0, MOST_TAKEN);
}

const MOST_TAKEN = 4;
