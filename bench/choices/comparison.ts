import type { RankWeights } from '../../src/controller/ranking/worth-together.ts';
import { mcnemar } from '../../src/evaluate/statistics/mcnemar.ts';
import {
  rankedChoice,
  ruledChoice,
  type ScoredChoice,
} from '../../src/preference/choices/scored-choice.ts';

/** Rules, the model alone and both together, on all choices and by class of fault. */
export function comparison(choices: readonly ScoredChoice[], weights: RankWeights) {
  const judged = choices.map((choice) => ({
    class: choice.row.class,
    rules: ruledChoice(choice.row) === choice.row.right,
    model: rankedChoice(choice, { ...weights, rules: 1e-6 }) === choice.row.right,
    together: rankedChoice(choice, weights) === choice.row.right,
  }));
  const line = (some: typeof judged) => ({
    choices: some.length,
    rules: share(some.map(({ rules }) => rules)),
    model: share(some.map(({ model }) => model)),
    together: share(some.map(({ together }) => together)),
  });
  const { onlyA, onlyB, p } = mcnemar(
    judged.map(({ rules, together }) => ({ a: rules, b: together })),
  );
  return {
    all: line(judged),
    onlyRules: onlyA,
    onlyTogether: onlyB,
    p,
    byClass: Object.fromEntries(
      [...new Set(judged.map((one) => one.class))]
        .sort()
        .map((name) => [name, line(judged.filter((one) => one.class === name))]),
    ),
  };
}

const share = (holds: readonly boolean[]): number =>
  holds.length === 0 ? Number.NaN : holds.filter(Boolean).length / holds.length;
