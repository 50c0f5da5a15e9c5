import { createHash } from 'node:crypto';

/** Whether a hash as Agent Trace writes it, `ALGORITHM:HEX`, can be computed here. */
export const isKnownHash = (hash: string): boolean => HASHES.has(hash.split(':')[0] ?? '');

/**
 * Whether lines have the hash. The specification (0.1.0) leaves open whether the last line's end is hashed too, so
 * both count.
 */
export function hasHash(lines: readonly string[], hash: string): boolean {
  const [algorithm = '', hex] = hash.split(':');
  const compute = HASHES.get(algorithm);
  if (!compute) return false;
  const text = lines.join('\n');
  return [text, `${text}\n`].some((content) => compute(Buffer.from(content)) === hex);
}

const HASHES: ReadonlyMap<string, (bytes: Buffer) => string> = new Map([
  ['sha256', (bytes) => createHash('sha256').update(bytes).digest('hex')],
  ['sha1', (bytes) => createHash('sha1').update(bytes).digest('hex')],
  ['murmur3', (bytes) => murmur3(bytes).toString(16).padStart(8, '0')],
]);

/** MurmurHash3_x86_32 with seed 0 (Austin Appleby, public domain), the one that the specification shows. */
function murmur3(bytes: Buffer): number {
  let hash = 0;
  const whole = bytes.length - (bytes.length % 4);
  for (let at = 0; at < whole; at += 4) {
    hash ^= scramble(bytes.readInt32LE(at));
    hash = Math.imul(rotate(hash, 13), 5) + 0xe6546b64;
  }
  let rest = 0;
  for (let at = bytes.length - 1; at >= whole; at--) rest = (rest << 8) | (bytes[at] as number);
  hash ^= scramble(rest) ^ bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const scramble = (block: number): number =>
  Math.imul(rotate(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);

const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));
