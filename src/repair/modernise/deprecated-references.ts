import { resourceSteps } from '../../check/resolve-type.ts';
import { schemaOf } from '../../check/scope.ts';
import { attributesOf, walkExpression } from '../../hcl/walk.ts';
import type { RepairContext } from '../context.ts';
import type { Deprecation } from './deprecation.ts';

/**
 * References to attributes that the schema calls deprecated. The words are terraform's; source: hashicorp/terraform
 * internal/configs/configschema/validate_traversal.go.
 */
export function deprecatedReferences({ scope }: RepairContext): Deprecation[] {
  const found: Deprecation[] = [];
  for (const [file, { body }] of scope.view.documents) {
    if (file.endsWith('.json')) continue;
    for (const { attribute } of attributesOf(body))
      walkExpression(attribute.value, (reference, bound) => {
        if (reference.kind !== 'traversal' || bound.has(reference.root.text)) return;
        const target = resourceSteps(reference);
        const resource = target && scope.resources.get(target.address);
        const step = target?.rest.find(({ kind }) => kind === 'attribute');
        if (!resource || step?.kind !== 'attribute') return;
        const schema = schemaOf(scope, resource.mode, resource.type, resource.block);
        if (!schema?.attributes.get(step.name)?.deprecated) return;
        const { start, end } = step.range;
        found.push({
          finding: {
            kind: 'deprecated',
            severity: 'warning',
            stage: 4,
            summary: 'Deprecated attribute',
            detail: `The attribute "${step.name}" is deprecated. Refer to the provider documentation for details.`,
            place: { file, range: { start, end } },
          },
          what: 'reference',
          reference,
          step,
        });
      });
  }
  return found;
}
