import { nearWord } from '../../../src/hcl/strict/near-word.ts';

const WORDS = ['if', 'for', 'else', 'endif', 'endfor'];

test.each([
  ['iff', 'if'],
  ['fi', 'if'],
  ['elsif', 'else'],
  ['endfro', 'endfor'],
  ['while', undefined],
  ['something', undefined],
  // Go counts characters: each of these is one edit, though UTF-16 writes it as two.
  ['endif\u{1d400}\u{1d400}', 'endif'],
  ['endif\u{1d400}\u{1d400}\u{1d400}', undefined],
])('%s is taken for %s', (given, near) => {
  expect(nearWord(given, WORDS)).toBe(near);
});
