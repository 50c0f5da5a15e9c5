import type { Finding } from '../finding/finding.ts';
import type { Candidate } from './candidate.ts';
import type { RepairContext } from './context.ts';

/**
 * Orders the candidates of one finding. Scores are comparable within one call only; higher is preferred.
 * The controller implements this too.
 */
export interface Ranker {
  readonly score: (request: RankRequest) => Promise<readonly number[]>;
}

export interface RankRequest {
  readonly context: RepairContext;
  readonly finding: Finding;
  readonly candidates: readonly Candidate[];
}

/** The rule ranker: what each candidate's own rule gave it. */
export const ruleRanker: Ranker = {
  score: async ({ candidates }) => candidates.map(({ score }) => score),
};
