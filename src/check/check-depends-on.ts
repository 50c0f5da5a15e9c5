import type { Expression, Step } from '../hcl/expression.ts';
import { checkReferences, type Surroundings } from './check-references.ts';
import { type Reporter, report } from './report.ts';
import { resourceSteps } from './resolve-type.ts';
import type { Scope } from './scope.ts';
import { literalSteps } from './static-traversal.ts';

/**
 * `depends_on` names whole objects, which have to be declared. Source: hashicorp/terraform
 * internal/terraform/node_resource_validate.go, validateDependsOn.
 */
export function checkDependsOn(
  scope: Scope,
  reporter: Reporter,
  bytes: Buffer,
  value: Expression,
  around: Surroundings,
): void {
  if (value.kind !== 'tuple') return;
  for (const item of value.items) {
    const beyond = item.kind === 'traversal' ? stepsBeyond(bytes, item) : undefined;
    const [first, last] = [beyond?.[0], beyond?.at(-1)];
    if (!first || !last) {
      checkReferences(scope, reporter, bytes, item, around);
      continue;
    }
    report(
      reporter,
      { start: first.range.start, end: last.range.end },
      4,
      'Invalid depends_on reference',
      'References in depends_on must be to a whole object (resource, etc), not to an attribute of an object.',
      { kind: 'other' },
    );
  }
}

/** The steps into the object that is named; the key of an instance is not among them. */
function stepsBeyond(
  bytes: Buffer,
  reference: Extract<Expression, { kind: 'traversal' }>,
): readonly Step[] {
  const { root, steps } = reference;
  if (root.text === 'var' || root.text === 'local') return steps.slice(1);
  const rest = root.text === 'module' ? steps.slice(1) : (resourceSteps(reference)?.rest ?? []);
  const [first] = literalSteps(bytes, rest);
  return first?.kind === 'key' ? rest.slice(1) : rest;
}
