import type { Finding } from '../finding/finding.ts';
import type { Applied, Repair } from '../repair/repair.ts';
import { TIER_WORDS, verdictWords } from './belief.ts';
import { colouredDiff } from './coloured-diff.ts';
import { PLAIN } from './colours.ts';
import { countErrors } from './count-errors.ts';
import { countWords } from './count-words.ts';
import { draftLine } from './draft-line.ts';
import { diffModules } from './file-diff.ts';
import { findingLine, findingWords, placeWords } from './finding-words.ts';
import { loosenedGates } from './loosened-gates.ts';
import { codeBlock, codeSpan, sentence } from './markdown-text.ts';
import { mendedSteps, modernisedSteps, outdatedFindings } from './modernised.ts';
import { modulePath } from './module-path.ts';
import { existedFindings, unexplainedFindings } from './remaining-findings.ts';
import { hunkEvidence } from './summary/hunk-evidence.ts';
import { SUMMARY_LIMIT } from './summary/limit.ts';
import { modulePicture } from './summary/module-picture.ts';
import { durationWords, totalsTable } from './summary/totals.ts';

/**
 * The job summary: what all modules came to, a picture of them, and one section a module, as many as GitHub takes. Where a
 * section does not fit with its hunks it stands without them.
 */
export function markdownSummary(repairs: readonly Repair[]): string {
  const head = `## IaC-DPO\n\n${totalsTable(repairs)}\n${modulePicture(repairs)}`;
  const sections: string[] = [];
  let room = SUMMARY_LIMIT - ROOM_FOR_THE_LAST_LINE - Buffer.byteLength(head);
  for (const repair of repairs) {
    const section = [full, short]
      .map((render) => render(repair))
      .find((one) => Buffer.byteLength(one) <= room);
    if (section === undefined) break;
    sections.push(section);
    room -= Buffer.byteLength(section);
  }
  const left = repairs.length - sections.length;
  const last = left === 0 ? '' : `\n${left} more modules did not fit here.\n`;
  return `${head}${sections.join('')}${last}`;
}

const ROOM_FOR_THE_LAST_LINE = 200;

function full(repair: Repair): string {
  const { patch } = repair;
  const proposed = patch ? colouredDiff(diffModules(repair.repaired, patch.module), PLAIN) : '';
  return [
    short(repair),
    ...hunkEvidence(repair),
    ...(proposed === ''
      ? []
      : [`\nProposed outside the scope, not applied:\n\n${codeBlock(proposed, 'diff')}`]),
  ].join('');
}

function short(repair: Repair): string {
  const { before, after, draft, ms } = repair;
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
  const title = `\n### ${codeSpan(modulePath(draft, ''))}\n\n${before.verdict} \u2192 ${sentence(verdictWords(after))}; ${countWords(countErrors(before), 'error')} \u2192 ${countErrors(after)}; ${durationWords(ms)}`;
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
