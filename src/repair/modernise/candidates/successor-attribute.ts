import { resourceSteps } from '../../../check/resolve-type.ts';
import type { Traversal } from '../../../hcl/expression.ts';
import type { Abstained, Candidate, Edit } from '../../candidate.ts';
import type { RepairContext } from '../../context.ts';
import { movedPart } from '../../facts/moved-parts.ts';
import { successorAttribute } from '../../facts/successors.ts';
import type { NameStep } from '../deprecation.ts';
import { dependentsOf } from '../wait-for.ts';

/** Another attribute of the same object, or the same one of the resource that a part of the object went to. */
export function successorOfReference(
  { scope: { view } }: RepairContext,
  file: string,
  reference: Traversal,
  step: NameStep,
): readonly Candidate[] | Abstained {
  const target = resourceSteps(reference);
  if (!target) return NOTHING;
  const { mode, type, name } = target;
  const to = successorAttribute(mode === 'resource' ? type : `${mode}.${type}`, step.name);
  const rename = (edit: Edit, title: string): Candidate[] => [
    { action: 'rename-reference', title, edits: [edit], score: 1 },
  ];
  if (to !== undefined)
    return rename(
      { file, range: step.range, text: `.${to}` },
      `ask for \`${to}\` instead of \`${step.name}\``,
    );
  const part =
    mode === 'resource'
      ? movedPart(type, step.name.replace(/_(?:endpoint|domain)$/, ''))
      : undefined;
  if (!part?.attributes?.includes(step.name)) return NOTHING;
  const [holder, second] = dependentsOf(view, { type, name }, new RegExp(`^${part.type}$`));
  const names = target.rest[0] === undefined ? undefined : target.rest[0].range.start;
  if (!holder || second || names === undefined) return NOTHING;
  return rename(
    { file, range: { start: reference.range.start, end: names }, text: holder.address },
    `ask \`${holder.type}\` for \`${step.name}\``,
  );
}

const NOTHING = { abstained: 'Nothing that surely says the same is known.' };
