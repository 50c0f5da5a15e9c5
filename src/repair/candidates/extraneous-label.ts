import type { Finding } from '../../finding/finding.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext } from '../context.ts';

/** `terraform "x" {` takes no label: the label goes. Other unclassified findings have no candidate. */
export function extraneousLabel(
  _context: RepairContext,
  finding: Finding,
  at: Located,
): Candidate[] {
  const block = at.path[0];
  const label = block?.labels.find(({ range }) => range.start === finding.place?.range.start);
  if (!block || !label || !finding.summary.startsWith('Extraneous label')) return [];
  const from = block.labels[block.labels.indexOf(label) - 1]?.range.end ?? block.type.range.end;
  return [
    {
      action: 'fix-syntax',
      title: `drop the label \`${label.text}\``,
      score: 0.8,
      edits: inFile(at.file, [{ range: { start: from, end: label.range.end }, text: '' }]),
    },
  ];
}
