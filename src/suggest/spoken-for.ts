import { countEach } from './examined.ts';
import type { Posted } from './posted.ts';
import type { Suggestion } from './suggestion.ts';

/**
 * The suggestions about which people have spoken already, whatever text they were shown then: all that a suggestion
 * mends must have been dismissed, or be talked about. One word of a person is good for one finding.
 */
export function spokenFor(
  suggestions: readonly Suggestion[],
  posted: readonly Posted[],
  matched: ReadonlyMap<Suggestion, Posted>,
): ReadonlyMap<Suggestion, 'dismissed' | 'under discussion'> {
  const taken = new Set(matched.values());
  const about = (state: Posted['state']) =>
    countEach(
      posted.flatMap((one) => (one.state === state && !taken.has(one) ? one.marker.findings : [])),
    );
  const words = [
    ['dismissed', about('dismissed')],
    ['under discussion', about('discussed')],
  ] as const;
  const spoken = new Map<Suggestion, 'dismissed' | 'under discussion'>();
  for (const suggestion of suggestions) {
    const wanted = countEach(suggestion.findings);
    const found = words.find(([, left]) =>
      [...wanted].every(([id, times]) => (left.get(id) ?? 0) >= times),
    );
    if (found === undefined) continue;
    const [word, left] = found;
    for (const [id, times] of wanted) left.set(id, (left.get(id) ?? 0) - times);
    spoken.set(suggestion, word);
  }
  return spoken;
}
