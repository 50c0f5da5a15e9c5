import type { CodeBleu } from '../../../src/evaluate/code-bleu/code-bleu.ts';
import type { Outcome } from '../../../src/evaluate/outcome.ts';
import { PAPER_TABLE_2 } from '../../../src/evaluate/paper/table-2.ts';
import { type Summary, summarise } from '../../../src/evaluate/summarise.ts';
import { systemTitle } from '../report/titles.ts';
import { inPercent, rounded, withInterval } from './numbers.ts';
import { sorted } from './systems.ts';
import { table } from './table.ts';

/** The paper's protocol, its own table first; parts of CodeBLEU are told for the test part and for all. */
export function paper(outcomes: readonly Outcome[]): string {
  const all = outcomes.map((outcome) => ({ ...outcome, corpus: ALL }));
  const summaries = sorted(summarise([...outcomes.filter(isTest), ...all]));
  return `${table(
    [
      'setting',
      'rows',
      'CodeBLEU',
      'Syntax Pass',
      'Syntax Error Line Count',
      'CodeBLEU, corrected',
    ],
    [
      ...PAPER_TABLE_2.map(({ setting, codeBleu, syntaxPass, errorLines }) => [
        `paper: ${setting}`,
        '',
        codeBleu.toFixed(3),
        inPercent(syntaxPass),
        errorLines.toFixed(2),
        '',
      ]),
      ...summaries.map((summary) => [
        nameOf(summary),
        summary.decided,
        rounded(summary.codeBleu.paper?.score, 3),
        withInterval(summary.passed.after),
        rounded(summary.errorLines.after, 2),
        rounded(summary.codeBleu.corrected?.score, 3),
      ]),
    ],
  )}

The four parts of both forms:

${table(
  ['setting', 'form', 'n-gram', 'weighted n-gram', 'AST', 'data flow'],
  summaries.flatMap((summary) => [
    [nameOf(summary), "the paper's", ...partsOf(summary.codeBleu.paper)],
    ['', 'corrected', ...partsOf(summary.codeBleu.corrected)],
  ]),
)}`;
}

const ALL = 'all';

const isTest = ({ corpus }: Outcome): boolean => corpus === 'test';

const nameOf = ({ corpus, system }: Summary): string =>
  `${corpus === ALL ? 'all prompts' : 'test part'}: ${systemTitle(system)}`;

const partsOf = (scores: CodeBleu | undefined): string[] =>
  [scores?.ngram, scores?.weighted, scores?.ast, scores?.dataflow].map((part) => rounded(part, 3));
