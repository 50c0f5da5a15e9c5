import type { Finding } from '../../finding/finding.ts';
import type { ModuleView } from '../../module/module-view.ts';
import { grouped } from '../../value/grouped.ts';
import { type GraphNode, graphNodes } from './graph-nodes.ts';
import { ownersOf } from './owners-of.ts';

export interface WalkOrder {
  /** What is depended on comes first. */
  readonly nodes: readonly { readonly node: GraphNode; readonly dependencies: readonly string[] }[];
  readonly findingsIn: (name: string) => readonly Finding[];
  /** Terraform never walks such a graph. */
  readonly hasCycle: boolean;
  /** Of no node: nothing hides it. */
  readonly isOutside: (finding: Finding) => boolean;
}

/** The graph of a module in an order terraform could walk it, with the findings of each node. */
export function walkOrder(view: ModuleView, findings: readonly Finding[]): WalkOrder {
  const nodes = graphNodes(view, findings);
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const owners = ownersOf(nodes, findings);
  const byOwner = grouped(findings, (finding) => owners.get(finding));
  const order: { node: GraphNode; dependencies: readonly string[] }[] = [];
  const seen = new Set<string>();
  const left = new Set<string>();
  let hasCycle = false;
  for (const start of byName.values()) visit(start);
  return {
    nodes: order,
    hasCycle,
    findingsIn: (name) => byOwner.get(name) ?? [],
    isOutside: (finding) => !owners.has(finding),
  };

  /** A stack of our own: chains of locals may be longer than calls may nest. */
  function visit(start: GraphNode): void {
    const stack = [{ node: start, dependencies: dependenciesOf(start), next: 0 }];
    if (seen.has(start.name)) return;
    seen.add(start.name);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const name = top.dependencies[top.next++];
      const dependency = name === undefined ? undefined : byName.get(name);
      if (name === undefined) {
        order.push({ node: top.node, dependencies: top.dependencies });
        left.add(top.node.name);
        stack.pop();
      } else if (seen.has(name)) {
        hasCycle ||= !left.has(name);
      } else if (dependency) {
        seen.add(name);
        stack.push({ node: dependency, dependencies: dependenciesOf(dependency), next: 0 });
      }
    }
  }

  function dependenciesOf(node: GraphNode): readonly string[] {
    return [...node.dependencies].filter((name) => name !== node.name && byName.has(name));
  }
}
