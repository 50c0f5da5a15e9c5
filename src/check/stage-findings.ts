import type { Finding } from '../finding/finding.ts';
import type { Module } from '../module/module.ts';
import { viewModule } from '../module/module-view.ts';
import { firstSyntaxErrors } from './staging/first-syntax-errors.ts';
import { reportedInNode } from './staging/reported-in-node.ts';
import { type WalkOrder, walkOrder } from './staging/walk-order.ts';

/**
 * Of `findings`, which are all there are, those that `terraform validate` would show at once. Each
 * stage hides the later ones; in stage 4, which walks a graph, an error hides what depends on it,
 * and in one block a wrong reference hides what evaluation would have found.
 *
 * Source: terraform internal/command/validate.go, internal/terraform/{context_validate,graph,
 * node_resource_validate,evaluate_valid}.go and internal/lang/eval.go, and tried out: every folder
 * of test/fixtures/check-staged.
 */
export function stageFindings(all: readonly Finding[], module: Module): readonly Finding[] {
  // Stubs stand in for modules that are not here, so that nothing is hidden behind them.
  const absent = all.filter(isAbsent);
  const findings = all.filter((finding) => !isAbsent(finding));
  return absent.length === 0 ? staged(all, module) : [...absent, ...staged(findings, module)];
}

const isAbsent = ({ kind }: Finding): boolean => kind === 'module-not-installed';

function staged(findings: readonly Finding[], module: Module): readonly Finding[] {
  const at = (...stages: readonly number[]) =>
    findings.filter(({ stage }) => stages.includes(stage));
  const isLast = (shown: readonly Finding[]) => shown.some(({ severity }) => severity === 'error');
  const early = [() => firstSyntaxErrors(at(1), module), () => at(2), () => at(3)];
  for (const stage of early) {
    const shown = stage();
    if (isLast(shown)) return shown;
  }
  const late = at(4, 5);
  // Comes up as providers are attached to the graph, before it is whole.
  const unattached = late.filter(({ summary }) => summary === 'Provider configuration not present');
  if (isLast(unattached)) return unattached;
  const order = walkOrder(viewModule(module), late);
  const [cycles, others] = [late.filter(isCycle), late.filter((finding) => !isCycle(finding))];
  return order.hasCycle && isLast(cycles) ? cycles : walk(order, others);
}

const isCycle = ({ summary }: Finding): boolean => summary.startsWith('Cycle: ');

function walk(order: WalkOrder, findings: readonly Finding[]): readonly Finding[] {
  const shown = new Set<Finding>();
  const failed = new Set<string>();
  for (const { node, dependencies } of order.nodes) {
    if (dependencies.some((name) => failed.has(name))) {
      failed.add(node.name);
      continue;
    }
    const own = order.findingsIn(node.name).filter((finding) => !isCycle(finding));
    const reported = reportedInNode(node, own);
    for (const finding of reported) shown.add(finding);
    if (reported.some(({ severity }) => severity === 'error')) failed.add(node.name);
  }
  return findings.filter((finding) => shown.has(finding) || order.isOutside(finding));
}
