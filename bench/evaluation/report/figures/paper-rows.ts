import type { Outcome } from '../../../../src/evaluate/outcome.ts';
import { PAPER_TABLE_2, type PaperResult } from '../../../../src/evaluate/paper/table-2.ts';
import { bootstrap, type Interval } from '../../../../src/evaluate/statistics/bootstrap.ts';
import { systemTitle } from '../titles.ts';

/** A line of the paper's Table 2, as it was printed, or as we measure it the paper's way. */
export type PaperRow =
  | ({ readonly from: 'paper' } & PaperResult)
  | ({ readonly from: 'here' } & Measured);

/** Undefined is what no text says anything about. */
export interface Measured {
  readonly part: string;
  readonly system: string;
  readonly n: number;
  /** Shares, 0 to 1, of the texts that the judge can tell about. */
  readonly syntaxPass: Interval | undefined;
  readonly errorLines: Interval | undefined;
  /** Against the gold text, 0 to 1, the paper's form. */
  readonly codeBleu: Interval | undefined;
  /** The same without the defects of the paper's form. */
  readonly corrected: Interval | undefined;
}

export function paperRows(outcomes: readonly Outcome[], systems: readonly string[]): PaperRow[] {
  const all = outcomes.filter(({ protocol }) => protocol === 'paper');
  const test = all.filter(({ corpus }) => corpus === 'test');
  return [
    ...PAPER_TABLE_2.map((row) => ({ from: 'paper' as const, ...row })),
    ...measured('test part', test, systems),
    ...measured('all prompts', all, systems),
  ];
}

const measured = (
  part: string,
  outcomes: readonly Outcome[],
  systems: readonly string[],
): PaperRow[] =>
  systems.flatMap((system) => {
    const rows = outcomes.filter((row) => row.system === system);
    if (rows.length === 0) return [];
    const decided = rows.filter(
      ({ before, after }) => before.valid !== null && after.valid !== null,
    );
    return {
      from: 'here',
      part,
      system: systemTitle(system),
      n: rows.length,
      syntaxPass: bootstrap(decided.map(({ after }) => Number(after.valid))),
      errorLines: bootstrap(rows.map(({ after }) => after.errorLines)),
      codeBleu: bootstrap(rows.flatMap(({ codeBleu }) => codeBleu?.paper.score ?? [])),
      corrected: bootstrap(rows.flatMap(({ codeBleu }) => codeBleu?.corrected.score ?? [])),
    };
  });
