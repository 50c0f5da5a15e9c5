import { hasHash, isKnownHash } from '../../../src/provenance/lines/content-hash.ts';

// Vectors of SMHasher's MurmurHash3_x86_32 with seed 0.
test.each([
  ['', '00000000'],
  ['a', '3c2569b2'],
  ['abc', 'b3dd93fa'],
  ['test', 'ba6bd213'],
  ['Hello, world!', 'c0363e43'],
  ['The quick brown fox jumps over the lazy dog', '2e4ff723'],
])('murmur3 of %j', (text, hash) => {
  expect(hasHash([text], `murmur3:${hash}`)).toBe(true);
  expect(hasHash([`${text}.`], `murmur3:${hash}`)).toBe(false);
});

test('lines are hashed with or without the end of the last one', () => {
  // printf 'a\nb' | sha1sum; printf 'a\nb\n' | sha1sum
  for (const hash of [
    'fcd127ffa1016069006ad91f3f361248f9bdf272',
    '05dec960e24d918b8a73a1c53bcbbaac2ee5c2e0',
  ]) {
    expect(hasHash(['a', 'b'], `sha1:${hash}`)).toBe(true);
    expect(hasHash(['a', 'c'], `sha1:${hash}`)).toBe(false);
  }
});

test('an unknown algorithm fits nothing', () => {
  expect(isKnownHash('whirlpool:00')).toBe(false);
  expect(isKnownHash('sha256:00')).toBe(true);
  expect(hasHash(['a'], 'whirlpool:00')).toBe(false);
  expect(hasHash(['a'], 'constructor')).toBe(false);
});
