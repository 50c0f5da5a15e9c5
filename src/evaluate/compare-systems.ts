import type { Outcome } from './outcome.ts';
import { type Mcnemar, mcnemar } from './statistics/mcnemar.ts';
import { groupsOf } from './summarise.ts';

/** Two systems on the rows of one corpus that the judge can tell about for both. */
export interface Comparison extends Mcnemar {
  readonly protocol: Outcome['protocol'];
  readonly corpus: string;
  readonly a: string;
  readonly b: string;
  readonly rows: number;
}

/** Each system of a corpus against each that comes after it, row by row, by whether the result passes. */
export const compareSystems = (outcomes: readonly Outcome[]): Comparison[] =>
  groupsOf(outcomes, ({ protocol, corpus }) => [protocol, corpus]).flatMap((corpus) => {
    const systems = groupsOf(corpus, ({ system }) => [system]);
    return systems.flatMap((a, index) => systems.slice(index + 1).map((b) => compare(a, b)));
  });

function compare(
  a: readonly [Outcome, ...Outcome[]],
  b: readonly [Outcome, ...Outcome[]],
): Comparison {
  const passedByB = new Map(b.map(({ id, after }) => [id, after.valid]));
  const pairs = a.flatMap(({ id, after }) => {
    const other = passedByB.get(id) ?? null;
    return after.valid === null || other === null ? [] : [{ a: after.valid, b: other }];
  });
  const [{ protocol, corpus, system }] = a;
  return { protocol, corpus, a: system, b: b[0].system, rows: pairs.length, ...mcnemar(pairs) };
}
