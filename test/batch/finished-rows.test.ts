import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { changedRows } from '../../src/batch/changed-rows.ts';
import { type DraftRow, draftRowsIn } from '../../src/batch/draft-row.ts';
import { type FinishedRows, readFinishedRows, unclaimed } from '../../src/batch/finished-rows.ts';
import { errorRow } from '../../src/batch/output-row.ts';
import { folderWith } from '../support/temporary.ts';

async function* linesOf(rows: readonly object[]) {
  for (const row of rows) yield JSON.stringify(row);
}

async function rowsOf(rows: readonly object[]): Promise<DraftRow[]> {
  const found: DraftRow[] = [];
  for await (const row of draftRowsIn(linesOf(rows), 'draft')) found.push(row);
  return found;
}

/** What an output with these bytes says, and what is left of it. */
async function read(bytes: string | Buffer): Promise<{ finished: FinishedRows; left: string }> {
  const path = join(await folderWith(), 'out.jsonl');
  await using file = await open(path, 'a+');
  await file.appendFile(bytes);
  const finished = await readFinishedRows(file);
  return { finished, left: await readFile(path, 'utf8') };
}

const INPUT = fc.array(
  fc.record({
    id: fc.oneof(fc.constantFrom('a', 'b', 7, '7'), fc.string()),
    draft: fc.oneof(fc.constantFrom('x', 'y'), fc.string({ unit: 'grapheme' })),
  }),
  { minLength: 1, maxLength: 8 },
);

test('wherever an output is cut, just the rows that are not whole in it are done again', async () => {
  await fc.assert(
    fc.asyncProperty(INPUT, fc.double({ min: 0, max: 1, noNaN: true }), async (input, share) => {
      const rows = await rowsOf(input);
      // As workers finish: in another order than that of the input.
      const lines = rows.map((row) => errorRow(row, 'odd', 'text')).reverse();
      const bytes = Buffer.from(lines.join(''));
      const cut = bytes.subarray(0, Math.round(share * bytes.length));
      const { finished, left } = await read(cut);
      const { claim, ids } = unclaimed(finished);
      const open = rows.filter((row) => !claim(row)).map((row) => errorRow(row, 'odd', 'text'));
      expect(ids()).toEqual([]);
      expect(cut.toString('utf8').startsWith(left)).toBe(true);
      expect((left + open.join('')).split('\n').sort()).toEqual(lines.join('').split('\n').sort());
      expect(await changedRows(linesOf(input), 'draft', finished)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('of two rows with one id the one that was finished is not done again', async () => {
  const [one, two] = await rowsOf([
    { id: 'a', draft: 'one' },
    { id: 'a', draft: 'two' },
  ]);
  const { finished } = await read(two ? errorRow(two, 'odd') : '');
  const { claim } = unclaimed(finished);
  expect([one, two].map((row) => row && claim(row))).toEqual([false, true]);
});

test('a row that was made of another draft is told of, a row that is gone is not', async () => {
  const rows = await rowsOf([
    { id: 1, draft: 'old' },
    { id: 'gone', draft: 'x' },
  ]);
  const { finished } = await read(rows.map((row) => errorRow(row, 'odd')).join(''));
  const now = [
    { id: 1, draft: 'new' },
    { id: '1', draft: 'other' },
  ];
  expect(await changedRows(linesOf(now), 'draft', finished)).toEqual([1]);
});

test('rows of an earlier version do not say what they were made of, and count by their id', async () => {
  const { finished } = await read('{"id":"a","repaired":"x"}\n');
  const input = [{ id: 'a', draft: 'anything' }];
  const [row] = await rowsOf(input);
  expect(row && unclaimed(finished).claim(row)).toBe(true);
  expect(await changedRows(linesOf(input), 'draft', finished)).toEqual([]);
});

test.each([
  ['notes', 'my notes'],
  ['one line of notes', 'my notes\n'],
  ['JSON of something else on one line', '{"name":"package"}'],
  ['rows of drafts', '{"id":"a","draft":"x"}\n'],
  ['rows without an id', '{"repaired":"x"}\n'],
])('%s are no output: they are refused, and not a byte is cut', async (_, text) => {
  const path = join(await folderWith({ out: text }), 'out');
  await using file = await open(path, 'a+');
  await expect(readFinishedRows(file)).rejects.toThrow();
  expect(await readFile(path, 'utf8')).toBe(text);
});
