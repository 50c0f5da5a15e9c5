import type { Outcome } from './outcome.ts';

/**
 * The outcomes of all shards, by protocol, corpus, system and id: the same list however the rows were spread. An outcome
 * may come twice if it is the same to the letter; throws where two of one row differ.
 */
export function mergeOutcomes(shards: readonly (readonly Outcome[])[]): Outcome[] {
  const known = new Map<string, Outcome>();
  for (const outcome of shards.flat()) {
    const { protocol, corpus, system, id } = outcome;
    const key = [protocol, corpus, system, id].join('\0');
    const other = known.get(key);
    if (other && JSON.stringify(other) !== JSON.stringify(outcome))
      throw new Error(
        `Two outcomes of ${id} (${protocol}, ${corpus}, ${system}) differ; merge the shards of one run only.`,
      );
    known.set(key, outcome);
  }
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, outcome]) => outcome);
}
