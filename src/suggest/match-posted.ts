import type { Posted } from './posted.ts';
import type { Suggestion } from './suggestion.ts';
import type { Placed } from './suggestion-comment.ts';

/**
 * Which comment each suggestion is there as already. Those at the very line come first; the others are the same
 * suggestion after lines above it changed. Suggestions are in the order of their lines.
 */
export function matchPosted(
  suggestions: readonly Placed[],
  posted: readonly Posted[],
): ReadonlyMap<Suggestion, Posted> {
  const matched = new Map<Suggestion, Posted>();
  const free = new Set(
    posted
      .filter(({ state }) => state === 'open' || state === 'discussed')
      .sort((a, b) => (a.comment.line ?? 0) - (b.comment.line ?? 0)),
  );
  const match = (fits: (suggestion: Placed, one: Posted) => boolean) => {
    for (const suggestion of suggestions) {
      if (matched.has(suggestion)) continue;
      const found = [...free].find(
        (one) => one.marker.fingerprint === suggestion.fingerprint && fits(suggestion, one),
      );
      if (found === undefined) continue;
      matched.set(suggestion, found);
      free.delete(found);
    }
  };
  match(({ shown }, { comment }) => comment.line === shown.lines.to);
  match(() => true);
  return matched;
}
