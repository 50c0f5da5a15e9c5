import type { Expression } from '../../hcl/expression.ts';
import type { Attribute, Block, Document, Item } from '../../hcl/tree.ts';
import type { AttributeSchema, BlockSchema } from '../../schema/schema.ts';
import type { RepairContext } from '../context.ts';
import { fittedValue } from '../fitted-value.ts';
import { likeness } from '../likeness.ts';
import { type MappedBody, type MappedItem, mapBody } from '../mapped-body.ts';
import { itemsOfObject } from '../object-items.ts';
import { valueEvidence } from '../value-evidence.ts';
import type { Whereabouts } from '../whereabouts.ts';
import { isSettable } from './link-to-parent.ts';

/** What each companion of a type holds of the parts; undefined where the type has no place for them. */
export function partsOf(
  context: RepairContext,
  document: Document,
  name: string,
  parts: readonly Item[],
  schema: BlockSchema,
  at: Whereabouts,
): MappedBody[] | undefined {
  const [first] = parts;
  if (!first) return undefined;
  if (first.kind === 'attribute') return ofArgument(context, document, first, schema, at);
  const blocks = parts.filter((part): part is Block => part.kind === 'block');
  // A block of the same name inside takes them all at once: rules of a configuration.
  const inside = schema.blocks.get(name);
  if (inside && (blocks.length === 1 || inside.maxItems !== 1))
    return [mapBody(context, document, blocks, schema, at)];
  if (blocks.some(({ type }) => type.text === 'dynamic')) return undefined;
  return blocks.map((block) => mapBody(context, document, block.body.items, schema, at));
}

function ofArgument(
  context: RepairContext,
  document: Document,
  { name, value }: Attribute,
  schema: BlockSchema,
  at: Whereabouts,
): MappedBody[] | undefined {
  const object = itemsOfObject(document, value);
  if (object && !schema.attributes.has(name.text))
    return [mapBody(context, document, object, schema, at)];
  for (const to of targets(context, document, name.text, value, schema, at)) {
    const fits = (given: Expression): MappedItem | undefined => {
      const fitted = fittedValue(context, document, { name: name.text, value: given }, to);
      return fitted && { kind: 'argument', name: to.name, value: fitted };
    };
    const whole = fits(value);
    if (whole) return [{ items: [whole], lost: [] }];
    // One companion each, where a companion takes one.
    const each = value.kind === 'tuple' ? value.items.map(fits) : [];
    if (
      each.length > 0 &&
      each.length <= MOST_COMPANIONS &&
      each.every((item) => item !== undefined)
    )
      return each.map((item) => ({ items: [item], lost: [] }));
  }
  return undefined;
}

/** More resources than this are not what a list was meant to save. */
const MOST_COMPANIONS = 6;

/** Arguments the value may be meant for, best first. */
function targets(
  context: RepairContext,
  document: Document,
  name: string,
  value: Expression,
  schema: BlockSchema,
  at: Whereabouts,
): AttributeSchema[] {
  return [...schema.attributes.values()]
    .filter(isSettable)
    .map((to) => ({
      to,
      like:
        likeness(name, to.name, at.around) +
        (to.required ? REQUIRED : 0) +
        valueEvidence(context, document, value, at.place, to),
    }))
    .filter(({ like }) => like >= LEAST_LIKE)
    .sort((a, b) => b.like - a.like)
    .map(({ to }) => to);
}

const REQUIRED = 0.1;
const LEAST_LIKE = 0.7;
