import { mcnemar } from '../../src/evaluate/statistics/mcnemar.ts';
import type { Fill } from './fills-of.ts';

/** Natural logarithm a token. A threshold that takes all comes last. */
const TRIED = [-0.02, -0.05, -0.1, -0.15, -0.2, -0.3, -0.4, -0.6, -0.8, -1.1, -1.5];

/** From which sureness on the model's text should be taken before the rules', so that most are right on `dev`. */
export function fitSureness(dev: readonly Fill[]): number {
  const [best] = TRIED.map((least) => ({ least, right: rightAt(dev, least) })).sort(
    (a, b) => b.right - a.right || b.least - a.least,
  );
  return best?.least ?? 0;
}

/** Rules alone against the model's text wherever it is sure enough and passes, else the rules'. */
export function summary(fills: readonly Fill[], least: number) {
  const { onlyA, onlyB, p } = mcnemar(
    fills.map((fill) => ({ a: fill.rules, b: isRightAt(fill, least) })),
  );
  const written = fills.filter((fill) => fill.written);
  return {
    fills: fills.length,
    rules: fills.filter(({ rules }) => rules).length,
    written: written.length,
    'passes at first try': written.filter((fill) => fill.written?.passes).length,
    'right by itself': written.filter((fill) => fill.written?.right).length,
    'taken at the threshold': fills.filter((fill) => isTaken(fill, least)).length,
    'right together': rightAt(fills, least),
    'only rules': onlyA,
    'only together': onlyB,
    p,
  };
}

const rightAt = (fills: readonly Fill[], least: number): number =>
  fills.filter((fill) => isRightAt(fill, least)).length;

const isRightAt = (fill: Fill, least: number): boolean =>
  isTaken(fill, least) ? fill.written?.right === true : fill.rules;

const isTaken = ({ written }: Fill, least: number): boolean =>
  written?.passes === true && written.sure >= least;
