import type { Traversal } from '../../../hcl/expression.ts';
import { sourceOf } from '../../../hcl/value.ts';
import type { CtyType } from '../../../value/type.ts';
import { typeOf } from '../../../value/type-of.ts';
import type { Abstained, Candidate } from '../../candidate.ts';
import { inFile, type Located, type RepairContext } from '../../context.ts';
import { similarity } from '../../similarity.ts';

/** A field that the object of a variable or local does not have: the nearest that it has. */
export function objectField(
  { scope }: RepairContext,
  at: Located,
  reference: Traversal,
  start: number,
): readonly Candidate[] | Abstained {
  const index = reference.steps.findIndex(({ range }) => range.start === start);
  const step = reference.steps[index];
  const before: Traversal = {
    ...reference,
    steps: reference.steps.slice(0, index),
    range: { start: reference.range.start, end: start },
  };
  const type = typeOf(scope.values.evaluate(before, at.document.bytes, undefined, []));
  const name = sourceOf(at.document.bytes, before);
  const fields = fieldsOf(type);
  if (step?.kind !== 'attribute' || !fields)
    return { abstained: `\`${name}\` is no object, so that nothing can be taken of it by name.` };
  const near = fields
    .map((field) => ({ field, fit: similarity(step.name, field) }))
    .filter(({ fit }) => fit >= 0.55);
  if (near.length === 0)
    return {
      abstained: `\`${name}\` has no field like \`${step.name}\`: it has ${fields.map((field) => `\`${field}\``).join(', ') || 'none'}.`,
    };
  return near.map(({ field, fit }) => ({
    action: 'rename-reference',
    title: `take \`${name}.${field}\` instead of \`.${step.name}\``,
    score: 0.2 + 0.7 * fit,
    edits: inFile(at.file, [{ range: step.range, text: `.${field}` }]),
  }));
}

const fieldsOf = (type: CtyType): readonly string[] | undefined =>
  typeof type !== 'string' && type[0] === 'object' ? Object.keys(type[1]) : undefined;
