import type { Finding, Place } from '../../finding/finding.ts';
import { subjectOf } from '../../finding/subject-of.ts';
import type { Edit } from '../../repair/candidate.ts';
import type { Expected } from './fault.ts';

/** For each fault the finding it leads to, a different one each; undefined where there is none. */
export function findingsFor(
  expected: readonly Expected[],
  edits: readonly Edit[],
  findings: readonly Finding[],
): (Finding | undefined)[] {
  const taken = new Set<Finding>();
  return expected.map((one) => {
    const within = one.within && afterEdits(one.within, edits);
    const found = findings.find((finding) => !taken.has(finding) && matches(finding, one, within));
    if (found) taken.add(found);
    return found;
  });
}

function matches(
  finding: Finding,
  { kinds, name, summary }: Expected,
  within: Place | undefined,
): boolean {
  if (!kinds.includes(finding.kind)) return false;
  if (name !== undefined && subjectOf(finding) !== name) return false;
  if (summary && !summary.test(finding.summary)) return false;
  if (!within) return true;
  const at = finding.place;
  return (
    at !== undefined &&
    at.file === within.file &&
    within.range.start <= at.range.start &&
    at.range.start <= within.range.end
  );
}

/** Where a place of the valid module lies with the edits made; what was put in at its ends is part of it. */
function afterEdits({ file, range }: Place, edits: readonly Edit[]): Place {
  let { start, end } = range;
  for (const edit of edits) {
    if (edit.file !== file) continue;
    const grown = Buffer.byteLength(edit.text) - (edit.range.end - edit.range.start);
    if (edit.range.end < range.start) start += grown;
    if (edit.range.start <= range.end) end += grown;
  }
  return { file, range: { start, end } };
}
