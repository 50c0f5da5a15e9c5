import type { Finding } from '../../finding/finding.ts';
import { insertAttribute } from '../../hcl/edit/attribute.ts';
import { quote } from '../../hcl/value.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext, schemaAt } from '../context.ts';

/**
 * `attribute "id" {` where the block takes no label: the label becomes the argument that names the block,
 * where one is missing, or goes. Other unclassified findings have no candidate.
 */
export function extraneousLabel(
  context: RepairContext,
  finding: Finding,
  at: Located,
): Candidate[] {
  const block = at.path.at(-1);
  const label = block?.labels.find(({ range }) => range.start === finding.place?.range.start);
  if (!block || !label || !finding.summary.startsWith('Extraneous label')) return [];
  const from = block.labels[block.labels.indexOf(label) - 1]?.range.end ?? block.type.range.end;
  const dropped = { range: { start: from, end: label.range.end }, text: '' };
  const present = new Set(
    block.body.items.map((item) => (item.kind === 'attribute' ? item.name.text : item.type.text)),
  );
  const naming = [...(schemaAt(context, at.path)?.attributes.values() ?? [])].filter(
    ({ name, type, required, optional }) =>
      type === 'string' &&
      (required || (optional && name === 'name')) &&
      !present.has(name) &&
      NAMING.has(name),
  );
  return [
    ...naming.map(({ name }) => ({
      action: 'fix-syntax' as const,
      title: `write the label of \`${block.type.text}\` as its \`${name}\``,
      score: 0.9,
      edits: inFile(at.file, [
        dropped,
        ...insertAttribute(at.document, block, name, quote(label.text)),
      ]),
    })),
    {
      action: 'fix-syntax',
      title: `drop the label of \`${block.type.text}\``,
      score: 0.7,
      edits: inFile(at.file, [dropped]),
    },
  ];
}

/** Arguments that say which of several blocks this one is. */
const NAMING: ReadonlySet<string> = new Set(['name', 'id', 'key', 'type', 'field', 'identifier']);
