import type { Finding } from '../../finding/finding.ts';
import { removeItem } from '../../hcl/edit/attribute.ts';
import { insertNestedBlock } from '../../hcl/edit/block.ts';
import type { Block } from '../../hcl/tree.ts';
import { sourceOf } from '../../hcl/value.ts';
import type { Abstained, Candidate } from '../candidate.ts';
import { inFile, type Located, nameOf, type RepairContext, schemaAt } from '../context.ts';
import { declareVariables } from '../declare-variable.ts';
import { blockLines, placeOf, skeletonOf } from '../skeleton.ts';
import { mergeBlocks } from './merge-blocks.ts';

/** Adds the smallest block the schema accepts. */
export function insufficientBlocks(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'insufficient-blocks' }>,
  at: Located,
): readonly Candidate[] | Abstained {
  const block = at.path.at(-1);
  const nested = schemaAt(context, at.path)?.blocks.get(finding.blockType);
  if (!block || !nested)
    return { abstained: `No schema tells what a \`${finding.blockType}\` block holds.` };
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

/** Drops a block that says the same as another one; merges blocks that say different things; else the author has to choose. */
export function tooManyBlocks(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'too-many-blocks' }>,
  at: Located,
): readonly Candidate[] | Abstained {
  const block = at.path.at(-1);
  const outer = { ...at, path: at.path.slice(0, -1) };
  const parent = outer.path.at(-1);
  const nested = schemaAt(context, outer.path)?.blocks.get(finding.blockType);
  if (!block || !parent || !nested)
    return { abstained: `No schema tells what a \`${finding.blockType}\` block holds.` };
  const text = plain(at, block);
  const twin = parent.body.items.find(
    (item): item is Block =>
      item.kind === 'block' &&
      item !== block &&
      item.type.text === finding.blockType &&
      plain(at, item) === text,
  );
  if (!twin) {
    const merged = mergeBlocks(outer, finding.blockType, nested);
    return 'abstained' in merged ? merged : [merged];
  }
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
