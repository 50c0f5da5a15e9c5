import type { Module } from '../module/module.ts';
import { checkerErrors, contextOf } from './context.ts';
import { countKeys, difference } from './finding-key.ts';
import { closed, type History, moduleWith } from './history.ts';
import type { SearchOptions } from './search-state.ts';

/** Repairs with more steps are not taken apart further than their own needs: pairs grow with the square. */
const MOST_PAIRED = 16;

/**
 * The smallest groups of steps that can be accepted one by one: each mends something and breaks nothing, by the
 * checker, in the draft with nothing else changed. Every step is in exactly one group; groups in step order.
 */
export function splitRepair(
  history: History,
  steps: ReadonlySet<number>,
  { catalogue, budget }: Pick<SearchOptions, 'catalogue' | 'budget'>,
  keysOf: KeysOf = (module) =>
    countKeys(contextOf(module, catalogue), checkerErrors(module, catalogue)),
): readonly (readonly number[])[] {
  const alone = standsAlone(history, keysOf);
  const stands = (choice: ReadonlySet<number>): boolean => {
    budget.spend(1);
    return alone(choice);
  };
  const groups = new Groups(steps);
  for (const step of steps)
    for (const need of history.needs.get(step) ?? []) groups.join(step, need);
  for (const step of steps) {
    const own = groups.of(step);
    if (budget.isGone() || stands(own)) continue;
    groups.join(step, ...partners(history, steps, own, stands));
  }
  return groups.all();
}

/** What is wrong with a module, by key, and how often. */
export type KeysOf = (module: Module) => ReadonlyMap<string, number>;

/** Whether a choice of steps mends something in the draft and breaks nothing, with nothing else changed. */
export function standsAlone(
  history: History,
  keysOf: KeysOf,
): (choice: ReadonlySet<number>) => boolean {
  const before = keysOf(history.draft);
  return (choice) => {
    const { introduced, resolved } = difference(before, keysOf(moduleWith(history, choice)));
    return introduced === 0 && resolved > 0;
  };
}

/** The nearest other step with which a group stands; all of them where no single one is enough. */
function partners(
  history: History,
  steps: ReadonlySet<number>,
  own: ReadonlySet<number>,
  stands: (choice: ReadonlySet<number>) => boolean,
): Iterable<number> {
  const first = Math.min(...own);
  const others = [...steps]
    .filter((step) => !own.has(step))
    .sort((a, b) => Math.abs(a - first) - Math.abs(b - first) || a - b);
  if (steps.size <= MOST_PAIRED)
    for (const other of others) {
      const pair = closed(history, [...own, other]);
      if (pair.has(other) && stands(pair)) return [other];
    }
  return others;
}

/** Disjoint sets of steps. */
class Groups {
  private readonly groupOf = new Map<number, Set<number>>();

  constructor(steps: ReadonlySet<number>) {
    for (const step of steps) this.groupOf.set(step, new Set([step]));
  }

  of(step: number): ReadonlySet<number> {
    return this.groupOf.get(step) ?? new Set([step]);
  }

  join(...steps: readonly number[]): void {
    const union = new Set(
      steps.flatMap((step) => [...this.of(step)]).filter((step) => this.groupOf.has(step)),
    );
    for (const step of union) this.groupOf.set(step, union);
  }

  all(): number[][] {
    return [...new Set(this.groupOf.values())]
      .map((group) => [...group].sort((a, b) => a - b))
      .sort((a, b) => (a[0] as number) - (b[0] as number));
  }
}
