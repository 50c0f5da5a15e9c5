import type { Outcome } from '../../../../src/evaluate/outcome.ts';
import { type Spread, spread } from './spread.ts';

/** How large and how slow the repairs of one system are. */
export interface Spreads {
  /** Changed lines over lines of the draft, of rows that were changed. */
  readonly churn: Spread | undefined;
  /** Milliseconds, of rows whose time was taken. */
  readonly ms: Spread | undefined;
}

export function spreads(outcomes: readonly Outcome[]): Spreads {
  const changed = outcomes.filter(({ draft, result }) => draft !== result);
  return {
    churn: spread(changed.map(({ churn }) => churn)),
    ms: spread(outcomes.flatMap(({ ms }) => ms ?? [])),
  };
}
