import type { RowOutcome } from './run-batch.ts';

/** What became of the rows so far. */
export interface Tally {
  readonly resumed: number;
  readonly failed: number;
  readonly repaired: number;
  readonly validBefore: number;
  readonly validAfter: number;
}

export const NOTHING_YET: Tally = {
  resumed: 0,
  failed: 0,
  repaired: 0,
  validBefore: 0,
  validAfter: 0,
};

export function counted(tally: Tally, outcome: RowOutcome): Tally {
  if (outcome.state !== 'repaired') return { ...tally, [outcome.state]: tally[outcome.state] + 1 };
  const { before, after } = outcome.repair;
  return {
    ...tally,
    repaired: tally.repaired + 1,
    validBefore: tally.validBefore + Number(before.verdict === 'valid'),
    validAfter: tally.validAfter + Number(after.verdict === 'valid'),
  };
}

export const doneRows = (tally: Tally): number => tally.resumed + tally.failed + tally.repaired;

/** The closing line of a batch. */
export function tallyLine(tally: Tally): string {
  const parts = [
    `${tally.repaired} rows worked on`,
    `valid ${tally.validBefore} \u2192 ${tally.validAfter}`,
    ...(tally.failed > 0 ? [`${tally.failed} failed (see "error" in their rows)`] : []),
    ...(tally.resumed > 0 ? [`${tally.resumed} were finished before`] : []),
  ];
  return parts.join(', ');
}
