import { InvalidArgumentError, Option } from 'commander';
import { templateOf } from '../preference/choices/template-of.ts';

/** Of `of` parts the one at `index`, from 0. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

export const shardOption = (): Option =>
  new Option('--shard <i/n>', 'the i-th of n parts, from 1; alike texts fall into one part')
    .argParser(shard)
    .default({ index: 0, of: 1 }, '1/1');

/** Whether a text belongs to the part; what differs from it in names alone does too. */
export const isInShard = (text: string, { index, of }: Shard): boolean =>
  Number.parseInt(templateOf(text).slice(0, 8), 16) % of === index;

function shard(value: string): Shard {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
  const found = { index: Number(index) - 1, of: Number(of) };
  if (found.index >= 0 && found.index < found.of) return found;
  throw new InvalidArgumentError('take i/n with i from 1 to n, such as 2/8.');
}
