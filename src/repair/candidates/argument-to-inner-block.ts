import type { Attribute } from '../../hcl/tree.ts';
import type { AttributeSchema, BlockSchema } from '../../schema/schema.ts';
import { blocksNamed } from '../block-place.ts';
import type { Candidate } from '../candidate.ts';
import { type Located, type RepairContext, schemaAt } from '../context.ts';
import { fittedValue } from '../fitted-value.ts';
import { likeness } from '../likeness.ts';
import { valueEvidence } from '../value-evidence.ts';
import { inside, whereaboutsOf } from '../whereabouts.ts';
import { moveIntoSlots } from './move-into-slot.ts';

/**
 * An argument that is called as a block further in, whose value is what one argument of that block takes:
 * `encryption_in_transit = "TLS"` for `encryption_info { encryption_in_transit { client_broker = "TLS" } }`.
 */
export function argumentToInnerBlock(
  context: RepairContext,
  at: Located,
  attribute: Attribute,
): Candidate[] {
  const schema = schemaAt(context, at.path);
  const parent = at.path.at(-1);
  if (!schema || !parent) return [];
  return [...schema.blocks.values()].flatMap((outer) => {
    const { around } = inside(whereaboutsOf(at.path), outer.name);
    const standing = blocksNamed(parent.body, outer.name);
    if (standing.length > 1 || outer.maxItems !== 1) return [];
    return [...outer.block.blocks.values()]
      .filter(
        (inner) =>
          inner.maxItems === 1 &&
          likeness(attribute.name.text, inner.name, around) >= SAME &&
          standing.every(({ body }) => blocksNamed(body, inner.name).length === 0),
      )
      .flatMap((inner) => {
        const down = [outer.name, inner.name];
        const found = onlyTaker(context, at, attribute, down, inner.block);
        if (!found) return [];
        const slot = {
          ...found,
          origin: at.path,
          down,
          present: standing,
          chosen: false,
          score: TOLD,
        };
        const { edits, declares } = moveIntoSlots(context, at, [{ attribute, slot }]);
        return [
          {
            action: 'move-argument' as const,
            title: `move \`${attribute.name.text}\` into a \`${down.join('.')}\` block, as \`${found.attribute.name}\``,
            edits,
            score: TOLD - PER_VARIABLE * declares.length,
          },
        ];
      });
  });
}

const SAME = 0.9;
const TOLD = 0.75;
const PER_VARIABLE = 0.08;

/** The one argument of the block that the value is meant for by what the provider takes, or by what others refer to. */
function onlyTaker(
  context: RepairContext,
  { path, document }: Located,
  { name, value }: Attribute,
  down: readonly string[],
  schema: BlockSchema,
) {
  const { place } = whereaboutsOf(path);
  const inner = { ...place, path: [...place.path, ...down] };
  const takers = [...schema.attributes.values()].filter(
    (to: AttributeSchema) =>
      (to.optional || to.required) && valueEvidence(context, document, value, inner, to) > 0,
  );
  const [only, ...others] = takers;
  const fitted = only && fittedValue(context, document, { name: name.text, value }, only, inner);
  return only && fitted && others.length === 0 ? { attribute: only, value: fitted } : undefined;
}
