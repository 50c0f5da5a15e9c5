import { distance } from 'fastest-levenshtein';

/** The first of the names that is at most two edits away, as terraform suggests one; undefined where none is. */
export function nameSuggestion(given: string, names: Iterable<string>): string | undefined {
  for (const name of names) {
    if (Math.abs(name.length - given.length) < TOO_FAR && distance(given, name) < TOO_FAR)
      return name;
  }
  return undefined;
}

const TOO_FAR = 3;

/** What terraform adds to a sentence that calls a name wrong. */
export const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
