import type { Reader } from './reader.ts';
import { TOO_LONG, tried } from './try-input.ts';

/** A shorter input with which the same goes wrong: pieces are left out, long ones first. */
export async function shrunk(reader: Reader, input: Buffer, words: string): Promise<Buffer> {
  let left = input;
  // What is slow is slow to make small.
  let tries = words === TOO_LONG ? 20 : 2000;
  for (let size = left.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at + size <= left.length && tries > 0; tries--) {
      const without = Buffer.concat([left.subarray(0, at), left.subarray(at + size)]);
      if ((await tried(reader, without)).words === words) left = without;
      else at += size;
    }
  }
  return left;
}
