import { distance } from 'fastest-levenshtein';

/** The first of `words`, all of ASCII letters, that is less than three edits away, as hcl suggests names. */
export function nearWord(given: string, words: readonly string[]): string | undefined {
  // What UTF-16 writes as two counts once.
  const each = given.replace(/[\u{10000}-\u{10ffff}]/gu, '?');
  return words.find((word) => Math.abs(word.length - each.length) < 3 && distance(each, word) < 3);
}
