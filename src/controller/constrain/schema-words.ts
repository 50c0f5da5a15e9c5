import type { BlockSchema } from '../../schema/schema.ts';
import type { BlockWords, BodyWords } from './vocabulary.ts';

/** What may be written into a block of a schema, and what must. Deprecated names are for those who have them. */
export function schemaWords({ attributes, blocks }: BlockSchema): BodyWords {
  const settable = [...attributes.values()].filter(
    ({ required, optional, deprecated }) => required || (optional && !deprecated),
  );
  const nested = [...blocks.values()].filter(
    ({ minItems, block }) => minItems > 0 || !block.deprecated,
  );
  return {
    arguments: new Set(settable.map(({ name }) => name)),
    blocks: new Map(
      nested.map(({ name, block, nesting, maxItems }): [string, BlockWords] => [
        name,
        {
          words: () => schemaWords(block),
          once: maxItems === 1 || nesting === 'single' || nesting === 'group',
        },
      ]),
    ),
    required: new Set([
      ...settable.filter(({ required }) => required).map(({ name }) => name),
      ...nested.filter(({ minItems }) => minItems > 0).map(({ name }) => name),
    ]),
  };
}
