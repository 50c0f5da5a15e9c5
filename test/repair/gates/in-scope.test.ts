import type { Place } from '../../../src/finding/finding.ts';
import type { Edit } from '../../../src/repair/candidate.ts';
import { shiftScope, staysInScope } from '../../../src/repair/gates/in-scope.ts';

const place = (start: number, end: number, file = 'main.tf'): Place => ({
  file,
  range: { start, end },
});
const edit = (start: number, end: number, text = '', file = 'main.tf'): Edit => ({
  file,
  range: { start, end },
  text,
});
const SIZE = 100;
const stays = (scope: Place[], ...edits: Edit[]) => staysInScope(scope, edits, () => SIZE);

test('an edit inside of the scope, up to its borders, stays in it', () => {
  expect(stays([place(10, 20)], edit(10, 20))).toBe(true);
  expect(stays([place(10, 20)], edit(20, 20, 'x'))).toBe(true);
});

test.each([
  ['before it', edit(5, 8)],
  ['behind it', edit(25, 30)],
  ['over its first border', edit(9, 12)],
  ['over its last border', edit(18, 21)],
  ['around it', edit(5, 30)],
  ['at the same bytes of another file', edit(12, 14, '', 'other.tf')],
  ['across two places of it', edit(12, 35)],
])('an edit %s leaves the scope', (_, outside) => {
  expect(stays([place(10, 20), place(30, 40)], outside)).toBe(false);
});

test('one edit outside spoils the others', () => {
  expect(stays([place(10, 20)], edit(12, 14), edit(50, 51))).toBe(false);
});

test('a declaration may be put at the end of the file', () => {
  expect(stays([place(10, 20)], edit(SIZE, SIZE, '\nvariable "x" {}\n'))).toBe(true);
});

test('a file that nobody asked about gets no declaration', () => {
  const text = '\nvariable "x" {}\n';
  expect(stays([place(10, 20)], edit(SIZE, SIZE, text, 'variables.tf'))).toBe(false);
  expect(stays([place(10, 20)], edit(0, 0, text, 'variables.tf'))).toBe(false);
  expect(stays([], edit(SIZE, SIZE, text))).toBe(false);
});

test('bytes outside cannot be replaced by something that looks like a declaration', () => {
  expect(stays([place(10, 20)], edit(50, 60, '\nvariable "x" {}\n'))).toBe(false);
});

test('the scope moves with what is put in front of it', () => {
  expect(shiftScope([place(10, 20)], [edit(2, 4, 'longer')])).toEqual([place(14, 24)]);
});

test('the scope grows with what is put into it and shrinks with what is taken out', () => {
  expect(shiftScope([place(10, 20)], [edit(12, 12, 'abc')])).toEqual([place(10, 23)]);
  expect(shiftScope([place(10, 20)], [edit(12, 16)])).toEqual([place(10, 16)]);
  expect(shiftScope([place(10, 20)], [edit(10, 10, 'abc')])).toEqual([place(10, 23)]);
});

test('the scope stays where it is when something changes behind it or elsewhere', () => {
  expect(shiftScope([place(10, 20)], [edit(21, 30, 'x')])).toEqual([place(10, 20)]);
  expect(shiftScope([place(10, 20)], [edit(2, 4, 'longer', 'other.tf')])).toEqual([place(10, 20)]);
});
