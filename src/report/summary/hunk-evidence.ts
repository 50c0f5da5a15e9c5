import type { Applied, Repair } from '../../repair/repair.ts';
import { PROOF_WORDS } from '../belief.ts';
import { colouredDiff } from '../coloured-diff.ts';
import { PLAIN } from '../colours.ts';
import { draftLine } from '../draft-line.ts';
import { diffModules, type FileDiff, type Hunk } from '../file-diff.ts';
import { findingWords, placeWords } from '../finding-words.ts';
import { lineNumber } from '../line-number.ts';
import { codeBlock, codeSpan, sentence } from '../markdown-text.ts';
import { modulePath } from '../module-path.ts';

/** Each hunk of a repair in Markdown: its diff, and below it which findings it mends, by what, and why that is believed. */
export function hunkEvidence(repair: Repair): readonly string[] {
  const changes = changesOf(repair);
  return diffModules(repair.draft, repair.repaired).flatMap((file) =>
    file.hunks.map((hunk) => {
      const diff = colouredDiff([{ ...file, hunks: [hunk] }], PLAIN);
      const steps = changes
        .filter((change) => isIn(change, file, hunk))
        .flatMap(({ steps }) => steps);
      const lines = steps.map((step) => evidence(step, repair));
      return `\n${codeBlock(diff, 'diff')}\n${[...new Set(lines)].join('')}`;
    }),
  );
}

/** Lines of the draft that steps change. */
interface Change {
  readonly path: string;
  /** 1-based, both ends inclusive; absent for a file that the repair adds. */
  readonly lines?: { readonly from: number; readonly to: number };
  readonly steps: readonly Applied[];
}

const changesOf = ({ draft, groups, applied }: Repair): readonly Change[] =>
  groups.flatMap((group) => {
    const steps = group.applied.flatMap((index) => applied[index] ?? []);
    return group.edits.map(({ file, range }): Change => {
      const bytes = draft.files.find(({ path }) => path === file)?.bytes;
      // As diffs name it.
      const path = modulePath(draft, file).replace(/^\//, '');
      if (!bytes) return { path, steps };
      const to = lineNumber(bytes, Math.max(range.start, range.end - 1));
      return { path, steps, lines: { from: lineNumber(bytes, range.start), to } };
    });
  });

function isIn({ path, lines }: Change, file: FileDiff, { oldStart, lines: shown }: Hunk): boolean {
  if (path !== file.path) return false;
  const last = oldStart + shown.filter((line) => /^[ -]/.test(line)).length - 1;
  return lines === undefined || (lines.from <= last && lines.to >= oldStart);
}

function evidence({ finding, candidate, proof, round }: Applied, repair: Repair): string {
  const place = placeWords(finding, repair.draft, draftLine(finding, repair));
  const loses = candidate.loses === undefined ? '' : `; ${sentence(candidate.loses)}`;
  return `- ${codeSpan(place)} ${codeSpan(findingWords(finding))}: ${sentence(candidate.title)}${loses}; ${PROOF_WORDS[proof]} (round ${round}).\n`;
}
