import { oneOfGroups } from './facts/unstated-rules.ts';
import type { FillPlace } from './filled.ts';
import type { NewBody } from './new-body.ts';

/** Names of which the provider wants one, or at least one, as far as they all stand in this block. */
export function groupsIn({ place, facts, names, schema }: NewBody): string[][] {
  const own = names.flatMap((name) => {
    const { exactlyOneOf = [], atLeastOneOf = [] } = facts.constraintsOf(name) ?? {};
    return [exactlyOneOf, atLeastOneOf].map((keys) => keys.map((key) => nameIn(place, key)));
  });
  const framework = topGroups(place, facts).flatMap((group) =>
    group.kind === 'exactly-one' || group.kind === 'at-least-one' ? [group.names] : [],
  );
  const told = oneOfGroups(place.type).map((paths) => paths.map((path) => nameIn(place, path)));
  const distinct = new Map<string, string[]>();
  for (const group of [...own, ...framework, ...told]) {
    const here = group.filter(
      (name): name is string =>
        name !== undefined && (schema.attributes.has(name) || schema.blocks.has(name)),
    );
    if (here.length > 0 && here.length === group.length) distinct.set(here.join(), here);
  }
  return [...distinct.values()];
}

/** What the provider wants beside a name. */
export const partnersOf = ({ place, facts }: NewBody, name: string): string[] =>
  (facts.constraintsOf(name)?.requiredWith ?? []).flatMap((key) => nameIn(place, key) ?? []);

/** What may not stand beside a name. */
export function foesOf({ place, facts, names }: NewBody, name: string): string[] {
  const against = (one: string): string[] => {
    const { conflictsWith = [], exactlyOneOf = [] } = facts.constraintsOf(one) ?? {};
    return [...conflictsWith, ...exactlyOneOf].flatMap((key) => nameIn(place, key) ?? []);
  };
  const framework = topGroups(place, facts).flatMap((group) => {
    if (group.kind === 'exactly-one') return group.names.includes(name) ? group.names : [];
    if (group.kind !== 'conflict') return [];
    return group.name === name ? [group.with] : group.with === name ? [group.name] : [];
  });
  const back = names.filter((other) => against(other).includes(name));
  return [...against(name), ...back, ...framework].filter((other) => other !== name);
}

/** The plugin framework's groups are known for the top of a resource alone. */
const topGroups = ({ path }: FillPlace, { constraints }: NewBody['facts']) =>
  path.length > 0 ? [] : (constraints?.groups ?? []);

/** The name that a key of SDK 2 (`rule.0.id`) has in this place; undefined where it stands elsewhere. */
function nameIn({ path }: FillPlace, key: string): string | undefined {
  const names = key.split('.').filter((step) => !/^\d+$/.test(step));
  const name = names.pop();
  return names.join('.') === path.join('.') ? name : undefined;
}
