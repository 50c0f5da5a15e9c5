import type { Finding } from '../../finding/finding.ts';
import type { Block } from '../../hcl/tree.ts';
import { nameOfBlock } from '../../repair/block-place.ts';
import { locate, type RepairContext } from '../../repair/context.ts';
import { diagnosticLine } from './diagnostic.ts';
import { factsFor } from './facts.ts';
import { windowAround } from './window.ts';

/** Counted up with every change of a byte that a model could see: a model serves the format it was trained on. */
export const PROMPT_VERSION = 1;

/**
 * What the controller reads before an edit: the finding, what the schema and the module say, the lines around it.
 * Sections begin with `#` at the start of a line; every line that holds anything of the draft begins otherwise, so no
 * text of a draft can begin one. Undefined for a finding that has no place in a file of the module.
 */
export function promptFor(context: RepairContext, finding: Finding): string | undefined {
  const at = locate(context, finding);
  if (!at || !finding.place) return undefined;
  const { lines } = windowAround(at.document, finding.place.range);
  return [
    '#finding',
    `-${diagnosticLine(finding, whereIs(at.path))}`,
    '#facts',
    ...factsFor(context, finding).map((fact) => `-${fact}`),
    '#code',
    ...lines.map(({ number, text }) => `${number}|${text}`),
    '#edit',
    '',
  ].join('\n');
}

/** `aws_instance root_block_device`: types, as labels are the author's. */
function whereIs([top, ...inner]: readonly Block[]): string {
  if (!top) return 'the file';
  return [top.labels[0]?.text ?? top.type.text, ...inner.map(nameOfBlock)].join(' ');
}
