import { createHash } from 'node:crypto';

export type Split = 'train' | 'dev' | 'test';

/** What was written together stays together: eight tenths to learn from, one to decide by, one to be measured on. */
export function splitOf(group: string): Split {
  const tenth = createHash('sha256').update(`split ${group}`).digest().readUInt32BE() % 10;
  return tenth === 0 ? 'test' : tenth === 1 ? 'dev' : 'train';
}
