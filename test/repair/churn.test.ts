import { churnOf } from '../../src/repair/churn.ts';
import { startHistory, withStep } from '../../src/repair/history.ts';
import { moduleOf } from '../support/module-of.ts';

const LINE = '  versioning = true\n';
const DRAFT = `a {\n${LINE}}\nb {\n}\n`;

/** Changed bytes of one step that makes these edits: offset, bytes taken out, text. */
function changed(...edits: readonly (readonly [number, number, string])[]): number {
  const history = withStep(
    startHistory(moduleOf(DRAFT)),
    0,
    edits.map(([start, taken, text]) => ({
      file: 'main.tf',
      range: { start, end: start + taken },
      text,
    })),
  );
  return Math.round(churnOf(history, new Set([0])) * DRAFT.length);
}

const from = DRAFT.indexOf(LINE);
const to = DRAFT.indexOf('}\n', DRAFT.indexOf('b {'));

test('what is taken out or put in counts, whichever is more', () => {
  expect(changed([from, LINE.length, ''])).toBe(LINE.length);
  expect(changed([to, 0, 'new\n'])).toBe(4);
  expect(changed([from, LINE.length, 'x\n'])).toBe(LINE.length);
  expect(changed([from, LINE.length, `${LINE}${LINE}`])).toBe(2 * LINE.length);
});

test('what goes elsewhere counts once, also with other blanks', () => {
  const moved = changed([from, LINE.length, ''], [to, 0, LINE]);
  expect(moved).toBeLessThan(1.5 * LINE.length);
  expect(changed([from, LINE.length, ''], [to, 0, `  ${LINE}`])).toBe(moved + 2);
});

test('what goes away while something else comes counts twice', () => {
  expect(changed([from, LINE.length, ''], [to, 0, LINE.replace('true', 'none')])).toBe(
    2 * LINE.length,
  );
  // One line goes, and comes only once.
  expect(changed([from, LINE.length, ''], [to, 0, `${LINE}${LINE}`])).toBeGreaterThan(
    2 * LINE.length,
  );
});

test('text that a later step changes again counts as it ends', () => {
  const first = withStep(startHistory(moduleOf(DRAFT)), 0, [
    { file: 'main.tf', range: { start: to, end: to }, text: 'abcdefgh\n' },
  ]);
  const both = withStep(first, 1, [
    { file: 'main.tf', range: { start: to, end: to + 8 }, text: 'x' },
  ]);
  expect(churnOf(both, new Set([0, 1])) * DRAFT.length).toBeCloseTo(2);
});
