import { axisX, axisY, plot, rectY, ruleX, ruleY } from '@observablehq/plot';
import type { Spread } from '../../figures/spread.ts';
import { STYLE } from './plot-style.ts';

export interface SpreadScale {
  readonly label: string;
  /** The same for all corpora, so that panels compare by eye. */
  readonly domain: readonly [number, number];
  readonly words: (value: number) => string;
}

/** A histogram on a logarithmic scale; a full line at the median, a dashed one at the 95th percentile. */
export function spreadPlot(
  spread: Spread,
  scale: SpreadScale,
  width: number,
): SVGElement | HTMLElement {
  const most = Math.max(...spread.bins.map(({ count }) => count));
  return plot({
    width,
    height: 200,
    marginLeft: 40,
    marginRight: 14,
    marginTop: 26,
    marginBottom: 38,
    style: STYLE,
    ariaLabel: `Distribution of ${scale.label}`,
    x: { type: 'log', domain: [...scale.domain] },
    y: { domain: [0, most], nice: true },
    marks: [
      axisX({
        label: scale.label,
        labelAnchor: 'center',
        labelArrow: 'none',
        ticks: ticksOf(scale.domain, width),
        tickFormat: scale.words,
      }),
      axisY({ label: 'rows', labelArrow: 'none', ticks: Math.min(4, most), tickFormat: 'd' }),
      rectY(spread.bins, {
        x1: 'from',
        x2: 'to',
        y: 'count',
        fill: 'var(--after)',
        insetLeft: 0.5,
        insetRight: 0.5,
        title: ({ from, to, count }) => `${scale.words(from)} to ${scale.words(to)}: ${count}`,
      }),
      ruleX([spread.median], { stroke: 'var(--ink)', strokeWidth: 1.5 }),
      ruleX([spread.p95], { stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '4,3' }),
      ruleY([0], { stroke: 'var(--soft)' }),
    ],
  });
}

/** 1 and 3 of every decade, or every decade where that would be crowded. */
function ticksOf([low, high]: readonly [number, number], width: number): number[] {
  const decades = Math.log10(high / low);
  const steps = width / decades > 110 ? [1, 3] : [1];
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++)
    ticks.push(...steps.map((step) => Number((step * 10 ** power).toPrecision(1))));
  return ticks.filter((tick) => tick >= low && tick <= high);
}
