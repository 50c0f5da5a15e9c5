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
import { type Entry, type Said, twoColumns } from './two-columns.ts';
import { cleanLine, withoutCommands } from './untrusted-text.ts';

/**
 * One module's repair for a person: the diff, then every finding with what was done and why it is believed. Words are
 * wrapped at `width` characters, the diff never is; undefined: nothing is.
 */
export function terminalReport(repair: Repair, colours: Colours, width?: number): string {
  const findings = [
    ...mendedSteps(repair).map((applied) => appliedEntry(applied, repair, colours)),
    ...leftEntries(repair.abstained, repair, colours),
    ...unexplainedEntries(repair, colours),
  ];
  const parts = [
    headline(repair, colours),
    skippedLines(repair.draft, colours),
    colouredDiff(diffModules(repair.draft, repair.repaired), colours),
    twoColumns(findings, colours, width),
    modernisedText(repair, colours, width),
    twoColumns(existedEntries(repair, colours), colours, width),
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

function appliedEntry(
  { finding, candidate, proof }: Applied,
  repair: Repair,
  { green, yellow }: Colours,
): Entry {
  const believed = proof === 'validated' ? green : yellow;
  const loses = candidate.loses === undefined ? [] : [cleanLine(candidate.loses)];
  return {
    heads: [head(finding, repair)],
    said: [
      { text: cleanLine(candidate.title), mark: { sign: '\u2714', paint: green } },
      ...loses.map((text): Said => ({ text, paint: yellow })),
      { text: PROOF_WORDS[proof], paint: believed },
    ],
  };
}

/** Findings that are left for one reason stand together above it. */
function leftEntries(
  left: readonly Abstention[],
  repair: Repair,
  { yellow }: Colours,
): readonly Entry[] {
  const groups = new Map<string, Map<string, Entry['heads'][number]>>();
  for (const { finding, reason } of left) {
    const one = head(finding, repair);
    const heads = groups.get(reason) ?? new Map();
    groups.set(reason, heads.set(`${one.place}\0${one.words}`, one));
  }
  return [...groups].map(([reason, heads]) => ({
    heads: [...heads.values()],
    said: [
      {
        text: `left as it is: ${cleanLine(reason)}`,
        mark: { sign: '\u2013', paint: yellow },
      },
    ],
  }));
}

/** Warnings, apart from what the verdict is about. */
function modernisedText(repair: Repair, colours: Colours, width: number | undefined): string {
  const steps = modernisedSteps(repair);
  const left = outdatedFindings(repair);
  if (steps.length + left.length === 0) return '';
  const title = `${colours.bold('deprecated')}  ${steps.length} modernised, ${left.length} left; ${colours.dim('no part of the verdict')}\n`;
  const entries = [
    ...steps.map((applied) => appliedEntry(applied, repair, colours)),
    ...leftEntries(left, repair, colours),
  ];
  return title + twoColumns(entries, colours, width);
}

const unexplainedEntries = (repair: Repair, { red }: Colours): readonly Entry[] =>
  unexplainedFindings(repair).map((finding) => ({
    heads: [head(finding, repair)],
    said: [{ text: 'still wrong: no repair found', mark: { sign: '\u2718', paint: red } }],
  }));

function existedEntries(repair: Repair, { dim }: Colours): readonly Entry[] {
  const heads = existedFindings(repair).map((finding) =>
    head(finding, repair, findingLine(finding, repair.draft)),
  );
  const text = 'there before the change, and left as it was';
  return heads.length === 0
    ? []
    : [{ heads, said: [{ text, mark: { sign: '\u2013', paint: dim } }] }];
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

function head(
  finding: Applied['finding'],
  repair: Repair,
  line = draftLine(finding, repair),
): Entry['heads'][number] {
  return { place: placeWords(finding, repair.draft, line), words: findingWords(finding) };
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
