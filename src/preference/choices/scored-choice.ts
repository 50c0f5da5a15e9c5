import { type RankWeights, worthTogether } from '../../controller/ranking/worth-together.ts';
import type { ChoiceRow } from '../pairs/choice-row.ts';

/** A choice that rules and a model can be compared on: several options pass, and one of them is right. */
export interface ScoredChoice {
  readonly row: ChoiceRow & { readonly right: number };
  /** The model's logarithm of each option's probability. */
  readonly logs: readonly number[];
}

/**
 * Whether a choice tells something about preference. An invented argument or block is left out where several options
 * pass: the fault says that it is to be dropped, and an author may well want it kept elsewhere. So is the repair of a draft:
 * the rules chose it.
 */
export const isTelling = (row: ChoiceRow): row is ChoiceRow & { readonly right: number } =>
  row.source !== 'draft' &&
  row.right !== undefined &&
  row.options.length > 1 &&
  !row.class.startsWith('invented-');

/** Index of the option that the rules take. */
export const ruledChoice = ({ options }: ChoiceRow): number =>
  firstBest(options.map(({ worth }) => worth));

/** Index of the option that rules and model take together, as `rankWithController` ranks. */
export function rankedChoice({ row, logs }: ScoredChoice, weights: RankWeights): number {
  return firstBest(worthsTogether({ row, logs }, weights));
}

/** In units of the rules' worth. */
export const worthsTogether = (
  { row: { options }, logs }: ScoredChoice,
  weights: RankWeights,
): number[] =>
  worthTogether(
    options.map(({ worth, edit }, index) => ({
      worth,
      log: logs[index] ?? 0,
      length: edit.length,
    })),
    weights,
  );

const firstBest = (values: readonly number[]): number => values.indexOf(Math.max(...values));
