import { createHash } from 'node:crypto';

export type Part = 'train' | 'validation' | 'test';

/**
 * The part of the paper's split that a prompt falls in, by the SHA-256 of the prompt alone: a prompt is in the same part
 * in every run and every selection of prompts, and rows that share one stay together. Shares are the paper's, 320, 100
 * and 38 of 458; a hash meets them about, not to the row. Which hash the paper took is not told, so its parts are others.
 */
export function partOf(prompt: string): Part {
  const digest = createHash('sha256').update(prompt.trim()).digest();
  const place = digest.readUIntBE(0, 6) / 2 ** 48;
  if (place < TRAIN / ALL) return 'train';
  return place < (TRAIN + VALIDATION) / ALL ? 'validation' : 'test';
}

const TRAIN = 320;
const VALIDATION = 100;
const ALL = 458;
