import type { Finding } from '../../finding/finding.ts';
import type { Item } from '../../hcl/tree.ts';
import { itemName } from '../../module/block-parts.ts';

/**
 * The part of a node that terraform evaluates in one go, and so gives up on as one, by name:
 * `body`, `expand` (arguments of `dynamic` blocks), `count`, `condition 123` … `path` leads from the
 * node's block to the innermost item around the finding.
 */
export function unitOf(finding: Finding, [part, first, ...deeper]: readonly Item[]): string {
  if (part?.kind !== 'block') return 'body';
  if (part.type.text === 'import') return 'import';
  if (finding.stage === 5) return 'decoded';
  if (!first) return finding.kind === 'invalid-resource-type' ? 'type' : 'body';
  const name = itemName(first);
  if (first.kind === 'attribute') {
    if (name === 'count' || name === 'for_each' || name === 'depends_on') return name;
    // The arguments of a call are variables of the child, each on its own.
    return part.type.text === 'module' ? `condition ${placeOf(first)}` : 'body';
  }
  switch (name) {
    case 'lifecycle':
      return deeper[0]?.kind === 'block'
        ? `condition ${placeOf(deeper[1] ?? deeper[0])}`
        : 'decoded';
    case 'precondition':
    case 'validation':
    case 'assert':
      return `condition ${placeOf(deeper[0] ?? first)}`;
    case 'provisioner':
      return unitOfBlock(first);
    case 'connection':
      return 'connection';
    default:
      return isOfDynamic([first, ...deeper]) ? 'expand' : 'body';
  }
}

/** The unit of a `provisioner` block. */
export const unitOfBlock = (block: Item): string => `provisioner ${placeOf(block)}`;

/** Sorts as the places do. */
const placeOf = ({ range }: Item): string => String(range.start).padStart(9, '0');

/** In an argument of a `dynamic` block itself, not of its content. */
function isOfDynamic(path: readonly Item[]): boolean {
  const around = path.at(-2);
  return (
    path.at(-1)?.kind === 'attribute' && around?.kind === 'block' && around.type.text === 'dynamic'
  );
}
