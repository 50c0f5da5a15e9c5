import { diffArrays } from 'diff';
import type { Module, SourceFile } from '../module/module.ts';
import type { FilePatch } from '../patch/patch.ts';
import { blockText } from './block-text.ts';
import { diffText } from './diff-text.ts';
import { hunkSpans } from './hunk-spans.ts';
import { type LineChange, lineChange } from './line-change.ts';
import { repositoryPath } from './repository-path.ts';
import type { Shown } from './suggestion.ts';
import { textLines } from './text-lines.ts';
import { whyNoBlock } from './why-no-block.ts';
import { widen } from './widen.ts';

/**
 * How a change of a module is shown in a pull request: as a suggestion where GitHub is sure to write the very bytes of
 * `edited`, else as a diff at the lines, or as a patch where the lines are not of one hunk.
 */
export function show(
  draft: Module,
  edited: Module,
  directory: string,
  files: readonly FilePatch[],
): Shown {
  const diff = diffText(draft, edited, directory);
  const asPatch = (why: string): Shown => ({ as: 'patch', diff, why });
  const [only, ...others] = changedFiles(draft, edited);
  if (only === undefined || others.length > 0) return asPatch('it changes several files');
  const { old, file } = only;
  if (old === undefined) return asPatch('it adds a file');

  const path = repositoryPath(directory, file.path);
  const [head, after] = [textLines(old.bytes), textLines(file.bytes)];
  const change = lineChange(head, after) as LineChange;
  const patch = files.find((one) => one.path === path);
  const hunk = hunkSpans(patch, head).find(
    ({ from, to }) => from <= change.from && change.to <= to,
  );
  if (hunk === undefined) return asPatch('it changes lines that are not in this diff');
  if (unchanged(change, head) > MOST_REPEATED) return asPatch('the lines are far apart');

  const wide = widen(change, head, hunk);
  const why = wide ? whyNoBlock(wide, head, after) : 'no line beside it stays';
  if (wide && why === undefined)
    return { as: 'suggestion', path, lines: rangeOf(wide), text: blockText(wide.lines) };
  return { as: 'diff', path, lines: rangeOf(wide ?? nearest(change, hunk)), diff, why: why ?? '' };
}

/** Lines that a suggestion only repeats, those around it aside; more of them hide what is new. */
const MOST_REPEATED = 30;

/** Myers' algorithm is quadratic in this; of what changes more, nothing counts as repeated. */
const MOST_CHANGED_LINES = 2000;

function changedFiles(
  draft: Module,
  edited: Module,
): { old: SourceFile | undefined; file: SourceFile }[] {
  return edited.files.flatMap((file) => {
    const old = draft.files.find(({ path }) => path === file.path);
    return old?.bytes.equals(file.bytes) ? [] : [{ old, file }];
  });
}

function unchanged({ from, to, lines }: LineChange, head: readonly string[]): number {
  const options = { maxEditLength: MOST_CHANGED_LINES };
  const parts = diffArrays(head.slice(from, to), [...lines], options) ?? [];
  return parts.reduce(
    (sum, { added, removed, count }) => sum + (added || removed ? 0 : (count ?? 0)),
    0,
  );
}

/** What a comment stands at where the change itself has no line. */
function nearest({ from, to }: LineChange, hunk: { from: number; to: number }) {
  const first = Math.min(from, hunk.to - 1);
  return { from: first, to: Math.max(first + 1, to) };
}

const rangeOf = ({ from, to }: { from: number; to: number }) => ({ from: from + 1, to });
