import type { Module } from '../module/module.ts';
import type { Candidate } from './candidate.ts';
import { linesLost } from './loss.ts';
import type { Tried } from './try-candidate.ts';

/** What a candidate is worth beyond its score, for what it brings with it; 0 or less for most. */
export function consequences(
  module: Module,
  candidate: Candidate,
  { resolved, introduced, outside }: Extract<Tried, { kind: 'passed' }>,
): number {
  const bonus = PER_RESOLVED * (resolved - 1) - PER_REVEALED * introduced;
  const loss = PER_LINE_LOST * Math.min(MOST_LINES, linesLost(module, candidate));
  return bonus - loss - (outside ? OUTSIDE : 0);
}

/** Worth of a resolved finding beyond the one at hand, and price of one that only now comes to light. */
const PER_RESOLVED = 0.12;
const PER_REVEALED = 0.12;
/** Price of a line that is taken away beyond the first. */
const PER_LINE_LOST = 0.03;
const MOST_LINES = 30;
/** A candidate that changes lines outside the scope is taken only where none inside helps. */
const OUTSIDE = 2;
