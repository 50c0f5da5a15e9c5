import { replaceValue } from '../../../hcl/edit/attribute.ts';
import type { Abstained, Candidate } from '../../candidate.ts';
import { inFile, type Located, type RepairContext, schemaAt } from '../../context.ts';
import { declareVariables } from '../../declare-variable.ts';
import { fillValue } from '../../fill-value.ts';
import { placeOf } from '../../skeleton.ts';

/** A required argument that is there and null: the value is filled in where it stands. */
export function nullArgument(
  context: RepairContext,
  { attribute, path, file }: Located,
): readonly Candidate[] | Abstained {
  const name = attribute?.name.text ?? '';
  const schema = schemaAt(context, path)?.attributes.get(name);
  if (!attribute || !schema)
    return { abstained: 'The provider wants an argument that is null where it cannot be seen.' };
  return fillValue(context, placeOf(path), schema).map((filled) => ({
    action: 'change-value',
    title: `set \`${name}\` ${filled.how}`,
    score: filled.score,
    edits: [
      ...inFile(file, [replaceValue(attribute, filled.text)]),
      ...declareVariables(context.scope.view, file, filled.declares),
    ],
  }));
}
