/** How the model's word and the rules' go together, learned on the dev split and kept with the model. */
export interface RankWeights {
  /** Natural logarithm a character: longer edits are less likely token by token, not worse. */
  readonly length: number;
  /** Natural logarithm a unit of the rules' score, above 0: the greater, the less the model says. */
  readonly rules: number;
}

/** What both see of one candidate. */
export interface Weighed {
  /** The rules' score. */
  readonly worth: number;
  /** The model's: a natural logarithm. */
  readonly log: number;
  /** Characters. */
  readonly length: number;
}

/**
 * The worth of each candidate by rules and model together, a product of experts: what the model likes best keeps the
 * rules' score, the others lose by how much less likely they are.
 */
export function worthTogether(all: readonly Weighed[], { length, rules }: RankWeights): number[] {
  const said = all.map((one) => one.log + length * one.length);
  const most = Math.max(...said);
  return all.map(
    ({ worth }, index) => worth - Math.min(MOST_TAKEN, (most - (said[index] ?? most)) / rules),
  );
}

/** A model that finds a candidate absurd takes this much of its score, and not more. */
export const MOST_TAKEN = 1;
