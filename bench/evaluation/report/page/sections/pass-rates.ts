import type { Rate } from '../../figures/pass-rates.ts';
import type { GroupFigures, System } from '../../report-data.ts';
import { h } from '../element.ts';
import { percentInterval } from '../numbers.ts';
import { legend, panels, section, unfolding } from '../panels.ts';
import { passRatePlot } from '../plots/pass-rate-plot.ts';
import { systemTitle } from '../system-title.ts';
import { table } from '../table.ts';

export interface Rated {
  readonly groups: readonly GroupFigures[];
  readonly systems: readonly System[];
}

export const passRatesSection = (data: Rated): HTMLElement =>
  section(
    'pass-rates',
    'Pass rates',
    h(
      'p',
      {},
      'Share of texts that real terraform with the real provider accepts, before and after each system. ' +
        'Whiskers and brackets are 95\u00a0% bootstrap intervals over rows; rows of which the judge cannot tell are left out. ' +
        'What was right in the draft is every address, and every argument in which the checker finds nothing wrong.',
    ),
    passRateLegend(),
    passRatePanels(data),
    unfolding('The same as a table', () => asTable(data)),
  );

export const passRateLegend = (): HTMLElement =>
  legend([
    { sign: 'before', means: 'without repair' },
    { sign: 'after', means: 'after, all that was right kept' },
    { sign: 'lossy', means: 'after, some of it lost' },
    { sign: 'whisker', means: '95\u00a0% interval' },
    { sign: 'dotted', means: 'before, same rows' },
  ]);

export const passRatePanels = ({ groups, systems }: Rated): HTMLElement =>
  panels(
    groups.map(({ title, passRates }) => ({
      title,
      draw: (width) => passRatePlot(passRates, (name) => systemTitle(systems, name), width),
    })),
  );

function asTable({ groups, systems }: Rated): HTMLElement {
  const rows = groups.flatMap(({ title, passRates }) =>
    passRates.systems.map((rates) => ({ title, ...rates })),
  );
  return table(
    'Valid texts before and after, with 95 % intervals',
    [
      { head: 'corpus', cell: ({ title }) => title },
      { head: 'system', cell: ({ system }) => systemTitle(systems, system) },
      { head: 'before', number: true, cell: ({ before }) => shareOf(before) },
      { head: 'after', number: true, cell: ({ after }) => shareOf(after) },
      { head: 'of these all kept', number: true, cell: ({ whole }) => shareOf(whole) },
      { head: 'rows', number: true, cell: ({ after }) => after.n },
    ],
    rows,
  );
}

const shareOf = ({ share }: Rate): string => (share ? percentInterval(share) : '–');
