import type { Finding } from '../../finding/finding.ts';
import { removeItem } from '../../hcl/edit/attribute.ts';
import type { Block } from '../../hcl/tree.ts';
import { blocksIn, nameOfBlock } from '../block-place.ts';
import type { Abstained, Candidate } from '../candidate.ts';
import { inFile, type Located, type RepairContext, schemaAt } from '../context.ts';
import { blockToArgument } from './block-to-argument.ts';
import { blockToOptions } from './block-to-options.ts';
import { blockToPairs } from './block-to-pairs.ts';
import { companionResource } from './companion-resource.ts';
import { dissolveBlock } from './dissolve-block.ts';
import { hoistToFile, topLevelBlock } from './file-level-block.ts';
import { moveBlock } from './move-block.ts';
import { nearerType } from './nearer-type.ts';
import { pluralDeclarations } from './other-finding/plural-declarations.ts';
import { ownResource } from './own-resource.ts';
import { asMissingAlternative } from './provider-check/as-missing-alternative.ts';
import { relatedBlock } from './related-block.ts';
import { renameBlocks } from './rename-block.ts';
import { tornBlockName } from './torn-block-name.ts';

/**
 * An argument · another name · another place · what is in it, without it · a resource of its own, or one that is
 * there · delete. A `dynamic` block goes by its label.
 */
export function unsupportedBlockType(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'unsupported-block-type' }>,
  at: Located,
): readonly Candidate[] | Abstained {
  const block = at.path.at(-1);
  if (!block || nameOfBlock(block) !== finding.blockType)
    return { abstained: `\`${finding.blockType}\` is not where the finding says it is.` };
  const outer = { ...at, path: at.path.slice(0, -1) };
  if (outer.path.length === 0)
    return [
      ...pluralDeclarations(at),
      ...topLevelBlock(at, block),
      removal(outer, block, finding.blockType),
    ];
  const known = schemaAt(context, outer.path) !== undefined;
  const own = known ? ownResource(context, outer, block) : [];
  return [
    ...(known
      ? [
          ...tornBlockName(context, outer, block),
          ...blockToArgument(context, outer, block),
          ...renameBlocks(context, outer, block),
          ...moveBlock(context, outer, block),
          ...blockToOptions(outer, block),
          ...blockToPairs(context, outer, block),
          ...asMissingAlternative(context, outer, finding.blockType),
          ...dissolveBlock(context, outer, block),
          ...own,
          ...companionResource(context, at, block),
          ...relatedBlock(context, outer, block),
          ...(outer.path.length === 1 ? nearerType(context, outer) : []),
        ]
      : []),
    ...hoistToFile(outer, block),
    // One of several that are all meant alike is not taken away alone.
    ...(own.length > 0 && isOneOfSeveral(outer, block)
      ? []
      : [removal(outer, block, finding.blockType)]),
  ];
}

function isOneOfSeveral({ path }: Located, block: Block): boolean {
  const beside = blocksIn((path.at(-1) ?? block).body);
  return beside.filter((other) => nameOfBlock(other) === nameOfBlock(block)).length > 1;
}

function removal(outer: Located, block: Block, name: string): Candidate {
  const body = outer.path.at(-1)?.body ?? outer.document.body;
  return {
    action: 'delete-block',
    title: `remove the block \`${name}\`, which has no counterpart`,
    edits: inFile(outer.file, removeItem(outer.document, body, block)),
    score: 0.1,
    loses: `removes \`${name} { … }\``,
  };
}
