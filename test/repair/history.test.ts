import fc from 'fast-check';
import { applyCandidate } from '../../src/repair/apply-candidate.ts';
import type { Edit } from '../../src/repair/candidate.ts';
import {
  closed,
  draftEdits,
  draftPlace,
  moduleWith,
  startHistory,
  withStep,
} from '../../src/repair/history.ts';
import { moduleOf, textsOf } from '../support/module-of.ts';

const DRAFT = moduleOf({ 'a.tf': 'one two three four', 'b.tf': 'five' });

const edit = (start: number, end: number, text: string, file = 'a.tf'): Edit => ({
  file,
  range: { start, end },
  text,
});

/** Steps as a search takes them: each one's edits are for the text before it. */
const historyOf = (...steps: readonly (readonly Edit[])[]) =>
  steps.reduce((history, edits, index) => withStep(history, index, edits), startHistory(DRAFT));

const textWith = (history: ReturnType<typeof historyOf>, ...steps: readonly number[]) =>
  textsOf(moduleWith(history, new Set(steps)))['a.tf'];

test('a step can be left out although later ones stand behind it', () => {
  const history = historyOf([edit(0, 3, 'ONE AND A HALF')], [edit(15, 18, 'TWO')]);
  expect(textWith(history, 0, 1)).toBe('ONE AND A HALF TWO three four');
  expect(textWith(history, 1)).toBe('one TWO three four');
});

test('a step that changes what another wrote needs that other', () => {
  const history = historyOf([edit(3, 3, ' point five')], [edit(4, 9, 'comma')]);
  expect(textWith(history, 0, 1)).toBe('one comma five two three four');
  expect([...closed(history, [1])]).toEqual([]);
  expect([...closed(history, [0, 1])]).toEqual([0, 1]);
});

test('a step that writes into the text of another needs it, one beside it does not', () => {
  const inside = historyOf([edit(3, 3, 'abc')], [edit(4, 4, '-')]);
  const beside = historyOf([edit(3, 3, 'abc')], [edit(6, 6, '-')]);
  expect([...closed(inside, [1])]).toEqual([]);
  expect([...closed(beside, [1])]).toEqual([1]);
});

test('a new file is there only with the step that made it', () => {
  const history = historyOf([edit(0, 0, 'text', 'new.tf')], [edit(0, 3, '1')]);
  expect(textsOf(moduleWith(history, new Set([1])))).not.toHaveProperty(['new.tf']);
  expect(textsOf(moduleWith(history, new Set([0])))).toHaveProperty(['new.tf'], 'text');
});

test('no step is the draft itself', () => {
  expect(moduleWith(historyOf([edit(0, 3, 'x')]), new Set())).toBe(DRAFT);
});

test('a place is found again in the draft', () => {
  const history = historyOf([edit(0, 3, 'ONE AND A HALF')], [edit(15, 15, 'new ')]);
  const place = (start: number, end: number) => ({ file: 'a.tf', range: { start, end } });
  expect(draftPlace(history, place(23, 28))).toEqual(place(8, 13));
  // "AND" was written by the first step in the place of "one".
  expect(draftPlace(history, place(4, 7))).toEqual(place(0, 0));
  expect(draftPlace(history, place(4, 7), new Set([1]))).toEqual(place(4, 4));
});

const SIZE = 18;
const anyEdit = fc
  .tuple(
    fc.nat(SIZE),
    fc.nat(6),
    fc.string({ maxLength: 5, unit: fc.constantFrom('x', 'y', '\n') }),
  )
  .map(([start, length, text]) => ({ start, length, text }));

/** Steps of one edit each that stay inside the text as it then is. */
const anySteps = fc.array(anyEdit, { maxLength: 8 }).map((wanted) => {
  let module = DRAFT;
  return wanted.map(({ start, length, text }) => {
    const size = module.files[0]?.bytes.length ?? 0;
    const from = Math.min(start, size);
    const one = edit(from, Math.min(from + length, size), text);
    module = applyCandidate(module, [one]);
    return one;
  });
});

test('all steps together make what they made one after the other', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const made = steps.reduce((module, one) => applyCandidate(module, [one]), DRAFT);
      const history = historyOf(...steps.map((one) => [one]));
      expect(textWith(history, ...steps.keys())).toBe(textsOf(made)['a.tf']);
    }),
  );
});

test('the edits of any choice, made in the draft, give the text of that choice', () => {
  fc.assert(
    fc.property(anySteps, fc.func(fc.boolean()), (steps, isChosen) => {
      const history = historyOf(...steps.map((one) => [one]));
      const choice = new Set([...steps.keys()].filter((step) => isChosen(step)));
      const edited = applyCandidate(DRAFT, draftEdits(history, choice));
      expect(textsOf(edited)).toEqual(textsOf(moduleWith(history, choice)));
    }),
  );
});
