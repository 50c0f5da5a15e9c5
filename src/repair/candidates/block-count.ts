import type { Finding } from '../../finding/finding.ts';
import { removeItem } from '../../hcl/edit/attribute.ts';
import { insertNestedBlock } from '../../hcl/edit/block.ts';
import type { Block } from '../../hcl/tree.ts';
import { sourceOf } from '../../hcl/value.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, nameOf, type RepairContext, schemaAt } from '../context.ts';
import { declareVariables } from '../declare-variable.ts';
import { blockLines, placeOf, skeletonOf } from '../skeleton.ts';

/** Adds the smallest block the schema accepts. */
export function insufficientBlocks(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'insufficient-blocks' }>,
  at: Located,
): Candidate[] {
  const block = at.path.at(-1);
  const nested = schemaAt(context, at.path)?.blocks.get(finding.blockType);
  if (!block || !nested) return [];
  const place = placeOf(at.path);
  const { lines, declares } = skeletonOf(
    context,
    { ...place, path: [...place.path, nested.name] },
    nested.block,
  );
  return [
    {
      action: 'add-block',
      title: `add the required block \`${nested.name}\` to ${nameOf(block)}`,
      edits: [
        ...inFile(at.file, [
          insertNestedBlock(at.document, block, blockLines(nested.name, lines).join('\n')),
        ]),
        ...declareVariables(context.scope.view, at.file, declares),
      ],
      score: 0.6 - 0.05 * declares.length,
    },
  ];
}

/** Drops a block that says the same as another one; where they differ nobody but the author can choose. */
export function tooManyBlocks(
  _context: RepairContext,
  finding: Extract<Finding, { kind: 'too-many-blocks' }>,
  at: Located,
): Candidate[] {
  const block = at.path.at(-1);
  const parent = at.path.at(-2);
  if (!block || !parent) return [];
  const text = plain(at, block);
  const twin = parent.body.items.find(
    (item): item is Block =>
      item.kind === 'block' &&
      item !== block &&
      item.type.text === finding.blockType &&
      plain(at, item) === text,
  );
  if (!twin) return [];
  return [
    {
      action: 'drop-duplicate',
      title: `drop the second \`${finding.blockType}\` block, which repeats the first`,
      edits: inFile(at.file, removeItem(at.document, parent.body, block)),
      score: 0.9,
    },
  ];
}

const plain = (at: Located, block: Block): string =>
  sourceOf(at.document.bytes, block).replace(/\s+/g, ' ');
