import { resourceSteps } from '../../../check/resolve-type.ts';
import type { Step } from '../../../hcl/expression.ts';
import type { Candidate } from '../../candidate.ts';
import type { Located, RepairContext } from '../../context.ts';
import {
  declareVariables,
  freeVariableName,
  isSecretName,
  type NewVariable,
} from '../../declare-variable.ts';
import { type FoundReference, renameReference } from '../../rewrite-references.ts';
import { snakeCase } from '../../snake-case.ts';
import { typeFromUses } from '../../type-from-uses.ts';
import type { Missing } from './missing.ts';

/** New variables for what is taken of something that cannot be declared, one for each attribute. */
export function valueAsVariable(
  context: RepairContext,
  { name, uses, path }: Missing,
  at: Located,
): Candidate[] {
  const taken = uses.map((use) => ({
    use: { ...use, end: use.reference.range.end },
    attribute: onlyAttribute(use),
  }));
  if (taken.length === 0 || taken.some(({ attribute }) => attribute === undefined)) return [];
  const attributes = [...new Set(taken.flatMap(({ attribute }) => attribute ?? []))];
  const variables = new Map<string, NewVariable>();
  for (const attribute of attributes) {
    const own = taken.filter((each) => each.attribute === attribute).map(({ use }) => use);
    const names = [...variables.values()].map((variable) => variable.name);
    variables.set(attribute, {
      name: freeVariableName(context.scope.view, snakeCase(`${name}_${attribute}`), names),
      type: typeFromUses(context, own),
      description: `The ${attribute} of ${path.join('.')}, which is not declared here`,
      sensitive: isSecretName(attribute),
    });
  }
  const list = [...variables.values()].map((variable) => `\`${variable.name}\``).join(', ');
  return [
    {
      action: 'declare',
      title: `take what is used of \`${path.join('.')}\` from the new ${variables.size === 1 ? 'variable' : 'variables'} ${list}`,
      score: 0.35,
      edits: [
        ...taken.map(({ use, attribute }) =>
          renameReference(use, `var.${variables.get(attribute ?? '')?.name}`),
        ),
        ...declareVariables(context.scope.view, at.file, [...variables.values()]),
      ],
    },
  ];
}

/** The attribute of a use that takes just that; undefined for anything else. */
function onlyAttribute({ reference }: FoundReference): string | undefined {
  const rest: readonly Step[] = resourceSteps(reference)?.rest ?? [];
  const [step] = rest;
  return rest.length === 1 && step?.kind === 'attribute' ? step.name : undefined;
}
