import type { FilePatch, Hunk } from '../patch/patch.ts';
import { lineText } from './text-lines.ts';

/** Lines of the head that one hunk shows: `from` zero-based, `to` exclusive. */
export interface HunkSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Where comments may stand: "pull request review thread line must be part of the diff", and "start line must be part
 * of the same hunk as the line". A hunk that says something else than the file is of another head, and none.
 */
export function hunkSpans(
  patch: FilePatch | undefined,
  head: readonly string[],
): readonly HunkSpan[] {
  if (patch === undefined || patch.status === 'removed') return [];
  return patch.hunks.flatMap((hunk) => spanOf(hunk, head) ?? []);
}

function spanOf({ lines }: Hunk, head: readonly string[]): HunkSpan | undefined {
  const shown = lines.flatMap((line) => (line.kind === 'removed' ? [] : [line]));
  const from = (shown[0]?.newLine ?? 0) - 1;
  const agrees = shown.every(
    ({ newLine, text }, index) =>
      newLine === from + index + 1 && lineText(head[newLine - 1] ?? '\xff') === text,
  );
  return shown.length > 0 && agrees ? { from, to: from + shown.length } : undefined;
}
