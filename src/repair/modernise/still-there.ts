import { compareFindings } from '../../finding/finding.ts';
import type { Abstention } from '../candidate.ts';
import { contextOf } from '../context.ts';
import { draftPlace, moduleWith } from '../history.ts';
import { isInScope } from '../next-finding.ts';
import type { SearchState } from '../search-state.ts';
import type { ModerniseOptions } from './modernise-options.ts';
import { openDeprecations } from './open-deprecations.ts';

/** What is deprecated still with a choice of steps made, each with the reason that `reasonOf` has for its key. */
export function stillThere(
  { draft, history }: SearchState,
  choice: ReadonlySet<number>,
  options: ModerniseOptions,
  reasonOf: (key: string) => string,
): Abstention[] {
  const context = contextOf(moduleWith(history, choice), options.catalogue, draft);
  return openDeprecations({ scope: undefined }, context, options)
    .map(({ one: { finding }, key }): Abstention => {
      const at = finding.place && { at: draftPlace(history, finding.place, choice) };
      return { finding, ...at, reason: reasonOf(key) };
    })
    .filter(({ finding, at }) => {
      const { scope } = options;
      return isInScope({ scope }, at ? { ...finding, place: at } : finding);
    })
    .sort((a, b) => compareFindings(a.finding, b.finding));
}
