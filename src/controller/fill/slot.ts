import type { Finding } from '../../finding/finding.ts';
import { parse } from '../../hcl/parse.ts';
import type { ByteRange } from '../../hcl/range.ts';
import type { Attribute, Block, Item } from '../../hcl/tree.ts';
import type { Candidate, Edit } from '../../repair/candidate.ts';

/** What the rules made up in a candidate: a value behind its `=`, or what stands behind the `{` of a block. */
export interface Slot {
  readonly candidate: Candidate;
  readonly edit: Edit;
  readonly kind: 'value' | 'block';
  /** In the bytes of the text of `edit`. */
  readonly range: ByteRange;
  /** The line up to the slot. */
  readonly head: string;
  /** The block type and its labels, or the name of the argument. */
  readonly name: string;
  readonly labels: readonly string[];
}

/** The likeliest candidate in which something is made up for a finding that asks for a value or a block. */
export function slotFor(finding: Finding, candidates: readonly Candidate[]): Slot | undefined {
  const best = [...candidates].sort((a, b) => b.score - a.score);
  for (const candidate of best) {
    const slot = slotIn(finding, candidate);
    if (slot) return slot;
  }
  return undefined;
}

function slotIn(finding: Finding, candidate: Candidate): Slot | undefined {
  if (candidate.loses !== undefined) return undefined;
  for (const edit of candidate.edits) {
    if (edit.file !== finding.place?.file) continue;
    const bytes = Buffer.from(edit.text);
    const { body, problems } = parse(bytes);
    if (problems.length > 0) continue;
    for (const item of body.items) {
      const made = madeUp(finding, candidate, item);
      if (made) return { candidate, edit, ...made, head: headOf(bytes, made.range.start) };
    }
  }
  return undefined;
}

function madeUp(finding: Finding, candidate: Candidate, item: Item) {
  switch (finding.kind) {
    case 'missing-required-argument':
      return item.kind === 'attribute' && item.name.text === finding.argument
        ? valueIn(candidate, item)
        : undefined;
    case 'insufficient-blocks':
      return item.kind === 'block' && item.type.text === finding.blockType
        ? blockIn(item)
        : undefined;
    case 'undeclared-resource':
      return candidate.action === 'declare' && item.kind === 'block' && isResource(item)
        ? blockIn(item)
        : undefined;
    default:
      return undefined;
  }
}

/** A reference to what is there is no invention; to a variable that has to be declared for it, it is. */
function valueIn({ edits }: Candidate, { name, equals, value }: Attribute) {
  if (value.kind === 'traversal' && edits.length === 1) return undefined;
  const range = { start: equals.end, end: value.range.end };
  return { kind: 'value' as const, range, name: name.text, labels: [] };
}

function blockIn({ type, labels, open, range }: Block) {
  return {
    kind: 'block' as const,
    range: { start: open.end, end: range.end },
    name: type.text,
    labels: labels.map(({ text }) => text),
  };
}

const isResource = ({ type, labels }: Block): boolean =>
  (type.text === 'resource' || type.text === 'data') && labels.length === 2;

const headOf = (bytes: Buffer, at: number): string =>
  bytes.toString('utf8', bytes.lastIndexOf('\n', at - 1) + 1, at);

/** Names of variables that a candidate declares. */
export const declaredVariables = ({ edits }: Candidate): string[] => edits.flatMap(variablesIn);

/** Those of one edit that declares nothing else. */
export function variablesIn({ text }: Edit): string[] {
  const { items } = parse(Buffer.from(text)).body;
  const blocks = items.filter((item): item is Block => item.kind === 'block');
  const isOnly =
    blocks.length === items.length && blocks.every(({ type }) => type.text === 'variable');
  return isOnly ? blocks.map(({ labels }) => labels[0]?.text ?? '') : [];
}
