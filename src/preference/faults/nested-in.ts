import type { Block } from '../../hcl/tree.ts';
import type { BodyPlace } from './ground.ts';

/** The names of the blocks that stand in each body, where the schema knows them. */
export const nestedIn = (
  bodies: readonly BodyPlace[],
): { readonly place: BodyPlace; readonly name: string; readonly blocks: readonly Block[] }[] =>
  bodies.flatMap((place) => {
    const known = blocksOf(place.block).filter(({ type }) => place.schema.blocks.has(type.text));
    const names = new Set(known.map(({ type }) => type.text));
    return [...names].map((name) => ({
      place,
      name,
      blocks: known.filter(({ type }) => type.text === name),
    }));
  });

const blocksOf = ({ body }: Block): Block[] =>
  body.items.filter((item): item is Block => item.kind === 'block');
