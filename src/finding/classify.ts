import { detailsOf } from './details-of.ts';
import { compareFindings, type Finding, type Stage } from './finding.ts';
import type { RawDiagnostic } from './raw-diagnostic.ts';
import { stageOf } from './stage-of.ts';

/**
 * The diagnostics of one run of terraform as findings, sorted with `compareFindings`. Give all of
 * them at once: since an early stage hides the later ones, an error that could belong to two stages
 * is told by its neighbours.
 */
export function classify(diagnostics: readonly RawDiagnostic[]): readonly Finding[] {
  const judged = diagnostics.map((raw) => {
    const details = detailsOf(raw);
    return { raw, details, stage: stageOf(raw, details) };
  });
  const certain = judged.flatMap(({ raw, stage }) =>
    raw.severity === 'error' && stage.certain ? [stage.stage] : [],
  );
  // Stage 5 is reached resource by resource, beside errors of stage 4 in others.
  const reached = certain.reduce<Stage | undefined>(
    (least = 4, stage) => (stage < least ? stage : least),
    undefined,
  );
  return judged
    .map(({ raw, details, stage }) => ({
      ...details,
      severity: raw.severity,
      stage: stage.certain ? stage.stage : (reached ?? stage.stage),
      summary: raw.summary,
      detail: raw.detail,
      ...(raw.place && { place: raw.place }),
    }))
    .sort(compareFindings);
}
