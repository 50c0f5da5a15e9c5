import { uniform } from '../../random/uniform.ts';
import { percentile } from './percentile.ts';

/** A mean and the bounds between which 95 % of the means of resampled rows lie, both inclusive. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Percentile bootstrap of a mean, or of a share where values are 0 and 1 (Efron & Tibshirani 1993, chapter 13). The
 * same values in the same order with the same seed give the same interval on every machine. Undefined without values.
 */
export function bootstrap(values: readonly number[], seed = 1): Interval | undefined {
  if (values.length === 0) return undefined;
  const next = uniform(seed);
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let row = 0; row < values.length; row++)
      sum += values[Math.floor(next() * values.length)] as number;
    return sum / values.length;
  });
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    low: percentile(means, 0.025),
    high: percentile(means, 0.975),
  };
}

const RESAMPLES = 2000;
