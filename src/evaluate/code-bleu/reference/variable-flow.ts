import { countsOf, overlap } from '../counts.ts';
import type { SyntaxNode } from './syntax-node.ts';

/**
 * `dataflow_match.py`: the share of the reference's edges that the candidate has too, 0 to 1, and 0 where the reference
 * has none. The reference has no data flow of HCL; this is its way with Go, an attribute taken for an assignment: the
 * attribute comes from every word and literal of its value, and a word from the last attribute of that name, whatever
 * block that stands in. Where it merges words in the random order of a Python set, they keep the order of the text.
 */
export function variableFlowMatch(reference: SyntaxNode, candidate: SyntaxNode): number {
  const expected = renamed(edgesOf(reference));
  if (expected.length === 0) return 0;
  return overlap(countsOf(expected), countsOf(renamed(edgesOf(candidate)))) / expected.length;
}

interface Edge {
  readonly name: string;
  readonly at: number;
  readonly relation: 'comesFrom' | 'computedFrom';
  readonly from: readonly Leaf[];
}

/** A word or literal with its number in the text. */
interface Leaf {
  readonly text: string;
  readonly at: number;
}

function edgesOf(root: SyntaxNode): Edge[] {
  const edges: Edge[] = [];
  const last = new Map<string, Leaf>();
  let at = 0;
  for (const attribute of attributesOf(root)) {
    const [name, ...values] = leavesOf(attribute).map(({ type, text }) => ({
      type,
      text,
      at: at++,
    }));
    if (!name) continue;
    edges.push({ ...edgeOf(name), relation: 'computedFrom', from: values });
    for (const value of values) {
      const before = last.get(value.text);
      edges.push({ ...edgeOf(value), relation: 'comesFrom', from: before ? [before] : [] });
      if (!before && value.type === 'identifier') last.set(value.text, value);
    }
    last.set(name.text, name);
  }
  const used = new Set(edges.flatMap(({ from }) => from.map((leaf) => leaf.at)));
  return edges.filter((edge) => edge.from.length > 0 || used.has(edge.at));
}

const edgeOf = ({ text, at }: Leaf): Pick<Edge, 'name' | 'at'> => ({ name: text, at });

/** Names give way to `var_0`, `var_1` … in the order they turn up in the whole file. */
function renamed(edges: readonly Edge[]): string[] {
  const names = new Map<string, string>();
  const rename = (name: string): string => {
    const known = names.get(name) ?? `var_${names.size}`;
    names.set(name, known);
    return known;
  };
  return edges.map(({ name, relation, from }) => {
    const sources = new Set(from.map(({ text }) => rename(text)));
    return [rename(name), relation, ...sources].join(' ');
  });
}

function* attributesOf(root: SyntaxNode): Generator<SyntaxNode> {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'attribute') yield node;
    else for (const child of [...node.children].reverse()) pending.push(child);
  }
}

/** Words and literals of a node; a quoted string without templates is one. */
function leavesOf(root: SyntaxNode): SyntaxNode[] {
  const leaves: SyntaxNode[] = [];
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (LEAVES.has(node.type)) leaves.push(node);
    else for (const child of [...node.children].reverse()) pending.push(child);
  }
  return leaves;
}

const LEAVES: ReadonlySet<string> = new Set([
  'identifier',
  'string_lit',
  'template_literal',
  'numeric_lit',
  'bool_lit',
  'null_lit',
]);
