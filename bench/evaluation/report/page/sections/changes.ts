import type { ReportData } from '../../report-data.ts';
import { h } from '../element.ts';
import { duration, ratio } from '../numbers.ts';
import { legend, section } from '../panels.ts';
import { type Change, type Measure, spreadPanels, spreadTable } from './spreads.ts';
import { waterfallPanels, waterfallTable } from './waterfalls.ts';

/** Findings, churn and latency of the one system that a reader chose. */
export function changesSections(data: ReportData): HTMLElement[] {
  const parts = PARTS.map((part) => ({ ...part, box: h('div', {}) }));
  const draw = (system: string): void => {
    const changes = data.groups.flatMap(({ title, changes }) =>
      changes.filter((change) => change.system === system).map((change) => ({ ...change, title })),
    );
    for (const { box, figure } of parts) box.replaceChildren(figure(changes));
  };
  const choosers = parts.map(() => chooser(data));
  for (const { select } of choosers)
    select.onchange = () => {
      for (const other of choosers) other.select.value = select.value;
      draw(select.value);
    };
  draw(firstShown(data));
  return parts.map(({ id, title, words, signs, box, more }, index) =>
    section(id, title, h('p', {}, words), choosers[index]?.label, legend(signs), box, more(data)),
  );
}

function chooser(data: ReportData): { label: HTMLElement; select: HTMLSelectElement } {
  const shown = data.systems.filter(({ name }) =>
    data.groups.some(({ changes }) => changes.some(({ system }) => system === name)),
  );
  const select = h(
    'select',
    {},
    shown.map(({ name, title }) =>
      h('option', { value: name, selected: name === firstShown(data) }, title),
    ),
  );
  return { label: h('label', {}, 'System ', select), select };
}

/** The rules alone, or whatever comes last: the systems before them are what they are compared with. */
const firstShown = ({ systems }: ReportData): string =>
  (systems.find(({ name }) => name === 'rules') ?? systems.at(-1))?.name ?? '';

const CHURN: Measure = { name: 'churn', label: 'churn', words: ratio };

const LATENCY: Measure = { name: 'ms', label: 'time', words: duration };

const SPREAD_SIGNS = [
  { sign: 'after', means: 'rows in a bin' },
  { sign: 'line', means: 'median' },
  { sign: 'dashed', means: '95th percentile' },
];

const PARTS: readonly {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly signs: Parameters<typeof legend>[0];
  readonly figure: (changes: readonly Change[]) => HTMLElement;
  readonly more: (data: ReportData) => HTMLElement;
}[] = [
  {
    id: 'findings',
    title: 'Findings by class',
    words:
      'What the checker finds before, down class by class by what vanished, up by what is new, to what is left after. ' +
      'Counted finding by finding: of a class that a row has both before and after, the smaller number stayed.',
    signs: [
      { sign: 'before', means: 'before' },
      { sign: 'after', means: 'vanished' },
      { sign: 'stay', means: 'stayed' },
      { sign: 'bad', means: 'new' },
    ],
    figure: waterfallPanels,
    more: waterfallTable,
  },
  {
    id: 'churn',
    title: 'Churn',
    words:
      'Lines removed and added, over the lines of the draft: one line of twenty rewritten is 0.1. ' +
      'Rows that were changed, on a logarithmic scale.',
    signs: SPREAD_SIGNS,
    figure: (changes) => spreadPanels(CHURN, changes),
    more: (data) => spreadTable(CHURN, data),
  },
  {
    id: 'latency',
    title: 'Latency',
    words:
      'Wall time of one text, with whatever the system itself validates. Rows whose time was taken, on a logarithmic scale.',
    signs: SPREAD_SIGNS,
    figure: (changes) => spreadPanels(LATENCY, changes),
    more: (data) => spreadTable(LATENCY, data),
  },
];
