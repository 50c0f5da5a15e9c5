import type { Finding } from '../../src/finding/finding.ts';
import type { Validation } from '../../src/finding/verdict.ts';

export interface Judgement {
  readonly validation: Validation;
  readonly milliseconds: number;
}

export interface JudgedRow {
  readonly id: string;
  readonly replay: Judgement;
  readonly real?: Judgement;
}

/** How often both say the same, every difference by class, and what each costs. */
export function compareRows(rows: readonly JudgedRow[]) {
  const both = rows.filter((row): row is Required<JudgedRow> => row.real !== undefined);
  const differences = both.flatMap(differencesIn);
  return {
    compared: both.length,
    sameVerdict: both.filter(
      ({ replay, real }) => replay.validation.verdict === real.validation.verdict,
    ).length,
    sameErrors: both.filter((row) => differencesIn(row).length === 0).length,
    replayOnly: byClass(differences.filter((difference) => difference.side === 'replay')),
    realOnly: byClass(differences.filter((difference) => difference.side === 'real')),
    milliseconds: {
      replay: spread(rows.map((row) => row.replay.milliseconds)),
      real: spread(both.map((row) => row.real.milliseconds)),
      /** Real over replay, row by row. */
      ratio: spread(both.map(({ replay, real }) => real.milliseconds / replay.milliseconds)),
    },
  };
}

/** What the replay finds: verdicts, kinds, and the summaries no kind stands for. */
export function countFindings(rows: readonly JudgedRow[]) {
  const findings = rows.flatMap((row) => row.replay.validation.findings);
  return {
    verdicts: count(rows.map((row) => row.replay.validation.verdict)),
    kinds: count(findings.map(({ severity, stage, kind }) => `${severity} ${stage} ${kind}`)),
    others: count(findings.filter(({ kind }) => kind === 'other').map(({ summary }) => summary)),
  };
}

interface Difference {
  readonly id: string;
  readonly side: 'replay' | 'real';
  readonly summary: string;
}

function differencesIn({ id, replay, real }: Required<JudgedRow>): readonly Difference[] {
  const ours = errorsOf(replay.validation);
  const theirs = errorsOf(real.validation);
  const missing = (from: ReadonlyMap<string, string>, side: Difference['side']) =>
    [...(side === 'real' ? theirs : ours)]
      .filter(([key]) => !from.has(key))
      .map(([, summary]) => ({ id, side, summary }));
  return [...missing(ours, 'real'), ...missing(theirs, 'replay')];
}

/** Errors by everything a reader sees of them: place and words. */
function errorsOf(validation: Validation): ReadonlyMap<string, string> {
  const errors = validation.findings.filter(({ severity }) => severity === 'error');
  return new Map(errors.map((error) => [keyOf(error), error.summary]));
}

const keyOf = ({ place, summary, detail }: Finding): string =>
  JSON.stringify([place?.file, place?.range, summary, detail]);

function byClass(differences: readonly Difference[]): Record<string, readonly string[]> {
  const classes = new Map<string, string[]>();
  for (const { id, summary } of differences) {
    classes.set(summary, [...(classes.get(summary) ?? []), id]);
  }
  return Object.fromEntries(classes);
}

function count(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}

function spread(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number | undefined => sorted[Math.floor(sorted.length * share)];
  return { median: at(0.5), p95: at(0.95) };
}
