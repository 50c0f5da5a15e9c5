import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { churn } from '../../src/evaluate/churn.ts';

describe('churn', () => {
  test('counts a changed line as one removed and one added', () => {
    expect(churn('a\nb\nc\nd\n', 'a\nB\nc\nd\n')).toBe(2 / 4);
  });

  test('counts what was added to a file without a last newline', () => {
    expect(churn('a\nb', 'a\nb\nc')).toBe(3 / 2);
  });

  test('of an empty draft is finite', () => {
    expect(churn('', 'a\n')).toBe(1);
  });

  test('is nothing exactly where nothing changed, and never less', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c')).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (draft, result) => {
        expect(churn(draft, result) > 0).toBe(draft !== result);
      }),
    );
  });
});
