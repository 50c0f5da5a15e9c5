import {
  lettersOf,
  readings,
  sameWord,
  type TypeWords,
  typeWords,
  type Vocabulary,
} from './type-words.ts';

/** A type with how well a name fits it, 0 to 1; 1 only for the same words. */
export interface NamedType {
  readonly type: string;
  readonly fit: number;
}

/**
 * The types of a mode that a name may mean, best first. Rare words count more than frequent ones; words that a type
 * has beyond the name count less where they stand `around` it, in its label or its arguments.
 */
export function typesNamedLike(
  vocabulary: Vocabulary,
  mode: 'resource' | 'data' | 'ephemeral',
  name: string,
  around: ReadonlySet<string> = new Set(),
): readonly NamedType[] {
  const said = readings(typeWords(name));
  const letters = lettersOf(name);
  // Nearly all types share no word with the name, and need no closer look.
  const akin = new Set(
    [...new Set(said.flat())].flatMap((word) =>
      vocabulary.words.filter((other) => sameWord(word, other)),
    ),
  );
  const fits = vocabulary[mode].flatMap((candidate): NamedType[] => {
    if (candidate.letters === letters) return [{ type: candidate.type, fit: 1 }];
    if (!candidate.words.some((word) => akin.has(word))) return [];
    return [{ type: candidate.type, fit: bestFit(vocabulary, said, candidate, around) }];
  });
  return fits.filter(({ fit }) => fit >= LEAST).sort((a, b) => b.fit - a.fit);
}

/** Below this, only a word as frequent as `policy` is shared. */
const LEAST = 0.25;

function bestFit(
  vocabulary: Vocabulary,
  said: readonly (readonly string[])[],
  { words }: TypeWords,
  around: ReadonlySet<string>,
): number {
  return Math.max(
    ...said.map((reading, index) => {
      // A name read as written is the likelier one.
      const asWritten = index === 0 ? 0 : 0.02;
      return fitOf(vocabulary, reading, words, around) - asWritten;
    }),
  );
}

function fitOf(
  vocabulary: Vocabulary,
  said: readonly string[],
  words: readonly string[],
  around: ReadonlySet<string>,
): number {
  if (said.length === 0) return 0;
  if (said.join('') === words.join('')) return 1;
  const shared = said.filter((word) => words.some((other) => sameWord(word, other)));
  if (shared.length === 0) return 0;
  const left = said.filter((word) => !words.some((other) => sameWord(word, other)));
  const right = words.filter((word) => !said.some((other) => sameWord(word, other)));
  const sum = (list: readonly string[]) =>
    list.reduce((total, word) => total + vocabulary.weightOf(word), 0);
  const unsaid = right.filter((word) => !around.has(word));
  const missing = sum(unsaid) + SAID_AROUND * (sum(right) - sum(unsaid));
  const overlap = sum(shared) / (sum(shared) + sum(left) + missing);
  if (left.length === 0 && right.length === 0) return 0.95;
  const within = left.length === 0 || right.length === 0 ? WITHIN_BONUS : 0;
  const sameNoun = sameWord(said.at(-1) ?? '', words.at(-1) ?? '') ? NOUN_BONUS : 0;
  const fit = Math.min(MOST_BY_WORDS, overlap + within) + sameNoun;
  return fit * service(vocabulary, said, words, left);
}

const SAID_AROUND = 0.4;
/** A word more or less is a likelier slip than another word. */
const WITHIN_BONUS = 0.12;
/** English puts the noun last: a `bucket_access` is rather a `bucket_resource_access` than a `bucket_access_key`. */
const NOUN_BONUS = 0.06;
/** Below what the same words in another order come to. */
const MOST_BY_WORDS = 0.86;

/** A name that begins with a service means a type of that service, unless the type only says more. */
function service(
  { services }: Vocabulary,
  said: readonly string[],
  words: readonly string[],
  left: readonly string[],
): number {
  const [first = ''] = said;
  const own = words.some((word) => sameWord(word, first)) || left.length === 0;
  return own || !services.has(first) ? 1 : OTHER_SERVICE;
}

const OTHER_SERVICE = 0.6;
