import { distance } from 'fastest-levenshtein';
import type { ProviderSchema } from '../schema/schema.ts';
import { servicePrefixes, typeNoun } from './facts/service-names.ts';
import { singular } from './similarity.ts';

/** A resource type, taken apart: `aws_efs_file_system` has the words `efs`, `file` and `system`. */
export interface TypeWords {
  readonly type: string;
  readonly words: readonly string[];
  /** The type without underscores: `aws_secretsmanager_secret` may be cut into words in another way. */
  readonly letters: string;
}

/** The vocabulary of a provider's types. */
export interface Vocabulary {
  readonly resource: readonly TypeWords[];
  readonly data: readonly TypeWords[];
  readonly ephemeral: readonly TypeWords[];
  /** Every word of every type. */
  readonly words: readonly string[];
  /** First words of types: the provider's services, as far as names tell. */
  readonly services: ReadonlySet<string>;
  /** How much a word says, from 0 for one that every type has: `cluster` says less than `mediastore`. */
  readonly weightOf: (word: string) => number;
}

/** Taken apart once per provider. */
export function vocabularyOf(provider: ProviderSchema): Vocabulary {
  const known = vocabularies.get(provider);
  if (known) return known;
  const apart = (types: readonly string[]): TypeWords[] =>
    types.map((type) => ({ type, words: typeWords(type), letters: lettersOf(type) }));
  const resource = apart(provider.resourceTypes);
  const data = apart(provider.dataSourceTypes);
  const ephemeral = apart(provider.ephemeralTypes);
  const all = [...resource, ...data];
  const counts = new Map<string, number>();
  for (const { words } of all)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary: Vocabulary = {
    resource,
    data,
    ephemeral,
    words: [...counts.keys()],
    services: new Set(all.flatMap(({ words }) => words.slice(0, 1))),
    weightOf: (word) => Math.log((all.length + 1) / (counts.get(word) ?? 1)),
  };
  vocabularies.set(provider, vocabulary);
  return vocabulary;
}

const vocabularies = new WeakMap<ProviderSchema, Vocabulary>();

export const lettersOf = (type: string): string => type.replaceAll('_', '');

/** The words behind the provider's own, e.g. `lb`, `listener` of `aws_lb_listeners`. */
export const typeWords = (type: string): string[] =>
  type.toLowerCase().split('_').slice(1).filter(Boolean).map(typeWord);

/** Services of three letters often end in an s that is no plural: `rds`, `ecs`, `sqs`. */
export const typeWord = (word: string): string => (word.length > 3 ? singular(word) : word);

/**
 * The ways to say a name, itself first: with the beginning that the service's types really have
 * (`kafka_cluster` as `msk_cluster`), and with the nouns they use (`ec2_image` as `ami`).
 */
export function readings(words: readonly string[]): readonly (readonly string[])[] {
  const byService = [1, 2, 3].flatMap((length) =>
    (servicePrefixes(words.slice(0, length).join('')) ?? []).map((prefix) => [
      ...prefix.split('_').filter(Boolean).map(typeWord),
      ...words.slice(length),
    ]),
  );
  // `rds_db_instance` names its service twice.
  const all = [words, ...byService.map((reading) => reading.filter(isNoEcho))];
  return [...all, ...all.flatMap(withOtherNouns)];
}

const isNoEcho = (word: string, at: number, words: readonly string[]): boolean =>
  word !== words[at - 1];

function withOtherNouns(words: readonly string[]): string[][] {
  return words.flatMap((_, at) =>
    [1, 2].flatMap((length) => {
      const noun = at + length <= words.length && typeNoun(words.slice(at, at + length).join(''));
      return noun ? [[...words.slice(0, at), ...noun.split('_'), ...words.slice(at + length)]] : [];
    }),
  );
}

/** Whether two words are one word in two forms: `log` and `logging`, `config` and `configuration`, or a slip. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  // Nearly all pairs end here, before anything is compared letter by letter.
  if (a[0] !== b[0]) return false;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length >= 3 && longer.startsWith(shorter))
    return ENDINGS.has(longer.slice(shorter.length));
  if (shorter.length < 5 || longer.length - shorter.length > 1) return false;
  return distance(a, b) === 1 && !/\d/.test(a + b);
}

const ENDINGS: ReadonlySet<string> = new Set([
  'ging',
  'ing',
  'uration',
  'ation',
  'ion',
  'tion',
  'ment',
  'ed',
  'd',
  'db',
]);
