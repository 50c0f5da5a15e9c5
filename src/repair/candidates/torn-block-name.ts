import type { Block } from '../../hcl/tree.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext, schemaAt } from '../context.ts';
import { likeness } from '../likeness.ts';
import { whereaboutsOf } from '../whereabouts.ts';

/** `geo_ restriction {`: a blank has torn the name, and terraform takes its end for a label. */
export function tornBlockName(context: RepairContext, outer: Located, block: Block): Candidate[] {
  const [label, ...more] = block.labels;
  if (!label || label.quoted || more.length > 0 || block.type.text === 'dynamic') return [];
  const type = block.type.text;
  const name =
    type.endsWith('_') || label.text.startsWith('_') ? type + label.text : `${type}_${label.text}`;
  const schema = schemaAt(context, outer.path);
  const { around } = whereaboutsOf(outer.path);
  const known = [...(schema?.blocks.keys() ?? [])].some((to) => likeness(name, to, around) >= LIKE);
  if (!known && !type.endsWith('_')) return [];
  return [
    {
      action: 'rename-block',
      title: `write \`${type} ${label.text}\` as one name, \`${name}\``,
      edits: inFile(outer.file, [
        { range: { start: block.type.range.start, end: label.range.end }, text: name },
      ]),
      score: known ? 0.97 : 0.9,
    },
  ];
}

const LIKE = 0.9;
