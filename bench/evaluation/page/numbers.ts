import type { Summary } from '../../../src/evaluate/summarise.ts';

/** "96.5 % [94.7, 98.3]": a share with its 95 % interval. */
export const withInterval = (share: Summary['passed']['after']): string =>
  share === undefined
    ? '–'
    : `${inPercent(share.mean)} [${bound(share.low)}, ${bound(share.high)}]`;

export const inPercent = (share: number | undefined): string =>
  share === undefined ? '–' : `${bound(share)} %`;

const bound = (share: number): string => (100 * share).toFixed(1);

export const rounded = (value: number | undefined, digits: number): string =>
  value === undefined ? '–' : value.toFixed(digits);

/** "0.05 / 0.34": median and 95th percentile. */
export const both = (spread: Summary['ms'], digits: number): string =>
  spread === undefined ? '–' : `${spread.p50.toFixed(digits)} / ${spread.p95.toFixed(digits)}`;

/** A probability that is told no smaller than anyone believes it. */
export const chance = (p: number): string => (p < 0.0001 ? '< 0.0001' : p.toFixed(4));
