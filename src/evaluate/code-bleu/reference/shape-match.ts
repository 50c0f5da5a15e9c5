import type { SyntaxNode } from './syntax-node.ts';

/**
 * `syntax_match.py`: the share of the reference's sub-trees whose S-expression occurs somewhere in the candidate, 0 to 1.
 * Only nodes with children are looked at; names and values are not in an S-expression, and one sub-tree of the candidate
 * answers for any number of them.
 */
export function shapeMatch(reference: SyntaxNode, candidate: SyntaxNode): number {
  const ids = new Map<string, number>();
  const made = new Set(shapesOf(candidate, ids));
  const expected = shapesOf(reference, ids);
  return expected.filter((shape) => made.has(shape)).length / expected.length;
}

/**
 * A number for each inner node and the root, the same for nodes with the same S-expression. The S-expressions themselves
 * would take the square of the depth.
 */
function shapesOf(root: SyntaxNode, ids: Map<string, number>): number[] {
  const numbers = new Map<SyntaxNode, number>();
  const shapes: number[] = [];
  for (const node of outermostFirst(root).reverse()) {
    const parts = node.children.filter(isTold).map((child) => numbers.get(child));
    const key = [labelOf(node), ...parts].join(' ');
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    numbers.set(node, id);
    if (node.childCount > 0 || node === root) shapes.push(id);
  }
  return shapes;
}

function outermostFirst(root: SyntaxNode): SyntaxNode[] {
  const nodes = [root];
  // Grows while it is read.
  for (const node of nodes) for (const child of node.children) nodes.push(child);
  return nodes;
}

const isTold = ({ isNamed, isMissing }: SyntaxNode): boolean => isNamed || isMissing;

/** A leaf that the parser put in or could not place has more in its S-expression than its type. */
const labelOf = (node: SyntaxNode): string =>
  node.childCount === 0 && (node.isMissing || node.type === 'ERROR') ? node.toString() : node.type;
