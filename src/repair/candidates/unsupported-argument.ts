import type { Finding } from '../../finding/finding.ts';
import { removeItem } from '../../hcl/edit/attribute.ts';
import type { Attribute } from '../../hcl/tree.ts';
import type { Abstained, Candidate } from '../candidate.ts';
import { bodyOf, inFile, type Located, nameOf, type RepairContext, schemaAt } from '../context.ts';
import { argumentToBlock } from './argument-to-block.ts';
import { argumentToInnerBlock } from './argument-to-inner-block.ts';
import { argumentToOption } from './argument-to-option.ts';
import { chosenBlock } from './chosen-block.ts';
import { companionResource } from './companion-resource.ts';
import { groupOfItsOwn } from './group-of-its-own.ts';
import { impliedArgument } from './implied-argument.ts';
import { knownRename } from './known-rename.ts';
import { moveArgument } from './move-argument.ts';
import { nameTag } from './name-tag.ts';
import { nearerType } from './nearer-type.ts';
import { ownName } from './own-name.ts';
import { parentResource } from './parent-resource.ts';
import { asMissingAlternative } from './provider-check/as-missing-alternative.ts';
import { relatedArgument } from './related-argument.ts';
import { variableArgument } from './variable-argument.ts';

/**
 * What it is called now · another name or block · a block of its own · a tag · a resource of its own, or one
 * that is there · what says it already · delete.
 */
export function unsupportedArgument(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'unsupported-argument' }>,
  at: Located,
): readonly Candidate[] | Abstained {
  const { attribute } = at;
  if (!attribute || attribute.name.text !== finding.argument)
    return { abstained: `\`${finding.argument}\` is not where the finding says it is.` };
  if (!schemaAt(context, at.path))
    return { abstained: `No schema tells what may stand beside \`${finding.argument}\`.` };
  const meant = [
    ...variableArgument(at, attribute),
    ...knownRename(context, at, attribute),
    ...argumentToOption(at, attribute),
    ...chosenBlock(context, at, attribute),
    ...moveArgument(context, at, attribute),
    ...asMissingAlternative(context, at, finding.argument),
    ...argumentToBlock(context, at, attribute),
    ...argumentToInnerBlock(context, at, attribute),
    ...ownName(context, at, attribute),
    ...nameTag(context, at, attribute),
    ...groupOfItsOwn(context, at, attribute),
    ...companionResource(context, at, attribute),
    ...relatedArgument(context, at, attribute),
    ...parentResource(context, at, attribute),
    ...nearerType(context, at),
    ...impliedArgument(context, at, attribute),
  ];
  return [...meant, removal(at, attribute)];
}

function removal(at: Located, attribute: Attribute): Candidate {
  const name = attribute.name.text;
  const block = at.path.at(-1);
  return {
    action: 'delete-argument',
    title: `remove \`${name}\`, which ${block ? nameOf(block) : 'this place'} has no counterpart for`,
    edits: inFile(at.file, removeItem(at.document, bodyOf(at), attribute)),
    score: 0.1,
    loses: `removes \`${name}\``,
  };
}
