import type { ProviderSchema } from '../../schema/schema.ts';
import { ADDED, COMPOUNDS, NOUNS, SERVICES } from './type-words.ts';

export interface WrongType {
  readonly rule: TypeRule;
  readonly type: string;
}

export const TYPE_RULES = [
  'service-renamed',
  'word-dropped',
  'word-added',
  'word-swapped',
  'joined',
  'split',
  'number',
] as const;

export type TypeRule = (typeof TYPE_RULES)[number];

/** Types that no provider has, made of one that it has; each once, by the first rule that makes it. */
export function wrongTypes(type: string): WrongType[] {
  const [provider = '', ...words] = type.split('_');
  const found = new Map<string, WrongType>();
  for (const rule of TYPE_RULES)
    for (const made of MAKERS[rule](words)) {
      const wrong = [provider, ...made].join('_');
      if (made.length > 0 && wrong !== type && !found.has(wrong))
        found.set(wrong, { rule, type: wrong });
    }
  return [...found.values()];
}

/** What a wrong type may have been made of, with the rule; asked for all types of a provider at once. */
export function typeExplanations(provider: ProviderSchema): ReadonlyMap<string, TypeRule> {
  const known = explanations.get(provider);
  if (known) return known;
  const made = new Map<string, TypeRule>();
  for (const type of provider.resourceTypes)
    for (const { rule, type: wrong } of wrongTypes(type))
      if (!made.has(wrong)) made.set(wrong, rule);
  explanations.set(provider, made);
  return made;
}

const explanations = new WeakMap<ProviderSchema, ReadonlyMap<string, TypeRule>>();

type Maker = (words: readonly string[]) => readonly (readonly string[])[];

const MAKERS: Readonly<Record<TypeRule, Maker>> = {
  // aws_db_instance → aws_rds_instance
  'service-renamed': (words) =>
    SERVICES.filter((names) => names.some((name) => begins(words, name))).flatMap((names) => {
      const own = names.find((name) => begins(words, name)) ?? [];
      return names
        .filter((name) => name !== own)
        .map((name) => [...name, ...words.slice(own.length)]);
    }),
  // aws_cloudwatch_metric_alarm → aws_cloudwatch_alarm
  'word-dropped': (words) =>
    words.length < 2 ? [] : words.map((_, index) => words.filter((_, other) => other !== index)),
  // aws_route53_record → aws_route53_record_set
  'word-added': (words) => ADDED.map((word) => [...words, ...word.split('_')]),
  'word-swapped': (words) =>
    words.flatMap((word, index) =>
      NOUNS.filter((set) => set.includes(word))
        .flat()
        .filter((other) => other !== word)
        .map((other) => [...words.slice(0, index), ...other.split('_'), ...words.slice(index + 1)]),
    ),
  // aws_elastic_beanstalk_environment → aws_elasticbeanstalk_environment
  joined: (words) =>
    words
      .slice(1)
      .map((_, index) => [
        ...words.slice(0, index),
        `${words[index]}${words[index + 1]}`,
        ...words.slice(index + 2),
      ]),
  // aws_secretsmanager_secret → aws_secrets_manager_secret
  split: (words) =>
    words.flatMap((word, index) =>
      COMPOUNDS.filter(([a, b]) => word === `${a}${b}`).map((pair) => [
        ...words.slice(0, index),
        ...pair,
        ...words.slice(index + 1),
      ]),
    ),
  number: (words) =>
    words.map((word, index) => [
      ...words.slice(0, index),
      word.endsWith('s') ? word.slice(0, -1) : `${word}s`,
      ...words.slice(index + 1),
    ]),
};

const begins = (words: readonly string[], name: readonly string[]): boolean =>
  name.length > 0 && name.every((word, index) => words[index] === word);
