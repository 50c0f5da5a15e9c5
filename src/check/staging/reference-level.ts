import type { Finding } from '../../finding/finding.ts';
import type { Step, Traversal } from '../../hcl/expression.ts';
import type { Item } from '../../hcl/tree.ts';
import { walkExpression } from '../../hcl/walk.ts';

/**
 * When a finding comes up in the evaluation of an expression: as its references are read (`parse`),
 * held against declarations and schemas (`static`), looked up (`dynamic`), or used (`evaluation`).
 */
export type Level = 'parse' | 'static' | 'dynamic' | 'evaluation';

/** `item` is the innermost attribute or block around the finding. */
export function levelOf(finding: Finding, item: Item | undefined): Level {
  const { kind, summary } = finding;
  if (kind === 'invalid-reference' || summary === 'Invalid reference') return 'parse';
  if (STATIC.test(summary)) return 'static';
  if (DYNAMIC.test(summary)) return 'dynamic';
  if (item?.kind !== 'attribute' || !STEPS.test(summary)) return 'evaluation';
  return isInAddress(finding, item.value) ? 'static' : 'evaluation';
}

/** terraform internal/terraform/evaluate_valid.go */
const STATIC =
  /^(Reference to (undeclared (resource|module)|scoped resource)|(Missing|Unexpected) resource instance key|Invalid "self" reference|Invalid resource count attribute)$/;
/** terraform internal/terraform/evaluate_data.go */
const DYNAMIC =
  /^(Reference to undeclared (input variable|local value)|Reference to "\w+" in .*|Invalid "(path|terraform|count|each)" attribute)$/;
/** Static on the address of a resource, found in evaluation on any other value. */
const STEPS =
  /^(Unsupported attribute|Invalid index|Cannot index a set value|Cannot access attribute on list|Invalid resource type)$/;

/** Within the part of a reference that names a resource and, without anything unknown, its attributes. */
function isInAddress(
  { place }: Finding,
  value: Extract<Item, { kind: 'attribute' }>['value'],
): boolean {
  const at = place?.range.start ?? -1;
  let found = false;
  walkExpression(value, (expression, bound) => {
    if (expression.kind !== 'traversal' || bound.has(expression.root.text)) return;
    const { range } = expression;
    if (
      range.start <= at &&
      at < range.end &&
      isOfResource(expression) &&
      at < endOfAddress(expression)
    )
      found = true;
  });
  return found;
}

const isOfResource = ({ root, steps }: Traversal): boolean =>
  !NOT_RESOURCES.has(root.text) && steps.length > 0;

const NOT_RESOURCES: ReadonlySet<string> = new Set([
  'var',
  'local',
  'module',
  'path',
  'terraform',
  'count',
  'each',
]);

function endOfAddress({ range, steps }: Traversal): number {
  const unknown = steps.find((step) => !isConstant(step));
  return unknown ? unknown.range.start : range.end;
}

const isConstant = (step: Step): boolean =>
  step.kind === 'attribute' ||
  (step.kind === 'index' &&
    (step.key.kind === 'number' ||
      (step.key.kind === 'template' && step.key.parts.every(({ kind }) => kind === 'text'))));
