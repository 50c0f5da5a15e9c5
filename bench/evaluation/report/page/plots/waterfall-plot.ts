import { axisX, barX, link, plot, text } from '@observablehq/plot';
import type { KindFlow, Waterfall } from '../../figures/waterfall.ts';
import { HALO, STYLE } from './plot-style.ts';

/** From all findings before, class by class down to what stays and up again by what is new. */
export function waterfallPlot({ kinds }: Waterfall, width: number): SVGElement | HTMLElement {
  const { bars, rows, levels } = walk(pooled(kinds));
  return plot({
    width,
    height: rows.length * ROW + 36,
    marginLeft: 10,
    marginRight: 14,
    marginTop: 0,
    marginBottom: 36,
    style: STYLE,
    ariaLabel: 'Findings before and after, by class',
    x: { domain: [0, Math.max(1, ...levels.map(({ x }) => x))] },
    y: { domain: rows.map(({ key }) => key), padding: 0, axis: null },
    marks: [
      axisX({
        label: 'findings',
        labelAnchor: 'center',
        labelArrow: 'none',
        ticks: 5,
        tickFormat: 'd',
      }),
      link(levels, {
        x: 'x',
        y1: 'from',
        y2: 'to',
        dy: 9,
        stroke: 'var(--soft)',
        strokeWidth: 0.75,
      }),
      barX(bars, { y: 'key', x1: 'from', x2: 'to', fill: 'colour', insetTop: 18, insetBottom: 2 }),
      text(rows, {
        frameAnchor: 'left',
        y: 'key',
        dy: -9,
        text: 'title',
        textAnchor: 'start',
        fill: 'var(--ink)',
        ...HALO,
      }),
      text(rows, {
        frameAnchor: 'right',
        y: 'key',
        dy: -9,
        text: 'words',
        textAnchor: 'end',
        fill: 'var(--ink)',
        ...HALO,
      }),
    ],
  });
}

/** Pixels: a line of words and the bar under it. */
const ROW = 34;

/** Classes with a bar of their own; the rest share one. */
const MOST_KINDS = 12;

function pooled(kinds: readonly KindFlow[]): readonly KindFlow[] {
  if (kinds.length <= MOST_KINDS) return kinds;
  const rest = kinds.slice(MOST_KINDS - 1);
  const sum = (pick: (flow: KindFlow) => number) => rest.reduce((all, flow) => all + pick(flow), 0);
  return [
    ...kinds.slice(0, MOST_KINDS - 1),
    {
      kind: `${rest.length} other classes`,
      vanished: sum(({ vanished }) => vanished),
      stayed: sum(({ stayed }) => stayed),
      appeared: sum(({ appeared }) => appeared),
    },
  ];
}

function walk(kinds: readonly KindFlow[]) {
  const before = kinds.reduce((all, { vanished, stayed }) => all + vanished + stayed, 0);
  const stay = kinds.reduce((all, { stayed }) => all + stayed, 0);
  const after = kinds.reduce((all, { stayed, appeared }) => all + stayed + appeared, 0);
  const rows = [{ key: 'before', title: 'before', words: said(before) }];
  const bars = [{ key: 'before', from: 0, to: before, colour: 'var(--before)' }];
  const levels: { x: number; from: string; to: string }[] = [];
  let level = before;
  const step = (key: string, title: string, words: string, by: number, colour: string) => {
    levels.push({ x: level, from: rows.at(-1)?.key ?? key, to: key });
    rows.push({ key, title, words });
    if (by !== 0) bars.push({ key, from: level, to: level + by, colour });
    level += by;
  };
  for (const { kind, vanished, stayed } of kinds)
    if (vanished + stayed > 0)
      step(`-${kind}`, kind, goneWords(vanished, stayed), -vanished, 'var(--after)');
  for (const { kind, appeared } of kinds)
    if (appeared > 0) step(`+${kind}`, kind, `+${said(appeared)} new`, appeared, 'var(--bad)');
  step('after', 'after', afterWords(after, after - stay), 0, '');
  bars.push({ key: 'after', from: 0, to: stay, colour: 'var(--stay)' });
  bars.push({ key: 'after', from: stay, to: after, colour: 'var(--bad)' });
  return { rows, bars, levels };
}

const goneWords = (vanished: number, stayed: number): string =>
  [
    ...(vanished > 0 ? [`−${said(vanished)}`] : []),
    ...(stayed > 0 ? [`${said(stayed)} stay`] : []),
  ].join(', ');

const afterWords = (after: number, fresh: number): string =>
  fresh > 0 ? `${said(after)}, of these ${said(fresh)} new` : said(after);

const said = (count: number): string => count.toLocaleString('en');
