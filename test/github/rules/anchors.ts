import type { DiffFile } from '../git/diff-files.ts';
import type { DiffHunk, DiffLine } from '../git/hunks.ts';
import type { Anchor, Side } from '../state.ts';

/** A comment of a review as it is sent. */
export interface DraftComment {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: Side;
  readonly start_line?: number;
  readonly start_side?: Side;
  /** "This field is closing down; use `line` instead." */
  readonly position?: number;
}

/** Where a comment stands in the diff, or why it stands nowhere. */
export type Placed =
  | {
      readonly ok: true;
      readonly anchor: Anchor;
      readonly position: number;
      readonly diffHunk: string;
    }
  | { readonly ok: false; readonly error: string };

/**
 * GitHub's words, put together as Rails does ("A, B, and C"). Seen in suggest-changes#28 and #64 (range outside),
 * danobi/prr#11 (line outside), ai-codereviewer#34 (path), sfdx-scan-pull-request#10 (order of lines). In 2026
 * github.com also answers "Line could not be resolved" (clearpr#99) and "Path could not be resolved" (oz-for-oss#310),
 * so a client must not read them.
 */
const THREAD = 'Pull request review thread';
const NO_PATH = `${THREAD} path is invalid`;
const NO_LINE = `${THREAD} line must be part of the diff`;
const OTHER_HUNK = `${THREAD} start line must be part of the same hunk as the line.`;
const WRONG_ORDER = `${THREAD} start line must precede the end line.`;
const NO_HUNK = `${THREAD} diff hunk can't be blank`;

/** Finds a comment's place in a diff: both ends in one hunk, on lines that their side of the diff shows. */
export function placeComment(files: readonly DiffFile[], draft: DraftComment): Placed {
  const file = files.find(({ path }) => path === draft.path);
  if (file === undefined) return refused(NO_PATH, NO_HUNK);
  const end = endOf(file, draft);
  if (end === null)
    return draft.start_line === undefined
      ? refused(NO_LINE, NO_HUNK)
      : refused(NO_LINE, OTHER_HUNK, NO_HUNK);

  const start = draft.start_line ?? null;
  const startSide = start === null ? null : (draft.start_side ?? end.side);
  if (start !== null && startSide !== null) {
    const first = lineOn(end.hunk, startSide, start);
    if (first === undefined) return refused(OTHER_HUNK);
    if (first.position >= end.position) return refused(WRONG_ORDER);
  }
  return {
    ok: true,
    anchor: { path: file.path, side: end.side, line: end.line, startLine: start, startSide },
    position: end.position,
    diffHunk: hunkUpTo(end.hunk, end.position),
  };
}

interface End {
  readonly hunk: DiffHunk;
  readonly side: Side;
  readonly line: number;
  readonly position: number;
}

function endOf(file: DiffFile, draft: DraftComment): End | null {
  const side = draft.side ?? 'RIGHT';
  for (const hunk of file.hunks) {
    if (draft.line !== undefined) {
      const found = lineOn(hunk, side, draft.line);
      if (found !== undefined) return { hunk, side, line: draft.line, position: found.position };
    } else {
      const found = hunk.lines.find(({ position }) => position === draft.position);
      if (found === undefined) continue;
      const onRight = found.right !== null;
      const line = found.right ?? found.left ?? 0;
      return { hunk, side: onRight ? 'RIGHT' : 'LEFT', line, position: found.position };
    }
  }
  return null;
}

function lineOn(hunk: DiffHunk, side: Side, line: number): DiffLine | undefined {
  return hunk.lines.find((each) => (side === 'RIGHT' ? each.right : each.left) === line);
}

function hunkUpTo(hunk: DiffHunk, position: number): string {
  const lines = hunk.lines.filter((line) => line.position <= position);
  return [hunk.header, ...lines.map(({ text }) => text)].join('\n');
}

function refused(...faults: string[]): Placed {
  const last = faults.at(-1) ?? '';
  const before = faults.slice(0, -1);
  if (before.length === 0) return { ok: false, error: last };
  const joint = before.length === 1 ? ' and ' : ', and ';
  return { ok: false, error: `${before.join(', ')}${joint}${last}` };
}
