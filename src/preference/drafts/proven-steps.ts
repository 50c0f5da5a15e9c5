import type { Module } from '../../module/module.ts';
import { applyCandidate } from '../../repair/apply-candidate.ts';
import type { Candidate } from '../../repair/candidate.ts';
import type { Repair, TraceEntry } from '../../repair/repair.ts';
import type { Question } from '../choices/choice.ts';

/** A step of a repair, asked anew of the module as it was before the step. */
export interface ProvenStep extends Question {
  readonly before: Module;
}

/**
 * The steps that a repair is made of, each with the module that it was made in. What takes something of the author's
 * away is left out: that it validates does not make it what anybody would choose.
 */
export function provenSteps({ draft, applied, trace }: Repair): ProvenStep[] {
  const kept = new Set(applied.map(({ candidate }) => candidate));
  let before = draft;
  return lastSearch(trace).flatMap(({ finding, trials }): ProvenStep[] => {
    const taken = trials.find(({ outcome }) => outcome === 'chosen')?.candidate;
    if (!taken) return [];
    const step = { before, finding, inverse: taken.edits, class: finding.kind, how: 'proven' };
    before = applyCandidate(before, taken.edits);
    return kept.has(taken) && isLossless(taken) ? [step] : [];
  });
}

const isLossless = ({ loses }: Candidate): boolean => loses === undefined;

/** A draft that nothing mends as a whole is searched again from its beginning; both searches are in the trace. */
function lastSearch(trace: readonly TraceEntry[]): readonly TraceEntry[] {
  const start = trace.findLastIndex(({ round }, index) => round < (trace[index - 1]?.round ?? 0));
  return trace.slice(Math.max(0, start));
}
