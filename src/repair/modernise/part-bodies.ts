import type { Block, Document, Item } from '../../hcl/tree.ts';
import { sourceOf } from '../../hcl/value.ts';
import type { BlockSchema } from '../../schema/schema.ts';
import type { Abstained } from '../candidate.ts';
import type { MovedPart } from '../facts/moved-parts.ts';
import { type MappedItem, namesIn } from '../mapped-body.ts';
import { argumentItem } from '../mapped-lines.ts';
import { movedSource } from '../moved-source.ts';
import { isAbstained } from './old-forms.ts';
import { reshape } from './reshape.ts';

/** What each of the resources holds that a part became, in order; none where the parent says all of it itself. */
export function partBodies(
  document: Document,
  name: string,
  items: readonly Item[],
  part: MovedPart,
  schema: BlockSchema,
): readonly MappedItem[][] | Abstained {
  const bodies = bodiesOf(document, name, items, part);
  if (isAbstained(bodies)) return bodies;
  for (const body of bodies) {
    const lacking = missing(schema, new Set([...namesIn({ items: body, lost: [] }), part.link[0]]));
    if (lacking !== undefined)
      return { abstained: `\`${part.type}\` also wants \`${lacking}\`, which is not said here.` };
  }
  return bodies;
}

function bodiesOf(
  document: Document,
  name: string,
  items: readonly Item[],
  part: MovedPart,
): readonly MappedItem[][] | Abstained {
  const [first] = items;
  if (first?.kind === 'attribute') {
    if (part.shape)
      return { abstained: `\`${name}\` is written as an argument and not as a block.` };
    return fromArgument(document, part.as ?? name, first, part);
  }
  const { shape, several } = part;
  const blocks = items.filter((item): item is Block => item.kind === 'block');
  if (!shape) return { abstained: `\`${name}\` is written as a block and not as an argument.` };
  if (blocks.some(({ type }) => type.text === 'dynamic'))
    return { abstained: `\`${name}\` is a dynamic block, whose items would get other names.` };
  const bodies: MappedItem[][] = [];
  for (const [index, { body }] of blocks.entries()) {
    const made = reshape(document, body.items, shape, index + 1);
    if (isAbstained(made)) return made;
    bodies.push(made);
  }
  if (several === 'each') return bodies;
  if (several !== undefined) return [bodies.map((body) => blockItem(several.in, body))];
  const [only, second] = bodies;
  if (!only || second) return { abstained: `Only one \`${name}\` can be meant.` };
  return only.length === 0 ? [] : [only];
}

function fromArgument(
  document: Document,
  name: string,
  { value }: Extract<Item, { kind: 'attribute' }>,
  { several }: MovedPart,
): readonly MappedItem[][] | Abstained {
  if (several === undefined) {
    const text = (indentation: string) => movedSource(document, value.range, indentation);
    return [[{ kind: 'argument', name, value: { text, worth: 1 } }]];
  }
  if (value.kind !== 'tuple' || value.items.length === 0)
    return { abstained: 'How many there are is not known here.' };
  return value.items.map((item) => [argumentItem(name, sourceOf(document.bytes, item))]);
}

const blockItem = (name: string, items: readonly MappedItem[]): MappedItem => ({
  kind: 'block',
  header: name,
  name,
  body: { items, lost: [] },
});

/** The first thing that a schema requires and a body has not. */
function missing(schema: BlockSchema, names: ReadonlySet<string>): string | undefined {
  const wanted = [
    ...[...schema.attributes.values()].filter(({ required }) => required),
    ...[...schema.blocks.values()].filter(({ minItems }) => minItems > 0),
  ];
  return wanted.find(({ name }) => !names.has(name))?.name;
}
