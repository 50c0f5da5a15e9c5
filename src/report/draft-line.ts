import type { Finding } from '../finding/finding.ts';
import type { Candidate, Edit } from '../repair/candidate.ts';
import type { Repair } from '../repair/repair.ts';
import { lineNumber } from './line-number.ts';

/**
 * The 1-based line of the draft where a finding stands, also for one that came to light only after other
 * candidates were in; undefined where it has no place, or stands in a file that the repair added.
 */
export function draftLine(finding: Finding, repair: Repair): number | undefined {
  const { place } = finding;
  const file = repair.draft.files.find(({ path }) => path === place?.file);
  if (!file || !place) return undefined;
  const edits = candidatesBefore(finding, repair).map((candidate) =>
    candidate.edits.filter((edit) => edit.file === place.file),
  );
  return lineNumber(file.bytes, edits.reduceRight(offsetBefore, place.range.start));
}

/** The candidates that were in the text when the finding was found; each one's edits are for the text before it. */
function candidatesBefore(
  finding: Finding,
  { applied, before, trace }: Repair,
): readonly Candidate[] {
  const index = applied.findIndex((one) => one.finding === finding);
  if (index >= 0) return applied.slice(0, index).map(({ candidate }) => candidate);
  if (before.findings.some((other) => isSame(other, finding))) return [];
  const traced = trace.findIndex((entry) => entry.finding === finding);
  const earlier = traced < 0 ? trace : trace.slice(0, traced);
  const chosen = earlier.flatMap(({ trials }) =>
    trials.filter(({ outcome }) => outcome === 'chosen'),
  );
  return traced < 0
    ? applied.map(({ candidate }) => candidate)
    : chosen.map(({ candidate }) => candidate);
}

/** Where a byte of the edited text stood before the edits; a byte that they brought stands where they begin. */
function offsetBefore(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { range, text } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const start = range.start + shift;
    if (offset < start) break;
    const length = Buffer.byteLength(text);
    if (offset < start + length) return range.start;
    shift += length - (range.end - range.start);
  }
  return offset - shift;
}

const isSame = (a: Finding, b: Finding): boolean =>
  a === b ||
  (a.kind === b.kind &&
    a.detail === b.detail &&
    a.place?.file === b.place?.file &&
    a.place?.range.start === b.place?.range.start);
