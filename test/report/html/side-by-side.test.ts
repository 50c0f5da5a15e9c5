import fc from 'fast-check';
import { type SideLine, sideBySide } from '../../../src/report/html/side-by-side.ts';

const line = fc.constantFrom(
  'a = 1',
  'a = 2',
  '  b = [',
  ']',
  '',
  '\t',
  'resource "x" "y" {',
  '}',
  'é 𝒳',
);
const text = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends && lines.length > 0 ? '\n' : ''));

const textOf = (lines: readonly (SideLine | undefined)[]): string[] =>
  lines.flatMap((side) => (side ? [side.pieces.map(({ text }) => text).join('')] : []));

const linesOf = (whole: string): string[] =>
  whole === '' ? [] : (whole.endsWith('\n') ? whole.slice(0, -1) : whole).split('\n');

test('each side shows its text, every line once and in order', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const rows = sideBySide(before, after);
      const [left, right] = [rows.map((row) => row.left), rows.map((row) => row.right)];
      expect(textOf(left)).toEqual(linesOf(before));
      expect(textOf(right)).toEqual(linesOf(after));
      for (const side of [left, right])
        expect(side.flatMap((cell) => cell?.number ?? [])).toEqual(
          textOf(side).map((_, index) => index + 1),
        );
    }),
  );
});

test('a line is the same on both sides or on none, and what is the same has no marks', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      for (const { left, right } of sideBySide(before, after)) {
        expect(left?.kind === 'same').toBe(right?.kind === 'same');
        if (left?.kind === 'same') {
          expect(textOf([left])).toEqual(textOf([right]));
          expect(left.pieces.some(({ differs }) => differs)).toBe(false);
        }
      }
    }),
  );
});

test('the words that differ are marked, in the line that took the place of another', () => {
  const [, row] = sideBySide('{\n  engine = "mysql"\n}', '{\n  engine = "postgres"\n}');
  expect(row?.left?.pieces.filter(({ differs }) => differs)).toEqual([
    { text: 'mysql', differs: true },
  ]);
  expect(row?.right?.pieces.filter(({ differs }) => differs)).toEqual([
    { text: 'postgres', differs: true },
  ]);
});

test('a changed line stands beside the one it resembles, not beside the first new one', () => {
  const rows = sideBySide(
    'db_name = "orders"\n',
    'identifier = "main"\nallocated_storage = 20\ndb_names = "orders"\n',
  );
  expect(rows.find(({ left }) => left)?.right?.number).toBe(3);
});

test('lines that have nothing in common are not marked word by word', () => {
  const [row] = sideBySide('cidr = "10.0.0.0/16"', 'enabled = true');
  expect([row?.left?.pieces.length, row?.right?.pieces.length]).toEqual([1, 1]);
});

test('texts of thousands of different lines are compared in a moment', () => {
  const lines = (from: number) =>
    Array.from({ length: 6000 }, (_, index) => `line_${from + index * 2}`).join('\n');
  const start = performance.now();
  expect(sideBySide(lines(0), lines(1))).toHaveLength(6000);
  expect(performance.now() - start).toBeLessThan(20_000);
});
