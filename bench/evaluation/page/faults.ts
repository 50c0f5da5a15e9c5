import type { Outcome } from '../../../src/evaluate/outcome.ts';
import { summarise } from '../../../src/evaluate/summarise.ts';
import { systemTitle } from '../report/titles.ts';
import { inPercent, rounded, withInterval } from './numbers.ts';
import { sorted } from './systems.ts';
import { table } from './table.ts';

/** What every system makes of valid texts with faults put in, whose true repair is known. */
export function faults(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return 'Not run: `node bench/faults.js`.';
  return table(
    [
      'system',
      'rows',
      'valid [95 %]',
      'restored exactly',
      'changes that were right',
      'right changes that were made',
      'CodeBLEU, corrected',
      'addresses kept',
      'valid arguments kept',
    ],
    sorted(summarise(outcomes)).map((summary) => [
      systemTitle(summary.system),
      summary.decided,
      withInterval(summary.passed.after),
      inPercent(summary.restored),
      inPercent(summary.attributes.precision),
      inPercent(summary.attributes.recall),
      rounded(summary.codeBleu.corrected?.score, 3),
      inPercent(summary.intent.addressesKept),
      inPercent(summary.intent.argumentsKept),
    ]),
  );
}
