import type { Outcome } from '../../../src/evaluate/outcome.ts';
import { percentile } from '../../../src/evaluate/statistics/percentile.ts';
import { titleOf } from '../corpora.ts';
import { percent, share, sum, table } from './table.ts';

/** Size, price and speed of the repairs, over the rows that were changed. */
export function repairs(byCorpus: ReadonlyMap<string, readonly Outcome[]>): string {
  return table(
    [
      'corpus',
      'changed',
      'churn p50 / p95',
      'steps p50 / p95',
      'removing steps',
      'left as it was',
      'mended in part',
      'ms p50 / p95',
    ],
    [...byCorpus].map(([corpus, outcomes]) => {
      const wrong = outcomes.filter(({ before }) => before.valid === false);
      const changed = outcomes.filter(isChanged);
      const both = (pick: (outcome: Outcome) => number, digits: number) =>
        [0.5, 0.95].map((at) => percentile(changed.map(pick), at).toFixed(digits)).join(' / ');
      return [
        titleOf(corpus),
        changed.length,
        both(({ churn }) => churn, 2),
        both(({ steps }) => steps.length, 0),
        percent(
          sum(changed, ({ steps }) => steps.filter(({ loses }) => loses !== undefined).length),
          sum(changed, ({ steps }) => steps.length),
        ),
        share(wrong, (outcome) => !isChanged(outcome)),
        share(wrong, (outcome) => isChanged(outcome) && outcome.after.valid === false),
        both(({ ms }) => ms ?? 0, 0),
      ];
    }),
  );
}

export const isChanged = ({ draft, result }: Outcome): boolean => draft !== result;
