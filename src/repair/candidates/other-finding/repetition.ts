import { removeItem } from '../../../hcl/edit/attribute.ts';
import type { Traversal } from '../../../hcl/expression.ts';
import type { Block } from '../../../hcl/tree.ts';
import { attributesOf, walkExpression } from '../../../hcl/walk.ts';
import { attribute } from '../../../module/module-view.ts';
import type { Candidate } from '../../candidate.ts';
import { bodyOf, inFile } from '../../context.ts';
import { abstain, type Proposer } from './class.ts';

/** `count` and `for_each` in one block: the one that the block does not use goes. */
export const countAndForEach: Proposer = (_context, _finding, at) => {
  const block = at.path.at(-1);
  if (!block) return BOTH;
  const usesEach = symbolsIn(block, 'each').length > 0;
  const usesCount = symbolsIn(block, 'count').length > 0;
  if (usesEach === usesCount) return BOTH;
  const name = usesEach ? 'count' : 'for_each';
  const item = attribute(block, name);
  if (!item) return BOTH;
  return [
    {
      action: 'delete-argument',
      title: `remove \`${name}\`, which the block does not use`,
      score: 0.8,
      edits: inFile(at.file, removeItem(at.document, bodyOf(at), item)),
    } satisfies Candidate,
  ];
};

const BOTH = abstain(
  'The block is repeated by `count` and by `for_each`, and only the author knows which one is meant.',
);

/** Every `each.…` or `count.…` in a block. */
export function symbolsIn(block: Block, root: 'each' | 'count'): Traversal[] {
  const found: Traversal[] = [];
  for (const { attribute: each } of attributesOf(block.body)) {
    walkExpression(each.value, (expression, bound) => {
      if (expression.kind === 'traversal' && expression.root.text === root && !bound.has(root))
        found.push(expression);
    });
  }
  return found;
}
