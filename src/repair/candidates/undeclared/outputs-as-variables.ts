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

/** New variables for the outputs of a module that is not called here: who uses this module has the other one. */
export function outputsAsVariables(
  context: RepairContext,
  module: string,
  uses: readonly FoundReference[],
  at: Located,
): Candidate[] {
  const { view } = context.scope;
  const taken = uses.flatMap((use) => {
    const step = use.reference.steps.find(({ range }) => range.start >= use.end);
    return step?.kind === 'attribute'
      ? [{ use: { ...use, end: step.range.end }, output: step.name }]
      : [];
  });
  // A key of an instance, a splat or the module as a whole cannot be told apart in variables.
  if (taken.length === 0 || taken.length < uses.length) return [];
  const variables = new Map<string, NewVariable>();
  for (const output of new Set(taken.map((each) => each.output))) {
    const own = taken.filter((each) => each.output === output).map(({ use }) => use);
    const used = [...variables.values()].map(({ name }) => name);
    const wanted = view.variables.some(({ name }) => name === output)
      ? `${module}_${output}`
      : output;
    variables.set(output, {
      name: freeVariableName(view, snakeCase(wanted), used),
      type: typeFromUses(context, own),
      description: `The output ${output} of the module ${module}, which is not called here`,
      sensitive: isSecretName(output),
    });
  }
  return [
    {
      action: 'declare',
      title: `take the outputs of \`module.${module}\` from new variables`,
      score: 0.5,
      edits: [
        ...taken.map(({ use, output }) =>
          renameReference(use, `var.${variables.get(output)?.name}`),
        ),
        ...declareVariables(view, at.file, [...variables.values()]),
      ],
    },
  ];
}
