import type { Abstention } from '../repair/candidate.ts';
import type { Applied, GateVerdict, Repair } from '../repair/repair.ts';
import { PROOF_WORDS, verdictWords } from './belief.ts';
import { colouredDiff } from './coloured-diff.ts';
import type { Colours } from './colours.ts';
import { draftLine } from './draft-line.ts';
import { diffModules } from './file-diff.ts';
import { findingLine, findingWords, placeWords } from './finding-words.ts';
import { loosenedGates } from './loosened-gates.ts';
import { mendedSteps, modernisedSteps, outdatedFindings } from './modernised.ts';
import { modulePath } from './module-path.ts';
import { existedFindings, unexplainedFindings } from './remaining-findings.ts';
import { skippedLines } from './skipped-lines.ts';
import { cleanLine, withoutCommands } from './untrusted-text.ts';

/** One module's repair for a person: the diff, then every finding with what was done and why it is believed. */
export function terminalReport(repair: Repair, colours: Colours): string {
  const parts = [
    headline(repair, colours),
    skippedLines(repair.draft, colours),
    colouredDiff(diffModules(repair.draft, repair.repaired), colours),
    mendedSteps(repair)
      .map((applied) => appliedText(applied, repair, colours))
      .join(''),
    leftTexts(repair.abstained, repair, colours),
    unexplainedText(repair, colours),
    modernisedText(repair, colours),
    existedText(repair, colours),
    patchText(repair, colours),
    failedGates(repair.gates, colours),
    looseGates(repair.gates, colours),
  ];
  return withoutCommands(parts.filter((part) => part !== '').join('\n'));
}

function headline(repair: Repair, colours: Colours): string {
  const { before, after, draft, ms } = repair;
  const name = colours.bold(cleanLine(modulePath(draft, '')));
  const paint = after.verdict === 'valid' ? colours.green : colours.yellow;
  const verdict =
    before.verdict === 'valid' && after.verdict === 'valid'
      ? `nothing to repair: ${verdictWords(after)}`
      : `${before.verdict} \u2192 ${cleanLine(verdictWords(after))}`;
  return `${name}  ${paint(verdict)}  ${colours.dim(`${Math.round(ms)} ms`)}\n`;
}

function appliedText(
  { finding, candidate, proof }: Applied,
  repair: Repair,
  colours: Colours,
): string {
  const believed = proof === 'validated' ? colours.green : colours.yellow;
  return [
    wrong(finding, repair, colours),
    `  ${colours.green('\u2714')} ${cleanLine(candidate.title)}`,
    ...(candidate.loses === undefined ? [] : [`    ${colours.yellow(cleanLine(candidate.loses))}`]),
    `    ${believed(PROOF_WORDS[proof])}\n`,
  ].join('\n');
}

/** Findings that are left for one reason stand together above it. */
function leftTexts(left: readonly Abstention[], repair: Repair, colours: Colours): string {
  const places = new Map<string, Set<string>>();
  for (const { finding, reason } of left) {
    const line = wrong(finding, repair, colours);
    places.set(reason, (places.get(reason) ?? new Set()).add(line));
  }
  const groups = [...places].map(([reason, lines]) =>
    [...lines, `  ${colours.yellow('\u2013')} left as it is: ${cleanLine(reason)}\n`].join('\n'),
  );
  return groups.join('');
}

/** Warnings, apart from what the verdict is about. */
function modernisedText(repair: Repair, colours: Colours): string {
  const steps = modernisedSteps(repair);
  const left = outdatedFindings(repair);
  if (steps.length + left.length === 0) return '';
  const head = `${colours.bold('deprecated')}  ${steps.length} modernised, ${left.length} left; ${colours.dim('no part of the verdict')}\n`;
  return [
    head,
    ...steps.map((applied) => appliedText(applied, repair, colours)),
    leftTexts(left, repair, colours),
  ].join('');
}

function unexplainedText(repair: Repair, colours: Colours): string {
  return unexplainedFindings(repair)
    .map(
      (finding) =>
        `${wrong(finding, repair, colours)}\n  ${colours.red('\u2718')} still wrong: no repair found\n`,
    )
    .join('');
}

function existedText(repair: Repair, colours: Colours): string {
  const lines = existedFindings(repair).map((finding) => {
    const place = placeWords(finding, repair.draft, findingLine(finding, repair.draft));
    return `${colours.cyan(place)}  ${findingWords(finding)}`;
  });
  return lines.length === 0
    ? ''
    : [...lines, `  ${colours.dim('\u2013')} there before the change, and left as it was\n`].join(
        '\n',
      );
}

/** What would help outside the scope: shown as a diff of its own, which nothing applies. */
function patchText({ patch, repaired }: Repair, colours: Colours): string {
  if (!patch) return '';
  const titles = patch.applied.map(({ candidate }) => `  ${cleanLine(candidate.title)}\n`);
  return [
    `${colours.yellow('proposed')} outside the scope, not applied:\n`,
    ...titles,
    colouredDiff(diffModules(repaired, patch.module), colours),
  ].join('');
}

function wrong(finding: Applied['finding'], repair: Repair, colours: Colours): string {
  const place = placeWords(finding, repair.draft, draftLine(finding, repair));
  return `${colours.cyan(place)}  ${findingWords(finding)}`;
}

function failedGates(gates: readonly GateVerdict[], colours: Colours): string {
  return gates
    .flatMap((gate) =>
      gate.passed ? [] : [`${colours.red('gate')} ${gate.gate}: ${cleanLine(gate.reason)}\n`],
    )
    .join('');
}

const looseGates = (gates: readonly GateVerdict[], colours: Colours): string =>
  loosenedGates(gates)
    .map(({ gate, loosened }) => `${colours.yellow('loosened')} ${gate}: ${cleanLine(loosened)}\n`)
    .join('');
