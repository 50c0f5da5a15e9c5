import type { Traversal } from '../../../hcl/expression.ts';
import { sourceOf } from '../../../hcl/value.ts';
import type { DeclaredResource, ModuleView } from '../../../module/module-view.ts';
import type { Candidate } from '../../candidate.ts';
import type { Located, RepairContext } from '../../context.ts';
import { declareVariables, freeVariableName, isSecretName } from '../../declare-variable.ts';
import { type FoundReference, findReferences, renameReference } from '../../rewrite-references.ts';
import { snakeCase } from '../../snake-case.ts';
import { typeFromUses } from '../../type-from-uses.ts';

/** The last way to keep a module whole: who uses it says what nothing in it tells. */
export function asVariable(
  context: RepairContext,
  at: Located,
  reference: Traversal,
  resource: DeclaredResource,
  asked: string,
): Candidate[] {
  const { view } = context.scope;
  const names = [resource.type, resource.name, asked];
  const text = sourceOf(at.document.bytes, reference);
  const uses = findReferences(
    view,
    resource.mode === 'resource' ? names : [resource.mode, ...names],
  )
    .map((use) => ({ ...use, end: use.reference.range.end }))
    // What goes on behind it is another thing.
    .filter((use) => textOf(view, use) === text);
  if (uses.length === 0) return [];
  const last = lastNames(reference).at(-1) ?? asked;
  const name = freeVariableName(view, snakeCase(`${resource.name}_${last}`));
  const variable = {
    name,
    type: typeFromUses(context, uses),
    description: `The ${last} of ${resource.address}, which its type does not export`,
    sensitive: isSecretName(snakeCase(last)),
  };
  return [
    {
      action: 'declare',
      title: `take \`${last}\` from the new variable \`${name}\``,
      score: 0.15,
      edits: [
        ...uses.map((use) => renameReference(use, `var.${name}`)),
        ...declareVariables(view, at.file, [variable]),
      ],
      loses: `no longer follows \`${resource.address}\``,
    },
  ];
}

const textOf = ({ documents }: ModuleView, { file, reference }: FoundReference): string => {
  const document = documents.get(file);
  return document ? sourceOf(document.bytes, reference) : '';
};

/** The attributes that a reference takes, one inside the other. */
export const lastNames = ({ steps }: Traversal): string[] =>
  steps.flatMap((step) => (step.kind === 'attribute' ? [step.name] : []));
