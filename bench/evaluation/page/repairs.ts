import type { Corpus } from '../corpora.ts';
import type { Measured } from '../measure.ts';
import { percent, quantile, share, sum, table } from './table.ts';

/** Size, price and speed of the repairs, over the rows that were not valid. */
export function repairs(
  results: readonly { readonly corpus: Corpus; readonly rows: readonly Measured[] }[],
): string {
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
    results.map(({ corpus, rows }) => {
      const wrong = rows.filter(({ verdicts }) => verdicts.draft === false);
      const changed = rows.filter((row) => row.changed);
      const both = (pick: (row: Measured) => number, digits: number) =>
        [0.5, 0.95].map((at) => quantile(changed.map(pick), at).toFixed(digits)).join(' / ');
      return [
        corpus.title,
        changed.length,
        both(({ churn }) => churn, 2),
        both(({ actions }) => actions.length, 0),
        percent(
          sum(changed, ({ loses }) => loses),
          sum(changed, ({ actions }) => actions.length),
        ),
        share(wrong, (row) => !row.changed),
        share(wrong, (row) => row.changed && row.verdicts.rules === false),
        both(({ ms }) => ms, 0),
      ];
    }),
  );
}
