import type { Validation } from '../../finding/verdict.ts';
import type { Repair } from '../../repair/repair.ts';
import { countErrors } from '../count-errors.ts';
import { countWords } from '../count-words.ts';
import { mendedSteps } from '../modernised.ts';
import { countLeft } from '../remaining-findings.ts';

/** What all modules of a run came to. */
export interface Totals {
  readonly rows: readonly {
    readonly what: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** What was done, in a line of our own words. */
  readonly words: string;
}

export function totals(repairs: readonly Repair[]): Totals {
  const valid = (when: 'before' | 'after') =>
    `${repairs.filter((repair) => repair[when].verdict === 'valid').length} of ${repairs.length}`;
  const errors = (when: 'before' | 'after') =>
    `${sum(repairs, (repair) => countErrors(repair[when]))}`;
  const proven = (proof: 'validated' | 'checked') =>
    sum(repairs, (repair) => mendedSteps(repair).filter((step) => step.proof === proof).length);
  return {
    rows: [
      { what: 'valid modules', before: valid('before'), after: valid('after') },
      { what: 'errors', before: errors('before'), after: errors('after') },
    ],
    words: `${countWords(proven('validated'), 'repair')} validated, ${proven('checked')} only checked, ${countWords(sum(repairs, countLeft), 'finding')} left; ${durationWords(sum(repairs, ({ ms }) => ms))}, ${judges(repairs)}.`,
  };
}

/** The same as Markdown. */
export function totalsTable(repairs: readonly Repair[]): string {
  const { rows, words } = totals(repairs);
  const lines = rows.map(({ what, before, after }) => `| ${what} | ${before} | ${after} |`);
  return ['| | before | after |', '|---|---|---|', ...lines, '', words, ''].join('\n');
}

/** `42 ms`, `3.4 s`, `2 min 5 s` */
export function durationWords(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

const WHO: Readonly<Record<Validation['tier'], string>> = {
  checker: 'our checker',
  validator: 'terraform',
  provider: 'terraform with the real provider',
};

const judges = (repairs: readonly Repair[]): string =>
  repairs.length === 0
    ? 'nobody judged'
    : `judged by ${[...new Set(repairs.map(({ after }) => WHO[after.tier]))].join(' and ')}`;

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((total, one) => total + of(one), 0);
