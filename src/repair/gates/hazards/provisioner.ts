import { blocksOf } from '../../../hcl/walk.ts';
import type { BlockPart, Hazard, ItemParts } from './hazard.ts';

export const PROVISIONER: Hazard = {
  id: 'provisioner',
  words: 'a provisioner',
  reason: 'It runs a command on the machine that applies, or on the one that was made.',
  *keys(parts) {
    for (const part of parts.blocks) {
      if (part.block.type.text !== 'provisioner') continue;
      yield 'block';
      for (const text of textsIn(part, parts)) yield text;
    }
  },
};

/** What is said in a block and the blocks inside of it. */
export function textsIn({ block }: BlockPart, { leaves }: ItemParts): string[] {
  const own = new Set([block, ...[...blocksOf(block.body)].map((inner) => inner.block)]);
  return leaves
    .filter(({ path }) => path.some((around) => own.has(around)))
    .map(({ text }) => text);
}
