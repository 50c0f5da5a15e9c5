import fc from 'fast-check';
import { fitWeights } from '../../../src/preference/choices/fit-weights.ts';
import {
  rankedChoice,
  ruledChoice,
  type ScoredChoice,
} from '../../../src/preference/choices/scored-choice.ts';

const choice = (right: number, worths: number[], logs: number[]): ScoredChoice => ({
  logs,
  row: {
    right,
    options: worths.map((worth, index) => ({
      edit: `${index}\n#end\n`,
      action: 'add-argument',
      score: worth,
      worth,
      lossy: false,
    })),
  } as unknown as ScoredChoice['row'],
});

test('a model that knows better is listened to', () => {
  const dev = Array.from({ length: 20 }, () => choice(1, [0.9, 0.8], [-30, -2]));
  const weights = fitWeights(dev);
  expect(dev.every((one) => rankedChoice(one, weights) === 1)).toBe(true);
  expect(dev.every((one) => ruledChoice(one.row) === 0)).toBe(true);
});

test('a model that knows nothing is hardly listened to', () => {
  const dev = Array.from({ length: 20 }, (_, index) =>
    choice(0, [0.9, 0.3], index % 2 === 0 ? [-30, -2] : [-2, -30]),
  );
  const weights = fitWeights(dev);
  expect(dev.every((one) => rankedChoice(one, weights) === 0)).toBe(true);
  expect(weights.rules).toBeGreaterThan(40);
});

test('what the model finds absurd loses a bounded part of its worth', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 0, noNaN: true }), (log) => {
      const absurd = choice(0, [2, 0.5], [log, 0]);
      expect(rankedChoice(absurd, { length: 0, rules: 3 })).toBe(0);
    }),
  );
});
