import fc from 'fast-check';
import type { Place } from '../../../src/finding/finding.ts';
import { staysInside } from '../../../src/repair/gates/stays-in-scope.ts';
import { moduleOf } from '../../support/module-of.ts';

const LINES = ['one', 'two', 'three', 'four', 'five'];
const DRAFT = moduleOf({ 'main.tf': `${LINES.join('\n')}\n`, 'other.tf': 'other\n' });

/** The bytes of the lines with these texts, which follow on each other. */
function lines(first: string, last = first, file = 'main.tf'): Place {
  const text = `${LINES.join('\n')}\n`;
  return { file, range: { start: text.indexOf(first), end: text.indexOf(last) + last.length } };
}

const judge = (main: string, scope: readonly Place[] | undefined, other = 'other\n') =>
  staysInside(DRAFT, moduleOf({ 'main.tf': main, 'other.tf': other }), scope);

test('what lies in the scope may change, grow and go', () => {
  expect(judge('one\ntwo\nTHREE\nmore\nfour\nfive\n', [lines('three')]).passed).toBe(true);
  expect(judge('one\ntwo\nfour\nfive\n', [lines('three')]).passed).toBe(true);
  expect(judge('ONE\ntwo\nthree\nfour\nFIVE\n', [lines('one'), lines('five')]).passed).toBe(true);
});

test('a line outside may not change, go or move', () => {
  const refused = {
    gate: 'stays in scope',
    passed: false,
    reason: 'it would change lines of main.tf outside the scope',
  };
  expect(judge('one\nTWO\nthree\nfour\nfive\n', [lines('three')])).toEqual(refused);
  expect(judge('one\nthree\nfour\nfive\n', [lines('three')])).toEqual(refused);
  expect(judge('two\none\nthree\nfour\nfive\n', [lines('three')])).toEqual(refused);
  expect(judge('one\ntwo \nthree\nfour\nfive\n', [lines('three')])).toEqual(refused);
});

test('a file without scope may not change, nor come into being', () => {
  expect(judge(`${LINES.join('\n')}\n`, [lines('three')], 'changed\n').passed).toBe(false);
  const added = moduleOf({ 'main.tf': `${LINES.join('\n')}\n`, 'other.tf': 'other\n', 'z.tf': '' });
  expect(staysInside(DRAFT, added, [lines('three')]).passed).toBe(false);
});

test('what is declared at the end of a file in scope is let in', () => {
  expect(judge(`${LINES.join('\n')}\n\nvariable "x" {}\n`, [lines('three')]).passed).toBe(true);
});

test('without a scope everything is in it', () => {
  expect(judge('', undefined, '').passed).toBe(true);
});

test('whatever is done to lines outside is noticed', () => {
  const index = fc.nat(LINES.length - 1);
  fc.assert(
    fc.property(index, index, fc.constantFrom('', 'x', 'one more'), (scoped, touched, text) => {
      const changed = LINES.map((line, at) => (at === touched ? text : line)).join('\n');
      const scope = [lines(LINES[scoped] as string)];
      expect(judge(`${changed}\n`, scope).passed).toBe(scoped === touched);
    }),
    { seed: 6 },
  );
});
