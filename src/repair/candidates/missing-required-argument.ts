import type { Finding } from '../../finding/finding.ts';
import { insertAttribute } from '../../hcl/edit/attribute.ts';
import { itemIndentation } from '../../hcl/edit/item-place.ts';
import type { AttributeSchema } from '../../schema/schema.ts';
import type { Candidate } from '../candidate.ts';
import { inFile, type Located, metaOf, nameOf, type RepairContext, schemaAt } from '../context.ts';
import { declareVariables } from '../declare-variable.ts';
import { fillValue } from '../fill-value.ts';
import { placeOf } from '../skeleton.ts';

/** A reference to a compatible resource · a variable that is there · a literal · a new variable. */
export function missingRequiredArgument(
  context: RepairContext,
  finding: Extract<Finding, { kind: 'missing-required-argument' }>,
  at: Located,
): Candidate[] {
  const block = at.path.at(-1);
  const name = finding.argument;
  const schema = argumentSchema(context, at, name);
  if (!block || !schema) return [];
  const below = `\n${itemIndentation(at.document, block)}`;
  return fillValue(context, placeOf(at.path), schema).map((filled) => ({
    action: 'add-argument' as const,
    title: `add \`${name}\` to ${nameOf(block)} ${filled.how}`,
    edits: [
      ...inFile(
        at.file,
        insertAttribute(at.document, block, name, filled.text.replaceAll('\n', below)),
      ),
      ...declareVariables(context.scope.view, at.file, filled.declares),
    ],
    score: filled.score,
  }));
}

const argumentSchema = (
  context: RepairContext,
  at: Located,
  name: string,
): AttributeSchema | undefined =>
  schemaAt(context, at.path)?.attributes.get(name) ?? metaOf(at.path)?.attributes.get(name);
