import type { GroupConstraint, TypeConstraints, Words } from '../../src/constraints/constraint.ts';
import type { Diagnostic } from './decode-diagnostics.ts';
import type { FirstLook } from './observe-type.ts';

/** Rules of SDK 2 about arguments that stand together, by the names on the way to the argument. */
export interface Presence {
  exactlyOneOf?: readonly string[];
  atLeastOneOf?: readonly string[];
  requiredWith?: readonly string[];
  conflictsWith?: string[];
}

export function presenceOf(look: FirstLook): ReadonlyMap<string, Presence> {
  const facts = new Map<string, Presence>();
  for (const { summary, detail } of allSaid(look)) {
    const [, key, text] = /^"([^"]+)": (.*)$/s.exec(detail) ?? [];
    if (!key || !text) continue;
    const path = key
      .split('.')
      .filter((step) => !/^\d+$/.test(step))
      .join('.');
    const fact = facts.get(path) ?? {};
    facts.set(path, fact);
    const [, one] = /^one of `(.*)` must be specified$/.exec(text) ?? [];
    const [, only] = /^only one of `(.*)` can be specified, but/.exec(text) ?? [];
    const [, all] = /^all of `(.*)` must be specified$/.exec(text) ?? [];
    const [, foe] = /^conflicts with (\S+)$/.exec(text) ?? [];
    if (only || (one && summary === 'Invalid combination of arguments'))
      fact.exactlyOneOf = (only ?? one ?? '').split(',');
    else if (one) fact.atLeastOneOf = one.split(',');
    else if (all) fact.requiredWith = all.split(',');
    else if (foe && !fact.conflictsWith?.includes(foe))
      fact.conflictsWith = [...(fact.conflictsWith ?? []), foe];
  }
  return facts;
}

export function groupsOf(look: FirstLook): readonly GroupConstraint[] {
  const groups = new Map<string, GroupConstraint>();
  for (const { summary, detail, path } of allSaid(look)) {
    const [, how, list] =
      /^(Exactly|At least) one of these attributes must be configured: \[([\w,]+)\]$/.exec(
        detail,
      ) ?? [];
    if (how && list) {
      const kind = how === 'Exactly' ? 'exactly-one' : 'at-least-one';
      groups.set(detail, { kind, names: list.split(',') });
    }
    const words: Words = { summary, detail };
    const [, name, foe] =
      /^Attribute "(\w+)" cannot be specified when "(\w+)" is specified$/.exec(detail) ?? [];
    // The message may name either of the two first; the path has the one it is about.
    const about = path.length === 1 ? path[0] : undefined;
    if (name && foe && (about === name || about === foe)) {
      groups.set(detail, {
        kind: 'conflict',
        name: about,
        with: about === name ? foe : name,
        words,
      });
    }
    const [, other, needy] =
      /^Attribute "(\w+)" must be specified when "(\w+)" is specified$/.exec(detail) ?? [];
    if (other && needy && about === needy)
      groups.set(detail, { kind: 'needs', name: needy, other, words });
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

export function sdkOf({ readOnly, empty }: FirstLook): TypeConstraints['sdk'] {
  const summaries = new Set([...readOnly, ...empty].map(({ summary }) => summary));
  return summaries.has('Invalid Configuration for Read-Only Attribute') ||
    summaries.has('Missing Configuration for Required Attribute')
    ? 'framework'
    : 'sdk2';
}

const allSaid = ({ empty, crowded, presence }: FirstLook): readonly Diagnostic[] =>
  [...empty, ...crowded.flatMap(({ says }) => says), ...presence].toSorted((a, b) =>
    a.detail < b.detail ? -1 : 1,
  );
