import type { FaultClass, Mix } from './fault-class.ts';

/**
 * The mix to draw the next module's faults by, so that what was made so far comes to have the wanted shares: few
 * modules have room for every class, and what is rarely possible must be drawn where it is.
 */
export function balancedMix(wanted: Mix, made: Readonly<Partial<Record<FaultClass, number>>>): Mix {
  const classes = Object.keys(wanted) as FaultClass[];
  const sum = (counts: Mix): number =>
    classes.reduce((total, each) => total + (counts[each] ?? 0), 0);
  const [wantedSum, madeSum] = [sum(wanted), sum(made)];
  return Object.fromEntries(
    classes.map((each) => {
      const share = (wanted[each] ?? 0) / wantedSum;
      const due = share * (madeSum + MEMORY);
      const lag = due / ((made[each] ?? 0) + share * MEMORY);
      return [each, share * Math.min(MOST_BOOST, lag ** STRENGTH)];
    }),
  );
}

/** As if this many faults had been made in the right shares before: the first ones say little. */
const MEMORY = 50;
/** How hard a class that lags is pulled. */
const STRENGTH = 3;
/** A class that hardly ever fits is not to fill every module where it does. */
const MOST_BOOST = 50;
