import fc from 'fast-check';
import { fold } from '../../../src/report/html/fold.ts';

const worthSeeing = fc.array(fc.boolean(), { maxLength: 60 });

test('no row is lost or moved', () => {
  fc.assert(
    fc.property(worthSeeing, (rows) => {
      const numbered = rows.map((seen, index) => ({ seen, index }));
      const runs = fold(numbered, ({ seen }) => seen);
      expect(runs.flatMap(({ rows }) => rows)).toEqual(numbered);
    }),
  );
});

test('what is worth seeing is never folded, nor are the three rows around it', () => {
  fc.assert(
    fc.property(worthSeeing, (rows) => {
      const numbered = rows.map((seen, index) => ({ seen, index }));
      const folded = fold(numbered, ({ seen }) => seen)
        .filter((run) => run.folded)
        .flatMap((run) => run.rows);
      for (const { index } of folded)
        expect(rows.slice(Math.max(0, index - 3), index + 4)).not.toContain(true);
    }),
  );
});

test('a long quiet stretch is one fold', () => {
  const runs = fold(
    Array.from({ length: 30 }, (_, index) => index),
    (row) => row === 10,
  );
  expect(runs.map(({ folded, rows }) => [folded, rows.length])).toEqual([
    [true, 7],
    [false, 7],
    [true, 16],
  ]);
});
