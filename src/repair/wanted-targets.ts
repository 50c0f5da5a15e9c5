import type { ResourceMode } from '../finding/finding.ts';
import type { EdgeUsage } from '../usage/usage.ts';
import { attributeForArgument } from './facts/attributes-for-arguments.ts';
import type { FillPlace } from './filled.ts';
import type { KnownFacts } from './known-facts.ts';
import { singular, words } from './similarity.ts';

/** An attribute of a declared type that an argument may refer to. */
export interface Target {
  /** Names to try in turn; one that the type lacks is passed over. */
  readonly attributes: readonly string[];
  /** 0 to 1. */
  readonly score: number;
  /** Whether a list usually holds all that there are. */
  readonly several: boolean;
}

/** What to ask of resources of a type for an argument, by what others did and by the argument's name. */
export function targetsIn(
  place: FillPlace,
  name: string,
  { usage, usageOf }: KnownFacts,
): (mode: ResourceMode, type: string) => readonly Target[] {
  const own = usageOf(name);
  const byName = usage
    ? alike(name)
        .map((other) => usage.edgesOf(other))
        .find((edges) => edges.length > 0)
    : undefined;
  const wanted = wantedByName(place, name);
  const isKnown = (own?.count ?? 0) >= ENOUGH;
  return (mode, type) => {
    const known =
      mode === 'resource'
        ? attributeForArgument(place.type, [...place.path, name], type)
        : undefined;
    if (known !== undefined) return [{ attributes: [known], score: DOCUMENTED, several: false }];
    const exact = learned(own?.edges ?? [], mode, type, name, 0.4, 0.55);
    if (exact.length > 0) return exact;
    const others = isKnown ? [] : learned(byName ?? [], mode, type, name, 0.35, 0.5);
    if (others.length > 0) return others;
    const fit = wanted ? typeFit(wanted.stem, type, place.type) : 0;
    if (!wanted || fit < 0.7) return [];
    // Who knows the argument and never saw it refer to that type has its doubts.
    const doubt = isKnown && (own?.edges.length ?? 0) > 0 ? 0.6 : 1;
    return [{ attributes: wanted.attributes, score: 0.9 * fit * doubt, several: true }];
  };
}

const DOCUMENTED = 0.85;

/** Fewer occurrences say nothing about what never occurred. */
const ENOUGH = 3;

/** The name itself, then what it ends in: `role_arn` for `execution_role_arn`. */
function alike(name: string): string[] {
  const parts = name.split('_');
  return parts
    .slice(0, Math.max(1, parts.length - 1))
    .map((_, index) => parts.slice(index).join('_'));
}

/** The attributes others referred to, with the chance that they did where there was one of that type. */
function learned(
  edges: readonly EdgeUsage[],
  mode: ResourceMode,
  type: string,
  name: string,
  base: number,
  weight: number,
): Target[] {
  const own = edges.filter((edge) => edge.mode === mode && edge.type === type);
  const count = own.reduce((sum, edge) => sum + edge.count, 0);
  const share = own.reduce((sum, edge) => sum + edge.share, 0);
  if (own.length === 0 || share === 0) return [];
  const chances = count / share;
  const likely = (count + 0.5) / (chances + 1);
  // Of an id and a name, which often are the same, the one that the argument is called after reads better.
  const named = own.filter(({ attribute }) => name.endsWith(`_${attribute}`));
  const ordered = [...named, ...own.filter((edge) => !named.includes(edge))];
  return ordered.map(({ attribute, several }, index) => ({
    attributes: [attribute],
    score: base + weight * Math.min(1, likely) - 0.06 * index,
    several: several > 0.5,
  }));
}

/** What an argument name asks for: `subnet_ids` the `id` of a subnet, `role_arn` the `arn` of a role. */
function wantedByName(
  place: FillPlace,
  name: string,
): { stem: string; attributes: readonly string[] } | undefined {
  const match = /^(.*?)_?(ids?|arns?|names?|identifiers?)$/.exec(name);
  if (match?.[1]) {
    const what = singular(match[2] as string);
    return {
      stem: match[1].split('_').map(singular).join('_').replace('load_balancer', 'lb'),
      // A type that calls its own so is what is meant: `cluster_identifier` of a cluster.
      attributes: what === 'identifier' ? [name, 'id'] : [what, singular(name)],
    };
  }
  if (name === 'role')
    return { stem: 'role', attributes: [place.type.startsWith('aws_iam') ? 'name' : 'arn'] };
  const stem = singular(name);
  return NOUNS.has(stem) ? { stem, attributes: ['id'] } : undefined;
}

/** Arguments that are called after what they refer to. */
const NOUNS: ReadonlySet<string> = new Set([
  'bucket',
  'cluster',
  'repository',
  'function',
  'user',
  'group',
  'subnet',
  'vpc',
]);

/** How well a resource type is what a stem names: `role` and `aws_iam_role`. 0 to 1. */
function typeFit(stem: string, type: string, consumer: string): number {
  const tail = words(type).slice(1);
  const wanted = words(stem);
  // A role is a role whatever it is for: `execution_role` is any.
  const asked = wanted.at(-1) === 'role' ? ['role'] : wanted;
  const endsAlike = asked.every((word, index) => tail[tail.length - asked.length + index] === word);
  if (!endsAlike) return 0;
  const exact = tail.length === asked.length ? 0.2 : 0;
  const sameService = tail[0] === words(consumer)[1] ? 0.1 : 0;
  return 0.75 + Math.min(0.25, exact + sameService);
}
