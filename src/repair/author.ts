import type { Candidate } from './candidate.ts';
import type { RankRequest } from './ranker.ts';

/**
 * Writes candidates of its own for a finding, beside those of the rules and never in their place. They pass the same
 * checker, gates and validator.
 */
export interface Author {
  readonly write: (request: RankRequest) => Promise<readonly Candidate[]>;
}
