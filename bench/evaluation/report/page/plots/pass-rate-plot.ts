import { axisX, barX, plot, ruleY, text, tickX } from '@observablehq/plot';
import type { PassRates, Rate, SystemRate } from '../../figures/pass-rates.ts';
import { percentInterval } from '../numbers.ts';
import { HALO, STYLE } from './plot-style.ts';

/**
 * A bar for the drafts and one for each system, with whiskers. Of a system's bar the full part lost nothing of the
 * draft, the pale part did; a dotted mark repeats the rate before.
 */
export function passRatePlot(
  { draft, gold, systems }: PassRates,
  titleOf: (system: string) => string,
  width: number,
): SVGElement | HTMLElement {
  const bars = [
    unrepaired('before', 'before: the draft', draft),
    ...(gold ? [unrepaired('gold', titleOf('gold'), gold)] : []),
    ...systems.map((rates) => repaired(titleOf(rates.system), rates)),
  ];
  const isNarrow = width < NARROW;
  const top = isNarrow ? 36 : 20;
  const place = { y: 'key', insetTop: top, insetBottom: 4 } as const;
  const whisker = { y: 'key', stroke: 'var(--ink)', strokeWidth: 1.5 } as const;
  const words = { y: 'key', fill: 'var(--ink)', ...HALO } as const;
  const row = top + BAR + 4;
  return plot({
    width,
    height: bars.length * row + 36,
    marginLeft: 10,
    marginRight: 14,
    marginTop: 0,
    marginBottom: 36,
    style: STYLE,
    ariaLabel: 'Share of valid texts before and after',
    x: { domain: [0, 100] },
    y: { domain: bars.map(({ key }) => key), padding: 0, axis: null },
    marks: [
      axisX({ label: 'valid texts (%)', labelAnchor: 'center', labelArrow: 'none', ticks: 5 }),
      barX(bars, { ...place, x1: 0, x2: 100, fill: 'var(--track)' }),
      barX(bars, { ...place, x: 'mean', fill: 'colour', stroke: 'edge' }),
      barX(bars, { ...place, x: 'whole', fill: 'var(--after)' }),
      ruleY(bars, { ...whisker, x1: 'low', x2: 'high', dy: (top - 4) / 2 }),
      ...(['low', 'high'] as const).map((x) =>
        tickX(bars, { ...whisker, x, insetTop: top + 4, insetBottom: 8 }),
      ),
      tickX(bars, { ...place, x: 'before', stroke: 'var(--ink)', strokeDasharray: '2,2' }),
      text(bars, {
        ...words,
        frameAnchor: 'left',
        dy: 10 - row / 2,
        text: 'title',
        textAnchor: 'start',
        fontWeight: 600,
        lineWidth: (width - (isNarrow ? 24 : NUMBERS)) / EM,
        textOverflow: 'ellipsis',
      }),
      text(bars, {
        ...words,
        frameAnchor: isNarrow ? 'left' : 'right',
        dy: (isNarrow ? 26 : 10) - row / 2,
        text: 'words',
        textAnchor: isNarrow ? 'start' : 'end',
      }),
    ],
  });
}

/** Pixels below which a system's name and its numbers take a line each. */
const NARROW = 430;

/** Pixels that the numbers take at most, and that an em of text takes. */
const NUMBERS = 240;
const EM = 12;

/** Pixels, the height of a bar. */
const BAR = 16;

interface Bar {
  readonly key: string;
  readonly title: string;
  readonly words: string;
  readonly colour: string;
  readonly edge: string;
  /** Percent. */
  readonly mean: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly whole: number | undefined;
  readonly before: number | undefined;
}

const unrepaired = (key: string, title: string, rate: Rate): Bar => ({
  ...measures(rate),
  key,
  title,
  colour: 'var(--before)',
  edge: 'var(--before)',
  whole: undefined,
  before: undefined,
});

const repaired = (title: string, { system, before, after, whole }: SystemRate): Bar => ({
  ...measures(after),
  key: system,
  title,
  colour: 'var(--lossy)',
  edge: 'var(--after)',
  whole: percent(whole.share?.mean),
  before: percent(before.share?.mean),
});

const measures = ({ n, share }: Rate) => ({
  words: share ? `${percentInterval(share)}  n = ${n}` : 'not judged',
  mean: percent(share?.mean),
  low: percent(share?.low),
  high: percent(share?.high),
});

const percent = (share: number | undefined): number | undefined => share && 100 * share;
