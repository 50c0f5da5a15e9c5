import type { DraftSkip } from '../drafts/draft-choices.ts';
import type { SkippedFor } from './break-text.ts';
import type { ChoiceRow } from './choice-row.ts';

/** What a set of choices is made of, counted row by row, so that no set need fit in memory. */
export class DataCard {
  private readonly counts = new Map<string, Map<string, number>>();
  private readonly lengths: number[] = [];
  private rows = 0;
  private readonly skipped = new Map<string, number>();
  private malformed = 0;

  add(row: ChoiceRow): void {
    this.rows += 1;
    this.lengths.push(row.prompt.length);
    this.count('source', row.source);
    this.count('split', row.split);
    this.count('licence', row.licence);
    this.count('class', row.class);
    this.count('options that pass', row.options.length > 4 ? '5 or more' : `${row.options.length}`);
    this.count('the right one is', row.right === undefined ? 'not offered by rules' : 'offered');
  }

  skip(reason: SkippedFor | DraftSkip): void {
    this.skipped.set(reason, (this.skipped.get(reason) ?? 0) + 1);
  }

  dropMalformed(): void {
    this.malformed += 1;
  }

  /** How many texts were left out, by reason. */
  left(): Readonly<Record<string, number>> {
    return { malformed: this.malformed, ...Object.fromEntries(this.skipped) };
  }

  /** Markdown. `made`: how, in words; `seconds`: wall time of making them. */
  toMarkdown(made: string, seconds: number): string {
    const sorted = [...this.lengths].sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    const perMinute = seconds > 0 ? Math.round((60 * this.rows) / seconds) : 0;
    return [
      '# Data card',
      '',
      `${this.rows} choices, ${made}, ${seconds.toFixed(0)} s (${perMinute} a minute). Characters of a prompt: median ${at(0.5)}, p95 ${at(0.95)}.`,
      '',
      `Sources left out: ${this.malformed} malformed${[...this.skipped].map(([reason, count]) => `, ${count} ${REASONS[reason as SkippedFor | DraftSkip]}`).join('')}.`,
      ...[...this.counts].flatMap(([title, values]) => ['', ...table(title, values, this.rows)]),
      '',
    ].join('\n');
  }

  private count(title: string, value: string): void {
    const values = this.counts.get(title) ?? new Map<string, number>();
    values.set(value, (values.get(value) ?? 0) + 1);
    this.counts.set(title, values);
  }
}

const REASONS: Readonly<Record<SkippedFor | DraftSkip, string>> = {
  unproven: 'that the checker cannot call valid',
  'no-room': 'without room for a fault',
  licence: 'whose licence does not allow it',
  seen: 'that differ from another one in names alone',
  'held-out': 'of the dev and test split, which are there to measure with',
  valid: 'that are right as they are',
  'not-mended': 'whose repair is not proven as a whole',
  undecided: 'of which the verdict decides nothing',
};

const table = (title: string, values: ReadonlyMap<string, number>, rows: number): string[] => [
  `| ${title} | rows | share |`,
  '|---|--:|--:|',
  ...[...values]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([value, count]) => `| ${value} | ${count} | ${((100 * count) / rows).toFixed(1)} % |`),
];
