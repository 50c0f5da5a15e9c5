import type { Spread } from '../../figures/spread.ts';
import type { GroupFigures, ReportData } from '../../report-data.ts';
import { h } from '../element.ts';
import { panels, unfolding } from '../panels.ts';
import { spreadPlot } from '../plots/spread-plot.ts';
import { systemTitle } from '../system-title.ts';
import { table } from '../table.ts';

/** What is spread, and how a reader is told a value of it. */
export interface Measure {
  readonly name: 'churn' | 'ms';
  readonly label: string;
  readonly words: (value: number) => string;
}

export type Change = GroupFigures['changes'][number] & { readonly title: string };

export function spreadPanels(
  { name, label, words }: Measure,
  changes: readonly Change[],
): HTMLElement {
  const taken = changes.flatMap(({ title, spreads: { [name]: spread } }) =>
    spread ? [{ title, spread }] : [],
  );
  if (taken.length === 0) return h('p', { class: 'soft' }, 'Not measured for this system.');
  const ends = taken.flatMap(({ spread }) => spread.bins.flatMap(({ from, to }) => [from, to]));
  const domain = [Math.min(...ends), Math.max(...ends)] as const;
  return panels(
    taken.map(({ title, spread }) => ({
      title,
      note: `n = ${spread.n}, median ${words(spread.median)}, 95th percentile ${words(spread.p95)}`,
      draw: (width) => spreadPlot(spread, { label, domain, words }, width),
    })),
  );
}

export function spreadTable(
  { name, label, words }: Measure,
  { groups, systems }: ReportData,
): HTMLElement {
  const rows = groups.flatMap(({ title, changes }) =>
    changes.flatMap(({ system, spreads: { [name]: spread } }) =>
      spread ? [{ title, system, spread }] : [],
    ),
  );
  const figure = (head: string, value: (spread: Spread) => string | number) => ({
    head,
    number: true,
    cell: ({ spread }: (typeof rows)[number]) => value(spread),
  });
  return unfolding('All systems as a table', () =>
    table(
      label,
      [
        { head: 'corpus', cell: ({ title }) => title },
        { head: 'system', cell: ({ system }) => systemTitle(systems, system) },
        figure('rows', ({ n }) => n),
        figure('median', ({ median }) => words(median)),
        figure('95th percentile', ({ p95 }) => words(p95)),
        figure('largest', ({ max }) => words(max)),
      ],
      rows,
    ),
  );
}
