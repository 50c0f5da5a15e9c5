import { losesNothing } from '../../../../src/evaluate/intent.ts';
import type { Outcome } from '../../../../src/evaluate/outcome.ts';
import { bootstrap, type Interval } from '../../../../src/evaluate/statistics/bootstrap.ts';

/** Shares of valid texts of one group, 0 to 1, with 95 % bootstrap intervals. */
export interface PassRates {
  /** Of the drafts, each counted once. */
  readonly draft: Rate;
  /** Of the gold texts, where they were judged. */
  readonly gold: Rate | undefined;
  readonly systems: readonly SystemRate[];
}

export interface Rate {
  /** Texts that the judge could tell about; the others are left out. */
  readonly n: number;
  /** Undefined where `n` is 0. */
  readonly share: Interval | undefined;
}

/** Over rows of which the judge can tell both before and after. */
export interface SystemRate {
  readonly system: string;
  readonly before: Rate;
  readonly after: Rate;
  /** Valid, with every address and every valid argument of the draft still there; at most `after`. */
  readonly whole: Rate;
}

export function passRates(outcomes: readonly Outcome[], systems: readonly string[]): PassRates {
  const drafts = new Map(outcomes.map(({ id, before }) => [id, before.valid]));
  const golds = outcomes.filter(({ system }) => system === 'gold');
  return {
    draft: rateOf([...drafts.values()]),
    gold: golds.length === 0 ? undefined : rateOf(golds.map(({ after }) => after.valid)),
    systems: systems.map((system) => {
      const decided = outcomes.filter(
        (outcome) =>
          outcome.system === system &&
          outcome.before.valid !== null &&
          outcome.after.valid !== null,
      );
      return {
        system,
        before: rateOf(decided.map(({ before }) => before.valid)),
        after: rateOf(decided.map(({ after }) => after.valid)),
        whole: rateOf(
          decided.map(({ after, intent }) => after.valid === true && losesNothing(intent)),
        ),
      };
    }),
  };
}

function rateOf(verdicts: readonly (boolean | null)[]): Rate {
  const told = verdicts.filter((valid) => valid !== null);
  return { n: told.length, share: bootstrap(told.map(Number)) };
}
