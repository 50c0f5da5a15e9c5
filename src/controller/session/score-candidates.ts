import { type CandidateTree, candidateTree } from './candidate-tree.ts';
import type { PrefixCache } from './prefix-cache.ts';
import type { Watch } from './watch.ts';

/** By candidate, the sum of its tokens' log-probabilities behind the prefix; 0 for one of no tokens. */
export async function scoreCandidates(
  prefix: PrefixCache,
  tokens: readonly number[],
  candidates: readonly (readonly number[])[],
  maxTokens: number,
  watch: Watch,
): Promise<number[]> {
  const root = tokens.at(-1) as number;
  await prefix.read(tokens.slice(0, -1), watch);
  const scores: number[] = [];
  for (const group of groups(candidates, maxTokens - tokens.length)) {
    watch.check();
    scores.push(...(await scoreTree(prefix, candidateTree(root, group))));
  }
  return scores;
}

async function scoreTree(
  prefix: PrefixCache,
  { ids, parents, paths }: CandidateTree,
): Promise<number[]> {
  const wanted = [...new Set(paths.flat().map(({ node }) => node))].sort((a, b) => a - b);
  if (wanted.length === 0) return paths.map(() => 0);
  const { logits, logSumExp } = await prefix.run(ids, wanted, parents);
  const { vocabulary } = prefix.session.shape;
  const rowOf = new Map(wanted.map((node, row) => [node, row]));
  return paths.map((path) =>
    path.reduce((sum, { node, token }) => {
      const row = rowOf.get(node) as number;
      return sum + (logits[row * vocabulary + token] as number) - (logSumExp[row] as number);
    }, 0),
  );
}

/** Candidates that one step takes, in order. */
function groups(candidates: readonly (readonly number[])[], room: number): (readonly number[])[][] {
  const limit = Math.min(MAX_STEP, room);
  const result: (readonly number[])[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const tokens of candidates) {
    size += tokens.length;
    if (size > limit) {
      result.push([]);
      size = tokens.length;
    }
    result.at(-1)?.push(tokens);
  }
  return result;
}

// Tokens of one step: their logits are 200 kB each for a vocabulary of 49,152.
const MAX_STEP = 256;
