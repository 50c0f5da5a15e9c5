import { providerOf } from '../../check/scope.ts';
import { providerNameOf } from '../../module/provider-of-resource.ts';
import { argumentIndex } from '../../repair/argument-index.ts';
import type { CtyType } from '../../schema/schema.ts';
import { RENAMES } from './draft-mix.ts';
import { accepts, type BodyPlace, type Ground, holds } from './ground.ts';
import type { Random } from './random.ts';
import { RENAME_RULES, type RenameRule, wrongNames } from './rename-rules.ts';

/**
 * A name by one of the rules that the place does not take; undefined where the rule makes none. One that another
 * resource type has is likelier, since models confuse them.
 */
export function wrongNameFor(
  { context, random }: Ground,
  place: BodyPlace,
  rule: RenameRule,
  name: string,
  type?: CtyType,
): string | undefined {
  const choices = wrongNames({ name, around: aroundOf(place), ...(type && { type }) }).filter(
    (wrong) =>
      wrong.rule === rule && !accepts(place, wrong.name) && !holds(place.block, wrong.name),
  );
  if (choices.length === 0) return undefined;
  const { type: resourceType, block } = place.resource;
  const provider = providerOf(context.scope, providerNameOf(resourceType, block));
  const index = provider && argumentIndex(provider);
  const unknown = SHORTENING.has(rule) ? 0 : 1;
  return random.weighted(choices, (choice) => (index?.has(choice.name) ? KNOWN_ELSEWHERE : unknown))
    ?.name;
}

const KNOWN_ELSEWHERE = 4;
/** What is left of a name is a name only if it is one elsewhere: `in_days` is none. */
const SHORTENING: ReadonlySet<RenameRule> = new Set(['prefix-dropped', 'word-dropped']);

const aroundOf = ({ resource, names }: BodyPlace): string[] => [
  ...new Set([resource.type, ...names].flatMap((name) => name.split('_'))),
];

/**
 * A few rules, drawn as often as the wrong names of drafts follow each: the rule comes before the place, since few
 * names have a prefix to drop and every one has a plural.
 */
export function drawnRules(random: Random): RenameRule[] {
  const left = new Set(RENAME_RULES);
  return Array.from({ length: MOST_RULES }, () => {
    const rule = random.weighted([...left], weightOf);
    if (rule) left.delete(rule);
    return rule;
  }).filter((rule) => rule !== undefined);
}

const MOST_RULES = 4;

/** Half a count for what was never seen, so that no rule is out of reach. */
const weightOf = (rule: RenameRule): number => (RENAMES[rule] ?? 0) + 0.5;
