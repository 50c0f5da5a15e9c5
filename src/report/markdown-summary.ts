import type { Finding } from '../finding/finding.ts';
import type { Applied, Repair } from '../repair/repair.ts';
import { TIER_WORDS, verdictWords } from './belief.ts';
import { colouredDiff } from './coloured-diff.ts';
import { PLAIN } from './colours.ts';
import { draftLine } from './draft-line.ts';
import { diffModules } from './file-diff.ts';
import { findingLine, findingWords, placeWords } from './finding-words.ts';
import { loosenedGates } from './loosened-gates.ts';
import { codeBlock, codeSpan, sentence } from './markdown-text.ts';
import { mendedSteps, modernisedSteps, outdatedFindings } from './modernised.ts';
import { modulePath } from './module-path.ts';
import { existedFindings, unexplainedFindings } from './remaining-findings.ts';

/** The job summary: one section a module, as many as GitHub takes. */
export function markdownSummary(repairs: readonly Repair[]): string {
  let text = '## IaC-DPO\n';
  for (const [index, repair] of repairs.entries()) {
    const section = [full, short].map((render) => render(repair)).find((one) => fits(text + one));
    if (section === undefined)
      return `${text}\n${repairs.length - index} more modules did not fit here.\n`;
    text += section;
  }
  return text;
}

/** "Job summaries are isolated between steps and each step is restricted to a maximum size of 1MiB." */
const SUMMARY_LIMIT = 1024 * 1024;
const ROOM_FOR_THE_LAST_LINE = 200;

const fits = (text: string): boolean =>
  Buffer.byteLength(text) <= SUMMARY_LIMIT - ROOM_FOR_THE_LAST_LINE;

function full(repair: Repair): string {
  const diff = colouredDiff(diffModules(repair.draft, repair.repaired), PLAIN);
  const { patch } = repair;
  const proposed = patch ? colouredDiff(diffModules(repair.repaired, patch.module), PLAIN) : '';
  return [
    short(repair),
    ...(diff === '' ? [] : [codeBlock(diff, 'diff')]),
    ...(proposed === ''
      ? []
      : [`Proposed outside the scope, not applied:\n\n${codeBlock(proposed, 'diff')}`]),
  ].join('\n');
}

function short(repair: Repair): string {
  const { before, after, draft } = repair;
  const rows = [
    ...mendedSteps(repair).map((applied) => appliedRow(applied, repair, '')),
    ...repair.abstained.map(({ finding, reason }) =>
      row(finding, repair, sentence(reason), 'abstained'),
    ),
    ...unexplainedFindings(repair).map((finding) =>
      row(finding, repair, 'no repair found', 'still wrong'),
    ),
    ...(repair.patch?.applied ?? []).map(({ finding, candidate }) =>
      row(finding, repair, sentence(candidate.title), 'proposed, not applied'),
    ),
    ...modernisedSteps(repair).map((applied) => appliedRow(applied, repair, 'modernised, ')),
    ...outdatedFindings(repair).map(({ finding, reason }) =>
      row(finding, repair, sentence(reason), 'deprecated, left'),
    ),
    ...existedFindings(repair).map((finding) =>
      row(finding, repair, 'left', 'there before the change', findingLine(finding, draft)),
    ),
  ];
  const table =
    rows.length === 0
      ? []
      : ['', '| where | what | done | believed |', '|---|---|---|---|', ...rows];
  const gates = repair.gates.flatMap((gate) =>
    gate.passed ? [] : ['', `Gate ${codeSpan(gate.gate)}: ${sentence(gate.reason)}`],
  );
  const loosened = loosenedGates(repair.gates).flatMap(({ gate, loosened: words }) => [
    '',
    `Gate ${codeSpan(gate)} is loosened: ${sentence(words)}`,
  ]);
  const skipped = draft.skipped.map(
    ({ path, reason }) => `\nSkipped ${codeSpan(path)}: ${sentence(reason)}`,
  );
  const title = `\n### ${codeSpan(modulePath(draft, ''))}\n\n${before.verdict} \u2192 ${sentence(verdictWords(after))}`;
  return `${[title, ...skipped, ...table, ...gates, ...loosened].join('\n')}\n`;
}

function appliedRow(
  { finding, candidate, proof }: Applied,
  repair: Repair,
  kind: 'modernised, ' | '',
): string {
  const loses = candidate.loses === undefined ? '' : ` (${sentence(candidate.loses)})`;
  const believed = proof === 'validated' ? TIER_WORDS.validator : TIER_WORDS.checker;
  return row(finding, repair, `${sentence(candidate.title)}${loses}`, `${kind}${believed}`);
}

function row(
  finding: Finding,
  repair: Repair,
  done: string,
  believed: string,
  line = draftLine(finding, repair),
): string {
  const place = placeWords(finding, repair.draft, line);
  return `| ${codeSpan(place)} | ${codeSpan(findingWords(finding))} | ${done} | ${believed} |`;
}
