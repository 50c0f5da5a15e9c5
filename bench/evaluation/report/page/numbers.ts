import type { Interval } from '../../../../src/evaluate/statistics/bootstrap.ts';

/** `97.0 %` */
export const percent = (share: number): string => `${(100 * share).toFixed(1)}\u00a0%`;

/** `97.0 % [95.2, 98.5]` */
export const percentInterval = ({ mean, low, high }: Interval): string =>
  `${percent(mean)} [${(100 * low).toFixed(1)}, ${(100 * high).toFixed(1)}]`;

export const interval = ({ mean, low, high }: Interval, digits: number): string =>
  `${mean.toFixed(digits)} [${low.toFixed(digits)}, ${high.toFixed(digits)}]`;

/** Milliseconds as a person says them: `340 ms`, `2.9 s`. */
export const duration = (ms: number): string =>
  ms < 1000 ? `${Math.round(ms)} ms` : `${Number((ms / 1000).toFixed(1))} s`;

/** Two digits that count: `0.053`, `1.8`, `12`. */
export const ratio = (value: number): string =>
  value === 0 ? '0' : value >= 10 ? value.toFixed(0) : String(Number(value.toPrecision(2)));

/** `1 row`, `2 rows` */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
