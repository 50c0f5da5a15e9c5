import type { Block, Body, Document } from '../../../hcl/tree.ts';
import { blocksOf } from '../../../hcl/walk.ts';
import { ExpressionTrees, type TreeIds, type TreeText } from './expression-trees.ts';

/**
 * Every inner node of a file as the number of its sub-tree, with repetitions: blocks, attributes, items of objects, and
 * all expressions but constants. Attributes, blocks and items of objects have no order.
 */
export function subTrees({ bytes, body }: Document, ids: TreeIds, text: TreeText): number[] {
  const expressions = new ExpressionTrees(bytes, ids, text);
  const { add, word } = expressions;
  const blocks = new Map<Block, number>();
  const itemsOf = ({ items }: Body): number[] =>
    items
      .map((item) =>
        item.kind === 'block'
          ? (blocks.get(item) as number)
          : add(['attribute', word(item.name.text), expressions.idOf(item.value)]),
      )
      .sort((a, b) => a - b);
  // From the last to the first, so that inner blocks come before those around them.
  for (const { block } of [...blocksOf(body)].reverse()) {
    const labels = block.labels.map(({ text }) => word(text)).join(' ');
    blocks.set(block, add(['block', word(block.type.text), labels, ...itemsOf(block.body)]));
  }
  add(['file', ...itemsOf(body)]);
  return expressions.seen;
}
