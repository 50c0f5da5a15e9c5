import { checkerErrors, contextOf } from './context.ts';
import { countKeys, difference } from './finding-key.ts';
import { closed, type History, moduleWith } from './history.ts';
import type { SearchOptions } from './search-state.ts';

/**
 * The steps without which something would be wrong again; a step that others made needless is left out. Those of
 * `kept` stay whatever the checker says.
 */
export function neededSteps(
  history: History,
  steps: ReadonlySet<number>,
  kept: ReadonlySet<number>,
  { catalogue, budget }: Pick<SearchOptions, 'catalogue' | 'budget'>,
): ReadonlySet<number> {
  const keysWith = (choice: ReadonlySet<number>) => {
    const module = moduleWith(history, choice);
    return countKeys(contextOf(module, catalogue), checkerErrors(module, catalogue));
  };
  let lean = steps;
  const wanted = keysWith(lean);
  // The last ones first: an early edit is more often the ground of a later one than the other way round.
  for (const step of [...steps].reverse()) {
    if (!lean.has(step) || kept.has(step) || budget.isGone()) continue;
    budget.spend(1);
    const fewer = closed(
      history,
      [...lean].filter((other) => other !== step),
    );
    if (
      [...kept].every((other) => fewer.has(other)) &&
      difference(wanted, keysWith(fewer)).introduced === 0
    )
      lean = fewer;
  }
  return lean;
}
