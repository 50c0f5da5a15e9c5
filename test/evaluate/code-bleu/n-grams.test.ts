import { bleu } from '../../../src/evaluate/code-bleu/n-grams.ts';

// nltk 3.10: corpus_bleu([[reference]], [candidate], smoothing_function=SmoothingFunction().method1).
test.each([
  ['the cat is on the mat', 'the the the the the the the', 0.039281465090051315],
  [
    'It is a guide to action that ensures that the military will forever heed Party commands',
    'It is a guide to action which ensures that the military always obeys the commands of the party',
    0.41180376356915777,
  ],
  [
    'It is a guide to action that ensures that the military will forever heed Party commands',
    'It is to insure the troops forever hearing the activity guidebook that party direct',
    0.03446151880350207,
  ],
  ['a b c d e f', 'a b c', 0.20687381245863395],
  ['a b', 'c d', 0],
  ['a', 'a', 0.1778279410038923],
])('BLEU-4 of %j and %j', (reference, candidate, expected) => {
  expect(bleu(reference.split(' '), candidate.split(' '))).toBeCloseTo(expected, 12);
});

test('nothing is like nothing', () => {
  expect(bleu([], [])).toBe(0);
  expect(bleu(['a'], [])).toBe(0);
});
