import { formatPatch, structuredPatch } from 'diff';
import { parsePatch } from './parse-patch.ts';
import type { Hunk, HunkLine } from './patch.ts';

/**
 * The hunks between two versions of a file, with as much context as GitHub shows; undefined where they differ in
 * too many lines. Git may choose other lines where several are equal, so a place near the edge of a hunk may
 * be in none of GitHub's.
 */
export function diffTexts(before: string, after: string): readonly Hunk[] | undefined {
  if (before === '' || after === '') return oneSided(before, after);
  const options = { context: CONTEXT_LINES, maxEditLength: MAX_CHANGED_LINES };
  const patch = structuredPatch('', '', before, after, '', '', options);
  if (!patch) return undefined;
  if (patch.hunks.length === 0) return [];
  const text = formatPatch(patch);
  return parsePatch(text.slice(text.search(/(?<![^\n])@@ /)));
}

const CONTEXT_LINES = 3;

/** Myers' algorithm is quadratic in this. */
const MAX_CHANGED_LINES = 2000;

/** A file that is new, or gone, however long it is. */
function oneSided(before: string, after: string): readonly Hunk[] {
  const kind = before === '' ? 'added' : 'removed';
  const all = (before + after).split('\n');
  const ended = all.at(-1) === '';
  const lines = (ended ? all.slice(0, -1) : all).map((text, i): HunkLine => {
    const line = i + 1;
    const last = !ended && line === all.length && { noNewline: true as const };
    return kind === 'added'
      ? { kind, newLine: line, text, ...last }
      : { kind, oldLine: line, text, ...last };
  });
  return lines.length > 0 ? [{ lines }] : [];
}
