import type { Finding, Place } from '../finding/finding.ts';
import type { Candidate } from './candidate.ts';
import type { TraceEntry, Trial } from './repair.ts';
import type { Step } from './search-state.ts';
import type { Tried } from './try-candidate.ts';

/** A candidate with the ranker's score and what the checker and the gates said. */
export interface RankedTrial {
  readonly candidate: Candidate;
  readonly score: number;
  readonly tried: Tried;
}

/** What was tried for a finding, and for those that a second edit was needed for. */
export function traceMended(
  round: number,
  finding: Finding,
  at: { readonly at?: Place },
  trials: readonly RankedTrial[],
  steps: readonly Step[],
): TraceEntry[] {
  const [taken, ...others] = steps;
  const together = others.map(({ candidate }) => candidate.title).join(', ');
  return [
    {
      round,
      finding,
      ...at,
      trials: trials.map(({ candidate, score, tried }): Trial => {
        if (candidate === taken?.candidate)
          return {
            candidate,
            score,
            outcome: 'chosen',
            ...(together && { reason: `together with: ${together}` }),
          };
        return tried.kind === 'passed'
          ? { candidate, score, outcome: 'not-needed' }
          : { candidate, score, outcome: 'rejected', reason: said(tried) };
      }),
    },
    ...others.map(
      ({ finding: also, at: there, candidate }): TraceEntry => ({
        round,
        finding: also,
        ...(there && { at: there }),
        trials: [{ candidate, score: candidate.score, outcome: 'chosen' }],
      }),
    ),
  ];
}

export const traceRefused = (trials: readonly RankedTrial[]): Trial[] =>
  trials.map(({ candidate, score, tried }) => ({
    candidate,
    score,
    outcome: 'rejected',
    reason: said(tried),
  }));

/** Why nothing that was tried would do, in one sentence. */
export function refusal(results: readonly Tried[]): string {
  const reasons = [...new Set(results.map(said))];
  return `Every edit that was tried was refused: ${reasons.slice(0, 3).join('; ')}.`;
}

/** A finding given up again on a later pass is told once. */
export const withoutEarlier = (
  trace: readonly TraceEntry[],
  finding: Finding,
  round: number,
): TraceEntry[] =>
  trace.filter(
    (entry) =>
      entry.round !== round ||
      entry.finding.summary !== finding.summary ||
      entry.finding.detail !== finding.detail ||
      entry.finding.place?.range.start !== finding.place?.range.start ||
      entry.trials.some(({ outcome }) => outcome === 'chosen'),
  );

function said(tried: Tried): string {
  switch (tried.kind) {
    case 'refused':
      return tried.reason;
    case 'introduces':
      return `${tried.findings.length} new ${tried.findings.length === 1 ? 'finding' : 'findings'} would appear`;
    case 'passed':
      return 'it passed';
  }
}
