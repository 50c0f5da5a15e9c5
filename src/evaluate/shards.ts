import { createHash } from 'node:crypto';

/** One part of the rows of a corpus. */
export interface Shard {
  /** From 1 to `count`, both inclusive. */
  readonly index: number;
  readonly count: number;
}

/** `2/5` is the second of five. Throws for anything else, in words for whoever typed it. */
export function parseShard(text: string): Shard {
  const match = /^(\d+)\/(\d+)$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || index < 1 || index > count)
    throw new Error(`A shard is written i/n with i from 1 to n, e.g. 2/5; this is ${text}.`);
  return { index, count };
}

/** The rows of one shard, in their order. Which shard a row is in depends on its id alone, never on the other rows. */
export const shardOf = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  { index, count }: Shard,
): Row[] => rows.filter(({ id }) => numberOf(id) % count === index - 1);

const numberOf = (id: string): number => createHash('sha256').update(id).digest().readUIntBE(0, 6);
