import { distance } from 'fastest-levenshtein';

/** What was most likely meant by a mistyped word; undefined where nothing is near. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((one) => ({ one, away: distance(word.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, away }) => away <= MOST_EDITS && away <= one.length * MOST_SHARE)
    .sort((a, b) => a.away - b.away);
  return best?.one;
}

/** As commander's own suggestions for flags and commands (lib/suggestSimilar.js). */
const MOST_EDITS = 3;
const MOST_SHARE = 0.6;
