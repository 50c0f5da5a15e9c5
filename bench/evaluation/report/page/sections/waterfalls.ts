import type { ReportData } from '../../report-data.ts';
import { counted } from '../numbers.ts';
import { panels, unfolding } from '../panels.ts';
import { waterfallPlot } from '../plots/waterfall-plot.ts';
import { systemTitle } from '../system-title.ts';
import { table } from '../table.ts';
import type { Change } from './spreads.ts';

export const waterfallPanels = (changes: readonly Change[]): HTMLElement =>
  panels(
    changes.map(({ title, waterfall }) => ({
      title,
      note: `in ${counted(waterfall.rows, 'row')}`,
      draw: (width) => waterfallPlot(waterfall, width),
    })),
    'uneven',
  );

export function waterfallTable({ groups, systems }: ReportData): HTMLElement {
  const rows = groups.flatMap(({ title, changes }) =>
    changes.flatMap(({ system, waterfall }) =>
      waterfall.kinds.map((flow) => ({ title, system, ...flow })),
    ),
  );
  return unfolding('All systems as a table', () =>
    table(
      'Findings by class',
      [
        { head: 'corpus', cell: ({ title }) => title },
        { head: 'system', cell: ({ system }) => systemTitle(systems, system) },
        { head: 'class', cell: ({ kind }) => kind },
        { head: 'vanished', number: true, cell: ({ vanished }) => vanished },
        { head: 'stayed', number: true, cell: ({ stayed }) => stayed },
        { head: 'new', number: true, cell: ({ appeared }) => appeared },
      ],
      rows,
    ),
  );
}
