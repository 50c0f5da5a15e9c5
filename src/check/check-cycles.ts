import type { Finding } from '../finding/finding.ts';
import type { Expression } from '../hcl/expression.ts';
import { attributesOf, walkExpression } from '../hcl/walk.ts';
import { report } from './report.ts';
import { resourceSteps } from './resolve-type.ts';
import type { Scope } from './scope.ts';

interface Node {
  readonly name: string;
  readonly file: string;
  readonly range: { readonly start: number; readonly end: number };
  readonly uses: ReadonlySet<string>;
}

/** Resources and locals that depend on themselves through others. One finding per circle. */
export function checkCycles(scope: Scope, findings: Finding[]): void {
  const nodes = nodesOf(scope);
  const done = new Set<string>();
  for (const start of nodes.keys()) {
    const circle = circleFrom(nodes, start, done);
    const first = circle && nodes.get(circle[0] as string);
    if (!circle || !first) continue;
    // A resource that names itself gets through validate; terraform refuses it at plan.
    if (circle.length === 1 && !first.name.startsWith('local.')) continue;
    const summary = `Cycle: ${[...circle].sort().join(', ')}`;
    report({ file: first.file, findings }, first.range, 4, summary, '', { kind: 'other' });
  }
}

function nodesOf(scope: Scope): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const { address, file, block } of scope.view.resources) {
    const uses = usedBy([...attributesOf(block.body)].map(({ attribute }) => attribute.value));
    nodes.set(address, { name: address, file, range: block.type.range, uses });
  }
  for (const { name, file, attribute } of scope.view.locals) {
    nodes.set(`local.${name}`, {
      name: `local.${name}`,
      file,
      range: attribute.name.range,
      uses: usedBy([attribute.value]),
    });
  }
  return nodes;
}

/** What expressions refer to: addresses of resources and `local.NAME`. */
export function usedBy(expressions: readonly Expression[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const root of expressions) {
    walkExpression(root, (expression, bound) => {
      if (expression.kind !== 'traversal' || bound.has(expression.root.text)) return;
      const [first] = expression.steps;
      if (expression.root.text === 'local' && first?.kind === 'attribute')
        used.add(`local.${first.name}`);
      else used.add(resourceSteps(expression)?.address ?? '');
    });
  }
  return used;
}

/** Depth first, with an explicit stack; nodes that are done cannot be part of another circle. */
function circleFrom(
  nodes: ReadonlyMap<string, Node>,
  start: string,
  done: Set<string>,
): string[] | undefined {
  // In the order of the path.
  const path = new Map<string, number>();
  const pending: ({ enter: string } | { leave: string })[] = [{ enter: start }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if ('leave' in next) {
      path.delete(next.leave);
      done.add(next.leave);
      continue;
    }
    const at = path.get(next.enter);
    if (at !== undefined) {
      for (const name of path.keys()) done.add(name);
      return [...path.keys()].slice(at);
    }
    const node = nodes.get(next.enter);
    if (!node || done.has(next.enter)) continue;
    path.set(next.enter, path.size);
    pending.push({ leave: next.enter });
    for (const enter of node.uses) pending.push({ enter });
  }
  return undefined;
}
