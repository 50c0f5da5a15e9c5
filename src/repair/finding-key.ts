import type { Finding } from '../finding/finding.ts';
import { subjectOf } from '../finding/subject-of.ts';
import { locate, type RepairContext } from './context.ts';

/**
 * What a finding is about, without offsets, so that it can be recognised after an edit:
 * its kind, its names, and the blocks it lies in.
 */
export function findingKey(context: RepairContext, finding: Finding): string {
  const at = locate(context, finding);
  const blocks = (at?.path ?? []).map((block) =>
    [block.type.text, ...block.labels.map(({ text }) => text)].join(' '),
  );
  const argument = at?.attribute?.name.text ?? '';
  return [finding.kind, namesOf(finding), finding.place?.file ?? '', ...blocks, argument].join(
    '\n',
  );
}

/** Keys with how often each occurs. */
export function countKeys(
  context: RepairContext,
  findings: readonly Finding[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = findingKey(context, finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** How many findings of `after` are not in `before`, and the other way round. */
export function difference(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): { introduced: number; resolved: number } {
  let introduced = 0;
  let resolved = 0;
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const change = (after.get(key) ?? 0) - (before.get(key) ?? 0);
    if (change > 0) introduced += change;
    else resolved -= change;
  }
  return { introduced, resolved };
}

function namesOf(finding: Finding): string {
  const subject = subjectOf(finding);
  if (finding.kind === 'unsupported-attribute') return `${finding.on ?? ''}.${subject}`;
  return subject ?? (finding.kind === 'absent-file' ? '' : finding.summary);
}
