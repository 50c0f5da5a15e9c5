import type { Corpus } from '../corpora.ts';
import { type Measured, SYSTEMS } from '../measure.ts';
import { percent, share, sum, table } from './table.ts';

/** Validity by system, and what each system loses on the way. */
export function systems(
  results: readonly { readonly corpus: Corpus; readonly rows: readonly Measured[] }[],
): string {
  return table(
    [
      'corpus',
      'system',
      'valid',
      'without the two heads',
      'addresses kept',
      'valid arguments kept',
      'rows that lose nothing',
    ],
    results.flatMap(({ corpus, rows }) => {
      const decided = rows.filter(({ verdicts }) => verdicts.rules !== undefined);
      const plain = decided.filter(({ head }) => !head);
      return SYSTEMS.map((system) => [
        system === 'draft' ? `${corpus.title}, ${decided.length} rows` : '',
        TITLES[system],
        share(decided, ({ verdicts }) => verdicts[system] === true),
        share(plain, ({ verdicts }) => verdicts[system] === true),
        percent(
          sum(decided, ({ intent }) => intent[system].addressesKept),
          sum(decided, ({ intent }) => intent[system].addresses),
        ),
        percent(
          sum(decided, ({ intent }) => intent[system].argumentsKept),
          sum(decided, ({ intent }) => intent[system].arguments),
        ),
        share(
          decided,
          ({ intent: { [system]: kept } }) =>
            kept.addressesKept === kept.addresses && kept.argumentsKept === kept.arguments,
        ),
      ]);
    }),
  );
}

const TITLES = {
  draft: 'the draft',
  fmt: '`terraform fmt`',
  deleteOnly: 'delete what is wrong',
  didYouMean: '“Did you mean”',
  rules: '**IaC-DPO, rules alone**',
} as const;
