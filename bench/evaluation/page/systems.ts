import { compareSystems } from '../../../src/evaluate/compare-systems.ts';
import type { Outcome } from '../../../src/evaluate/outcome.ts';
import { summarise } from '../../../src/evaluate/summarise.ts';
import { titleOf } from '../corpora.ts';
import { inOrder, systemTitle } from '../report/titles.ts';
import { both, chance, inPercent, rounded, withInterval } from './numbers.ts';
import { table } from './table.ts';

/** Validity by system, and what each system loses on the way. */
export function systems(outcomes: readonly Outcome[]): string {
  const plain = new Map(
    summarise(withoutHeads(outcomes)).map((summary) => [
      `${summary.corpus} ${summary.system}`,
      summary,
    ]),
  );
  return table(
    [
      'corpus',
      'system',
      'valid [95 %]',
      'without the two heads',
      'error lines',
      'addresses kept',
      'valid arguments kept',
      'rows that lose nothing',
      'churn p50 / p95',
      'abstained',
      'ms p50 / p95',
    ],
    sorted(summarise(outcomes)).map((summary, index, all) => [
      all[index - 1]?.corpus === summary.corpus
        ? ''
        : `${titleOf(summary.corpus)}, ${summary.decided} rows`,
      systemTitle(summary.system),
      withInterval(summary.passed.after),
      inPercent(plain.get(`${summary.corpus} ${summary.system}`)?.passed.after?.mean),
      rounded(summary.errorLines.after, 2),
      inPercent(summary.intent.addressesKept),
      inPercent(summary.intent.argumentsKept),
      inPercent(summary.intent.rowsKept),
      both(summary.churn, 2),
      inPercent(summary.abstained),
      both(summary.ms, 0),
    ]),
  );
}

/** This tool against each other system, row by row. */
export function comparisons(outcomes: readonly Outcome[]): string {
  return table(
    ['corpus', 'rules against', 'only rules valid', 'only the other valid', 'p'],
    compareSystems(outcomes)
      .filter(({ a, b }) => a === OURS || b === OURS)
      .map(({ corpus, a, b, onlyA, onlyB, p }) => [
        titleOf(corpus),
        systemTitle(a === OURS ? b : a),
        a === OURS ? onlyA : onlyB,
        a === OURS ? onlyB : onlyA,
        chance(p),
      ]),
  );
}

const OURS = 'rules';

/** Rows whose repair did one of the two things that drafts need most often, for all systems alike. */
function withoutHeads(outcomes: readonly Outcome[]): Outcome[] {
  const heads = new Set(
    outcomes
      .filter(({ steps }) => steps.some(({ title }) => HEAD.test(title)))
      .map(({ corpus, id }) => `${corpus} ${id}`),
  );
  return outcomes.filter(({ corpus, id }) => !heads.has(`${corpus} ${id}`));
}

const HEAD = /`name` to `db_name`|aws_availability_zones\.available/;

export function sorted<T extends { readonly corpus: string; readonly system: string }>(
  summaries: readonly T[],
): T[] {
  const corpora = [...new Set(summaries.map(({ corpus }) => corpus))];
  const order = inOrder(summaries.map(({ system }) => system));
  return [...summaries].sort(
    (a, b) =>
      corpora.indexOf(a.corpus) - corpora.indexOf(b.corpus) ||
      order.indexOf(a.system) - order.indexOf(b.system),
  );
}
