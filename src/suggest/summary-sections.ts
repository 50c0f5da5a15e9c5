import type { Finding } from '../finding/finding.ts';
import type { Validation } from '../finding/verdict.ts';
import { verdictWords } from '../report/belief.ts';
import { countErrors } from '../report/count-errors.ts';
import { countWords } from '../report/count-words.ts';
import { draftLine } from '../report/draft-line.ts';
import { findingLine, findingWords, placeWords } from '../report/finding-words.ts';
import { loosenedGates } from '../report/loosened-gates.ts';
import { codeSpan, sentence } from '../report/markdown-text.ts';
import { existedFindings, unexplainedFindings } from '../report/remaining-findings.ts';
import type { Section } from './fit-sections.ts';
import type { Told } from './plan-review.ts';
import { repositoryPath } from './repository-path.ts';
import { titleWords } from './suggestion-words.ts';
import type { Summary } from './summary.ts';
import type { RepairedModule } from './units.ts';

/** Everything below the first lines of a summary, the most urgent first. */
export function summarySections(summary: Summary): readonly Section[] {
  const { modules, plan, skipped, evidence } = summary;
  const unread = [...skipped, ...modules.flatMap(unreadOf)];
  const existed = modules.flatMap(existedEntries);
  return [
    { head: '\n| module | now | with all repairs |\n|---|---|---|\n', entries: modules.map(row) },
    { head: '\n**For a person**\n\n', entries: modules.flatMap(leftEntries) },
    {
      head: '\n**Not looked at**\n\n',
      entries: unread.map(({ path, reason }) => entry(path, sentence(reason))),
    },
    { head: '\n**Repairs that are not offered**\n\n', entries: plan.told.map(toldEntry) },
    { head: '\n**Loosened gates**\n\n', entries: modules.flatMap(gateEntries) },
    collapsed(`${countWords(existed.length, 'error')} from before this change`, existed),
    collapsed(
      'Which lines count as LLM-written',
      evidence.map(({ path, lines, words }) => entry(`${path}:${lines}`, sentence(words))),
    ),
  ];
}

const entry = (place: string, markdown: string): string => `- ${codeSpan(place)} ${markdown}\n`;

/** `title` is ours; it stands in HTML. */
const collapsed = (title: string, entries: readonly string[]): Section => ({
  head: `\n<details><summary>${title}</summary>\n\n`,
  entries,
  foot: '\n</details>\n',
});

const unreadOf = ({ repair: { draft, before }, directory }: RepairedModule) => [
  ...draft.skipped.map(({ path, reason }) => ({ path: repositoryPath(directory, path), reason })),
  ...(before.verdict === 'unknown' ? [{ path: directory || '.', reason: before.reason }] : []),
];

function row({ repair: { before, after, applied }, directory }: RepairedModule): string {
  const cell = (validation: Validation) =>
    `${countWords(countErrors(validation), 'error')}, ${sentence(verdictWords(validation))}`;
  const repaired = applied.length === 0 ? 'no repairs' : cell(after);
  return `| ${codeSpan(directory || '.')} | ${cell(before)} | ${repaired} |\n`;
}

function leftEntries(module: RepairedModule): string[] {
  const { repair } = module;
  const failed = repair.gates.flatMap((gate) =>
    gate.passed ? [] : [`- Gate ${codeSpan(gate.gate)}: ${sentence(gate.reason)}\n`],
  );
  return [
    ...repair.abstained.map(({ finding, reason }) => findingEntry(module, finding, reason)),
    ...unexplainedFindings(repair).map((finding) =>
      findingEntry(module, finding, 'no repair found'),
    ),
    ...failed,
  ];
}

const existedEntries = (module: RepairedModule): string[] =>
  existedFindings(module.repair).map((finding) =>
    findingEntry(module, finding, 'left', findingLine(finding, module.repair.draft)),
  );

function findingEntry(
  { repair, directory }: RepairedModule,
  finding: Finding,
  reason: string,
  line = draftLine(finding, repair),
): string {
  const place = placeWords(finding, { ...repair.draft, label: directory }, line);
  return entry(place, `${codeSpan(findingWords(finding))}: ${sentence(reason)}`);
}

function toldEntry({ suggestion, why }: Told): string {
  const { shown, directory } = suggestion;
  const place = shown.as === 'patch' ? directory || '.' : `${shown.path}:${shown.lines.from}`;
  return entry(place, `${titleWords(suggestion)} (${why})`);
}

const gateEntries = ({ repair, directory }: RepairedModule): string[] =>
  loosenedGates(repair.gates).map(({ gate, loosened }) =>
    entry(directory || '.', `${codeSpan(gate)}: ${sentence(loosened)}`),
  );
