import type { Repository } from '../git/open-repository.ts';
import type { ReviewComment } from '../state.ts';
import { mergeBase, type World } from '../world.ts';
import { placeComment } from './anchors.ts';

/**
 * Gives every comment its place in the new head. A comment whose lines all stand there unchanged and together moves with
 * them, if the new diff still shows them; any other is outdated. What GitHub does with a range whose first line changed
 * and whose last did not is not documented: here it is outdated, the stricter reading for a suggestion.
 */
export function moveComments(world: World): void {
  const files = world.repository.diff(mergeBase(world), world.pull.headSha);
  for (const comment of world.state.comments) {
    const lines = linesNow(world, comment);
    const placed =
      lines === null
        ? null
        : placeComment(files, {
            path: comment.original.path,
            body: comment.body,
            side: comment.original.side,
            line: lines.last,
            ...(comment.original.startLine === null || comment.original.startSide === null
              ? {}
              : { start_line: lines.first, start_side: comment.original.startSide }),
          });
    if (placed?.ok === true) {
      const { line, startLine } = placed.anchor;
      comment.place = { line, startLine, position: placed.position };
      comment.commit = world.pull.headSha;
    } else {
      comment.place = null;
    }
  }
}

/** First and last line of a comment in the head; `null` where one of them changed. */
function linesNow(world: World, comment: ReviewComment): { first: number; last: number } | null {
  const { side, line, startLine, startSide, path } = comment.original;
  const first = startLine ?? line;
  // The left side is the merge base, which a push does not change; the diff decides whether it is still shown.
  if (side === 'LEFT' || startSide === 'LEFT') return { first, last: line };
  const moved = movedLines(world.repository, comment.originalCommit, world.pull.headSha, path);
  const now = Array.from({ length: line - first + 1 }, (_, index) => moved(first + index));
  const start = now[0] ?? null;
  if (start === null || now.some((each, index) => each !== start + index)) return null;
  return { first: start, last: start + now.length - 1 };
}

/** Where a line of the old file stands in the new one; `null` for a line that changed. Lines count from 1. */
function movedLines(
  repository: Repository,
  before: string,
  after: string,
  path: string,
): (line: number) => number | null {
  if (before === after) return (line) => line;
  const diff = repository
    .git(['diff', '--no-renames', '-U0', before, after, '--', path])
    .toString();
  const changes = [...diff.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)].map(
    (match) => ({
      start: Number(match[1]),
      removed: Number(match[2] ?? 1),
      added: Number(match[4] ?? 1),
    }),
  );
  return (line) => {
    let shift = 0;
    for (const { start, removed, added } of changes) {
      // A hunk that removes nothing stands after its line.
      const from = removed === 0 ? start + 1 : start;
      if (line < from) break;
      if (line < from + removed) return null;
      shift += added - removed;
    }
    return line + shift;
  };
}
