import fc from 'fast-check';
import type { Choice, Option } from '../../../src/preference/choices/choice.ts';
import { pairsOf } from '../../../src/preference/pairs/pairs-of.ts';

const option = (edit: string, worth = 0, lossy = false): Option => ({
  edit,
  action: 'rename-argument',
  worth,
  score: worth,
  lossy,
});
const choice = (own: Partial<Choice>): Choice => ({
  prompt: 'p',
  options: [],
  truth: 'truth',
  refused: [],
  class: 'missing-argument',
  how: 'left-out',
  ...own,
});
const rejectedOf = (own: Partial<Choice>) =>
  pairsOf(choice(own)).map(({ rejected, rejectedFor }) => [rejected, rejectedFor]);

test('the rejected side takes something away, else says something else, else is refused', () => {
  const options = [option('right', 1), option('other', 0.9), option('less', 0.1, true)];
  expect(rejectedOf({ options, right: 0, refused: [option('wrong', 2)] })).toEqual([
    ['less', 'loses'],
    ['other', 'differs'],
    ['wrong', 'refused'],
  ]);
});

test('where the rules do not offer what is right, the truth is chosen', () => {
  const [pair] = pairsOf(choice({ options: [option('other')] }));
  expect(pair).toMatchObject({ chosen: 'truth', rejected: 'other', rejectedFor: 'differs' });
});

test('chosen is never rejected, and one prompt gives four pairs at most', () => {
  const edits = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'truth').map((e) => option(e)));
  fc.assert(
    fc.property(edits, edits, fc.nat({ max: 9 }), (options, refused, index) => {
      const right = index < options.length ? index : undefined;
      const pairs = pairsOf(choice({ options, refused, ...(right !== undefined && { right }) }));
      expect(pairs.length).toBeLessThanOrEqual(4);
      for (const { chosen, rejected } of pairs) expect(rejected).not.toBe(chosen);
    }),
  );
});
