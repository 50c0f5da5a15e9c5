import type { Value } from '../value/value.ts';
import type { GroupConstraint, Violation } from './constraint.ts';

type Said = Omit<Violation, 'source'>;

/** The rules of the plugin framework about several arguments that the top of a configuration breaks. */
export function brokenGroups(
  groups: readonly GroupConstraint[],
  entries: ReadonlyMap<string, Value>,
): readonly Said[] {
  const kindOf: KindOf = (name) => {
    const value = entries.get(name);
    if (!value || value.kind === 'null' || ('items' in value && value.items.length === 0)) {
      return 'unset';
    }
    return value.kind === 'unknown' ? 'unknown' : 'set';
  };
  return groups.flatMap((group) => brokenGroup(group, kindOf));
}

type KindOf = (name: string) => 'unset' | 'unknown' | 'set';

function brokenGroup(group: GroupConstraint, kindOf: KindOf): readonly Said[] {
  if (group.kind === 'conflict') {
    const both = kindOf(group.name) === 'set' && kindOf(group.with) === 'set';
    return both ? [{ severity: 'error', ...group.words, path: [group.name] }] : [];
  }
  if (group.kind === 'needs') {
    const alone = kindOf(group.name) === 'set' && kindOf(group.other) === 'unset';
    return alone ? [{ severity: 'error', ...group.words, path: [group.name] }] : [];
  }
  const { kind, names } = group;
  const how = kind === 'exactly-one' ? 'Exactly' : 'At least';
  const detail = `${how} one of these attributes must be configured: [${names.join(',')}]`;
  const set = names.filter((name) => kindOf(name) === 'set');
  if (kind === 'exactly-one' && set.length > 1) {
    return [{ severity: 'error', summary: COMBINATION, detail, path: set.slice(0, 1) }];
  }
  return names.every((name) => kindOf(name) === 'unset')
    ? [{ severity: 'error', summary: 'Missing Attribute Configuration', detail, path: [] }]
    : [];
}

const COMBINATION = 'Invalid Attribute Combination';
