import { Draft } from '../../../src/controller/session/draft.ts';

/** Letters for tokens. */
const ids = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const letters = (tokens: readonly number[]): string => String.fromCharCode(...tokens);

function after(draft: string, written: string, prefix = '|'): string {
  const guesses = new Draft(ids(draft), ids(prefix));
  for (const token of ids(written)) guesses.learn([], 0, [token]);
  return letters(guesses.propose(4));
}

test.each([
  ['begins with the draft', 'abcdefgh', '', 'abcd'],
  ['goes on with the draft', 'abcdefgh', 'ab', 'cdef'],
  ['ends with the draft', 'abcdefgh', 'abcdefg', 'h'],
  ['behind what was inserted', 'abcdefgh', 'abXYZc', 'def'],
  ['behind what was replaced', 'abcdefgh', 'abXd', 'ef'],
  ['behind what was left out', 'abcdefghijklmnop', 'abcklm', 'nop'],
  ['behind an insertion that looked like something left out', 'ab;cd;ef', 'ab;xd;cd', ';ef'],
  ['says nothing of what the draft has not', 'abcdefgh', 'abXYZ', ''],
  ['says nothing behind the draft', 'abc', 'abcX', ''],
])('%s', (_, draft, written, next) => {
  expect(after(draft, written)).toBe(next);
});

test('one equal token far away is a coincidence', () => {
  expect(after('abcdefghijklmnop', 'abn')).toBe('');
});

describe('away from the draft', () => {
  test('repeats what the prompt had', () => {
    expect(after('', 'xab', '..abcdefg..')).toBe('c');
  });

  test('repeats what was written', () => {
    expect(after('abcdefgh', 'abXYZWV,XYZ')).toBe('W');
  });
});

test('guesses more where guesses come true, and little again where not', () => {
  const prefix = '0123456789abcdefghij.'.repeat(2);
  const guesses = new Draft([], ids(`${prefix}01`));
  const lengths: number[] = [];
  for (let step = 0; step < 6; step++) {
    const guess = guesses.propose(100);
    lengths.push(guess.length);
    if (step < 3) guesses.learn(guess, guess.length, guess);
    else guesses.learn(guess, 0, ids('7'));
  }
  expect(lengths.slice(0, 4)).toEqual([1, 2, 4, 8]);
  expect(lengths.slice(4).every((length) => length <= 1)).toBe(true);
});
