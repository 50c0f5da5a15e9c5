import { readdirSync, readFileSync } from 'node:fs';
import type { Outcome } from '../../src/evaluate/outcome.ts';
import { PAPER_TABLE_2 } from '../../src/evaluate/paper/table-2.ts';
import { summarise } from '../../src/evaluate/summarise.ts';
import { inPercent, rounded, withInterval } from '../evaluation/page/numbers.ts';
import { table } from '../evaluation/page/table.ts';
import { systemTitle } from '../evaluation/report/titles.ts';

interface Rewritten {
  readonly name: string;
  readonly made?: string;
  readonly outcomes: readonly Outcome[];
}

/** What bench/rewrites.js kept of each model, below the paper's own Table 2. */
export function rewritesTable(folder: string): string[] {
  const all = readdirSync(folder)
    .filter((file) => /^rewritten-.*\.json$/.test(file))
    .sort()
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Rewritten);
  const [first] = all;
  if (!first) return [];
  const rewriters = new Set(all.map(({ name }) => name));
  // Drafts, references and rules are the same beside every model.
  const common = first.outcomes.filter(({ system }) => !rewriters.has(system));
  const own = all.flatMap(({ name, outcomes }) => outcomes.filter(({ system }) => system === name));
  const rows = summarise([...common, ...own]).map((summary) => {
    const of = [...common, ...own].filter(({ system }) => system === summary.system);
    return [
      rewriters.has(summary.system) ? `rewritten: ${summary.system}` : systemTitle(summary.system),
      of.length,
      of.filter(({ draft, result }) => draft !== result).length,
      rounded(summary.codeBleu.paper?.score, 3),
      withInterval(summary.passed.after),
      rounded(summary.errorLines.after, 2),
      rounded(summary.intent.addressesKept, 2),
    ];
  });
  const papers = PAPER_TABLE_2.map(({ setting, codeBleu, syntaxPass, errorLines }) => [
    `paper: ${setting}`,
    '',
    '',
    codeBleu.toFixed(3),
    inPercent(syntaxPass),
    errorLines.toFixed(2),
    '',
  ]);
  return [
    table(
      ['setting', 'texts', 'changed', 'CodeBLEU', 'Syntax Pass', 'error lines', 'addresses kept'],
      [...papers, ...rows],
    ),
    '',
    ...all.flatMap(({ name, made }) => (made === undefined ? [] : [`- ${name}: ${made}`])),
  ];
}
