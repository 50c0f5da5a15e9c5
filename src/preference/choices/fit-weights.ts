import type { RankWeights } from '../../controller/ranking/worth-together.ts';
import { rankedChoice, type ScoredChoice, worthsTogether } from './scored-choice.ts';

/**
 * The weights that choose right most often on the dev split; of those that are as good, the ones that are surest of
 * what is right. Two numbers, so that a grid is enough.
 */
export function fitWeights(dev: readonly ScoredChoice[]): RankWeights {
  const tried = LENGTHS.flatMap((length) =>
    RULES.map((rules) => {
      const weights = { length, rules };
      const right = dev.filter((choice) => rankedChoice(choice, weights) === choice.row.right);
      return { weights, right: right.length, loss: meanLoss(dev, weights) };
    }),
  );
  const [best] = tried.sort((a, b) => b.right - a.right || a.loss - b.loss);
  if (!best) throw new Error('No weights to try.');
  return best.weights;
}

/** Nats a character. */
const LENGTHS = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];
/** Nats a unit of worth. */
const RULES = [3, 5, 8, 12, 18, 27, 40, 60, 90, 140, 200];

/** Mean negative log-probability of the right one, each worth times `rules` as a logarithm. */
function meanLoss(dev: readonly ScoredChoice[], weights: RankWeights): number {
  const losses = dev.map((choice) => {
    const logs = worthsTogether(choice, weights).map((worth) => worth * weights.rules);
    const most = Math.max(...logs);
    const sum = logs.reduce((total, log) => total + Math.exp(log - most), 0);
    return most + Math.log(sum) - (logs[choice.row.right] ?? most);
  });
  return losses.reduce((total, loss) => total + loss, 0) / Math.max(1, losses.length);
}
