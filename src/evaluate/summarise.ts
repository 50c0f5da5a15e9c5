import { grouped } from '../value/grouped.ts';
import { type AttributeChanges, precision, recall } from './attribute-changes.ts';
import type { CodeBleu } from './code-bleu/code-bleu.ts';
import { isExactlyRestored } from './exact-restoration.ts';
import { losesNothing } from './intent.ts';
import type { Outcome } from './outcome.ts';
import { bootstrap, type Interval } from './statistics/bootstrap.ts';
import { percentile } from './statistics/percentile.ts';

/** What one system made of one corpus. Undefined is what no row says anything about; shares are 0 to 1. */
export interface Summary {
  readonly protocol: Outcome['protocol'];
  readonly corpus: string;
  readonly system: string;
  readonly rows: number;
  /** Rows of which the judge can tell both before and after; `passed` is about those alone. */
  readonly decided: number;
  readonly passed: BeforeAndAfter<Interval | undefined>;
  /** Mean Syntax-Error Line Count of all rows. */
  readonly errorLines: BeforeAndAfter<number | undefined>;
  /** Means over the rows that have a gold. */
  readonly codeBleu: {
    readonly paper: CodeBleu | undefined;
    readonly corrected: CodeBleu | undefined;
  };
  readonly intent: {
    readonly addressesKept: number | undefined;
    readonly argumentsKept: number | undefined;
    /** Share of rows that lose neither an address nor an argument. */
    readonly rowsKept: number | undefined;
  };
  readonly churn: Spread | undefined;
  /** Share of rows with a finding that the system left alone and said why. */
  readonly abstained: number | undefined;
  /** Of the rows whose time was taken. */
  readonly ms: Spread | undefined;
  /** Share of the rows with a gold that are the gold again. */
  readonly restored: number | undefined;
  /** Over all attributes of all rows with a gold. */
  readonly attributes: {
    readonly precision: number | undefined;
    readonly recall: number | undefined;
  };
}

export interface BeforeAndAfter<T> {
  readonly before: T;
  readonly after: T;
}

export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** A summary for each system of each corpus of each protocol, in the order in which they first come. */
export const summarise = (outcomes: readonly Outcome[]): Summary[] =>
  groupsOf(outcomes, ({ protocol, corpus, system }) => [protocol, corpus, system]).map(summaryOf);

function summaryOf(outcomes: readonly [Outcome, ...Outcome[]]): Summary {
  const [{ protocol, corpus, system }] = outcomes;
  const decided = outcomes.filter(
    ({ before, after }) => before.valid !== null && after.valid !== null,
  );
  const golden = outcomes.filter((outcome) => outcome.gold !== undefined);
  const attributes = golden
    .flatMap((outcome) => outcome.attributes ?? [])
    .reduce(added, NO_CHANGES);
  return {
    protocol,
    corpus,
    system,
    rows: outcomes.length,
    decided: decided.length,
    passed: eachTime((time) => bootstrap(decided.map(({ [time]: { valid } }) => Number(valid)))),
    errorLines: eachTime((time) => mean(outcomes.map(({ [time]: { errorLines } }) => errorLines))),
    codeBleu: {
      paper: meanOfParts(outcomes.flatMap(({ codeBleu }) => codeBleu?.paper ?? [])),
      corrected: meanOfParts(outcomes.flatMap(({ codeBleu }) => codeBleu?.corrected ?? [])),
    },
    intent: {
      addressesKept: ratio(outcomes, ({ intent }) => [intent.addressesKept, intent.addresses]),
      argumentsKept: ratio(outcomes, ({ intent }) => [intent.argumentsKept, intent.arguments]),
      rowsKept: share(outcomes, ({ intent }) => losesNothing(intent)),
    },
    churn: spreadOf(outcomes.map(({ churn }) => churn)),
    abstained: share(outcomes, ({ abstained }) => abstained.length > 0),
    ms: spreadOf(outcomes.flatMap(({ ms }) => ms ?? [])),
    restored: share(golden, ({ result, gold }) => isExactlyRestored(result, gold as string)),
    attributes: { precision: precision(attributes), recall: recall(attributes) },
  };
}

/** Rows with one key, in the order in which keys first come. */
export function groupsOf<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => readonly string[],
): [Row, ...Row[]][] {
  return [...grouped(rows, (row) => keyOf(row).join('\0')).values()];
}

const eachTime = <T>(measure: (time: 'before' | 'after') => T): BeforeAndAfter<T> => ({
  before: measure('before'),
  after: measure('after'),
});

function meanOfParts(scores: readonly CodeBleu[]): CodeBleu | undefined {
  if (scores.length === 0) return undefined;
  const of = (part: keyof CodeBleu) => mean(scores.flatMap(({ [part]: value }) => value ?? []));
  const [score, ngram, weighted, ast] = (['score', 'ngram', 'weighted', 'ast'] as const).map(
    (part) => of(part) as number,
  ) as [number, number, number, number];
  return { score, ngram, weighted, ast, dataflow: of('dataflow') };
}

const spreadOf = (values: readonly number[]): Spread | undefined =>
  values.length === 0 ? undefined : { p50: percentile(values, 0.5), p95: percentile(values, 0.95) };

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

const share = <Row>(rows: readonly Row[], holds: (row: Row) => boolean): number | undefined =>
  mean(rows.map((row) => Number(holds(row))));

/** Of sums, so that a row weighs as much as there is in it. */
function ratio<Row>(
  rows: readonly Row[],
  countsOf: (row: Row) => readonly [part: number, whole: number],
): number | undefined {
  const [part, whole] = rows
    .map(countsOf)
    .reduce((sum, [part, whole]) => [sum[0] + part, sum[1] + whole], [0, 0]);
  return whole === 0 ? undefined : part / whole;
}

const added = (a: AttributeChanges, b: AttributeChanges): AttributeChanges => ({
  expected: a.expected + b.expected,
  made: a.made + b.made,
  right: a.right + b.right,
});

const NO_CHANGES: AttributeChanges = { expected: 0, made: 0, right: 0 };
