import fc from 'fast-check';
import { PLAIN } from '../../src/report/colours.ts';
import { type Entry, twoColumns } from '../../src/report/two-columns.ts';

const entry = (place: string, words: string, said: string): Entry => ({
  heads: [{ place, words }],
  said: [{ text: said, mark: { sign: '-', paint: PLAIN.green } }],
});

test('what is said stands below the words, whatever the places are called', () => {
  const entries = [entry('a.tf:1', 'one', 'left'), entry('stack/b.tf:20', 'two', 'done')];
  expect(twoColumns(entries, PLAIN, undefined)).toBe(
    [
      'a.tf:1         one',
      '               - left',
      '',
      'stack/b.tf:20  two',
      '               - done',
      '',
    ].join('\n'),
  );
});

test('a long place has a line of its own and does not move the others', () => {
  const long = `${'deep/'.repeat(10)}main.tf:3`;
  expect(twoColumns([entry('a.tf:1', 'one', 'x'), entry(long, 'two', 'y')], PLAIN, 80)).toBe(
    ['a.tf:1  one', '        - x', '', long, '        two', '        - y', ''].join('\n'),
  );
});

test('in a narrow terminal the words begin at the left', () => {
  expect(twoColumns([entry('stack/main.tf:1', 'one two', 'three')], PLAIN, 44)).toBe(
    'stack/main.tf:1\n  one two\n  - three\n',
  );
});

test('no line is wider than asked, unless by one word, and no word is lost', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé😀]{1,12}$/u), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, words, fc.integer({ min: 60, max: 120 }), (head, said, width) => {
      const text = twoColumns([entry('a.tf:1', head.join(' '), said.join(' '))], PLAIN, width);
      for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(width);
      expect(text.split(/\s+/).filter(Boolean)).toEqual(['a.tf:1', ...head, '-', ...said]);
    }),
  );
});
