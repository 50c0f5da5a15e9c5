import { checkModule } from '../../src/check/check.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import type { SchemaCatalogue } from '../../src/schema/schema.ts';
import type { Answers } from './answers.ts';
import { type Comparison, compare, type Difference } from './compare.ts';
import type { Row } from './corpora.ts';
import { classOf } from './error-class.ts';

/** What was measured on one corpus. */
export interface Tally {
  readonly rows: number;
  /** Rows terraform was not asked about yet. */
  readonly unasked: number;
  readonly undecided: Readonly<Record<string, number>>;
  readonly decided: number;
  readonly sameVerdict: number;
  readonly sameErrors: number;
  /** … with the same words, too. */
  readonly sameWords: number;
  readonly sameProviderErrors: number;
  /** Verdicts that differ, as "ours, theirs". */
  readonly verdicts: Readonly<Record<string, number>>;
  readonly onlyTerraform: Classes;
  readonly onlyChecker: Classes;
  /** Of rows the real provider accepts: how many there are, how many have no error, and the errors. */
  readonly accepted: {
    readonly rows: number;
    readonly clean: number;
    readonly falseErrors: Classes;
  };
  /** Rows on which the checker threw. */
  readonly thrown: readonly string[];
}

/** Errors by class, the most frequent first, with three rows each. */
export type Classes = readonly {
  readonly class: string;
  readonly count: number;
  readonly rows: number;
  readonly examples: readonly string[];
}[];

export interface Compared {
  readonly tally: Tally;
  readonly differences: readonly Difference[];
}

export function tally(
  rows: readonly Row[],
  answers: Answers,
  catalogue: SchemaCatalogue,
): Compared {
  const compared: Comparison[] = [];
  const thrown: string[] = [];
  const falseErrors: { id: string; class: string; finding: Finding }[] = [];
  let unasked = 0;
  let clean = 0;
  for (const { id, text, accepted } of rows) {
    const module = moduleFromText(id, text);
    try {
      const ours = checkModule(module, catalogue);
      const errors = ours.findings.filter(({ severity }) => severity === 'error');
      if (accepted && errors.length === 0) clean++;
      if (accepted)
        falseErrors.push(...errors.map((finding) => ({ id, class: classOf(finding), finding })));
      const answer = answers.of(module);
      if (!answer) unasked++;
      else compared.push(compare(id, module, ours, answer.validation));
    } catch (error) {
      thrown.push(`${id}: ${error instanceof Error ? error.stack : error}`);
    }
  }
  const decided = compared.filter(({ undecided }) => undecided === undefined);
  const count = (is: (row: Comparison) => boolean): number => decided.filter(is).length;
  const differences = decided.flatMap((row) => row.differences);
  return {
    differences: [
      ...differences,
      ...falseErrors.map((error) => ({
        ...error,
        side: 'only-checker' as const,
        class: `false: ${error.class}`,
      })),
    ],
    tally: {
      rows: rows.length,
      unasked,
      undecided: counted(compared.flatMap(({ undecided }) => undecided ?? [])),
      decided: decided.length,
      sameVerdict: count(({ ours, theirs }) => ours === theirs),
      sameErrors: count(({ sameErrors }) => sameErrors),
      sameWords: count(({ sameWords }) => sameWords),
      sameProviderErrors: count(({ sameProviderErrors }) => sameProviderErrors),
      verdicts: counted(
        decided
          .filter(({ ours, theirs }) => ours !== theirs)
          .map(({ ours, theirs }) => `${ours}, ${theirs}`),
      ),
      onlyTerraform: byClass(differences.filter(({ side }) => side === 'only-terraform')),
      onlyChecker: byClass(differences.filter(({ side }) => side === 'only-checker')),
      accepted: {
        rows: rows.filter(({ accepted }) => accepted).length,
        clean,
        falseErrors: byClass(falseErrors),
      },
      thrown,
    },
  };
}

function byClass(found: readonly { readonly id: string; readonly class: string }[]): Classes {
  const classes = new Map<string, string[]>();
  for (const { id, class: name } of found) classes.set(name, [...(classes.get(name) ?? []), id]);
  return [...classes]
    .map(([name, all]) => {
      const ids = [...new Set(all)];
      return { class: name, count: all.length, rows: ids.length, examples: ids.slice(0, 3) };
    })
    .sort((a, b) => b.count - a.count);
}

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}
