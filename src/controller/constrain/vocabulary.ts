/** The names that an expression may use; without one, all that the grammar takes. */
export interface Vocabulary {
  /** What an expression may begin with, beside what a `for` around it names. */
  readonly references: ReadonlyMap<string, Names>;
  readonly functions: ReadonlySet<string>;
}

/** One name of a reference. */
export interface Names {
  /** What may follow behind a dot; absent: any name. */
  readonly steps?: ReadonlyMap<string, Names>;
  /** No value by itself, as `var` is none. */
  readonly unfinished?: true;
  /** What an index picks out of it has the same steps. */
  readonly many?: true;
}

export const ANY_STEPS: Names = {};

/** The names that a body may have; without them, all. */
export interface BodyWords {
  readonly arguments: ReadonlySet<string>;
  readonly blocks: ReadonlyMap<string, BlockWords>;
  /** Arguments and blocks without which the body cannot end. */
  readonly required: ReadonlySet<string>;
}

export interface BlockWords {
  /** Made when it is asked for: schemas nest without end in places. */
  readonly words: () => BodyWords;
  readonly once: boolean;
}

/** What a word may be, asked while only its beginning is there. */
export interface Words {
  readonly has: (word: string) => boolean;
  readonly starts: (beginning: string) => boolean;
}

export const ANY_WORD: Words = { has: () => true, starts: () => true };

export const wordsIn = (...sets: readonly Iterable<string>[]): Words => {
  const all = new Set(sets.flatMap((set) => [...set]));
  return { has: (word) => all.has(word), starts: (beginning) => startsOne(all, beginning) };
};

export function startsOne(words: Iterable<string>, beginning: string): boolean {
  for (const word of words) if (word.startsWith(beginning)) return true;
  return false;
}
